import type { Look } from './api/helpdesk';
import type { Tabs } from './tabs/tabs';
import type { TicketWorkspace } from './ticket/ticket-workspace';

/** Tells which ticket the agent has in front, so that colleagues see them there. */
export class Presence {
  readonly #watched = new WeakSet<TicketWorkspace>();
  #told = '';

  constructor(
    readonly tabs: Tabs,
    readonly document: Document,
    readonly tell: (look: Look) => Promise<unknown>,
  ) {
    document.addEventListener('visibilitychange', () => this.#keepUp());
    tabs.activeKey.watch(() => this.#keepUp());
    tabs.open.watch((open) => {
      for (const tab of open) if (tab.kind === 'ticket') this.#watch(tab.workspace);
    });
  }

  /** Again, for a server that does not know yet or has forgotten. */
  announce(): void {
    this.#told = '';
    this.#keepUp();
  }

  #watch(workspace: TicketWorkspace): void {
    if (this.#watched.has(workspace)) return;
    this.#watched.add(workspace);
    for (const source of [workspace.edits, workspace.replyIsEmpty, workspace.attached])
      source.watch(() => this.#keepUp());
  }

  #keepUp(): void {
    const look = this.#look();
    const text = JSON.stringify(look);
    if (text === this.#told) return;
    this.#told = text;
    this.tell(look).catch((error: unknown) => console.warn('Colleagues do not learn what is in front here.', error));
  }

  #look(): Look {
    const key = this.tabs.activeKey.get();
    const tab = this.tabs.open.get().find((each) => each.key === key);
    const isIdle = this.document.visibilityState === 'hidden';
    if (tab?.kind !== 'ticket') return { ticketId: null, isEditing: false, isIdle };
    return { ticketId: tab.workspace.id, isEditing: !tab.workspace.isUntouched(), isIdle };
  }
}
