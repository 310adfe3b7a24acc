import type { Tab } from '../tabs/tab';
import { useObservable } from '../use-observable';

/** What an open tab is called: the ticket with its subject, or the user or organization by name. */
export function useTabTitle({ kind, workspace }: Tab): string {
  useObservable<unknown>(workspace.phase);
  if (kind === 'user') {
    const state = workspace.phase.get();
    return state.status === 'ready' ? state.file.user.name : 'User';
  }
  if (kind === 'organization') {
    const state = workspace.phase.get();
    return state.status === 'ready' ? state.file.name : 'Organization';
  }
  if (workspace.id === null) return 'New ticket';
  const subject = workspace.ticket()?.subject ?? '';
  return `#${workspace.id} ${subject}`.trim();
}
