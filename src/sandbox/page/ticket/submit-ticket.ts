import type { Helpdesk } from '../api/helpdesk';
import { ApiFailure } from '../api/sandbox-api';
import type { PageTicket } from '../api/shapes';
import type { HookAnswer } from '../zaf-host/app-message';
import { changesOf, type Status } from './edits';
import { withNewcomers } from './newcomers';
import type { TicketWorkspace } from './ticket-workspace';

/** What the sidebar's app has to say and to hear while a ticket is submitted. */
interface SubmitAudience {
  readonly ask: (event: 'ticket.save') => Promise<HookAnswer>;
  readonly tell: (event: `ticket.submit.${'start' | 'done' | 'fail' | 'always'}`) => void;
}

interface SubmitWorld {
  readonly helpdesk: Helpdesk;
  readonly audience: SubmitAudience;
}

/** Asks the app, saves, tells the app; the ticket as saved, or nothing if it could not be: the notice says why. */
export async function submitTicket(
  { helpdesk, audience }: SubmitWorld,
  workspace: TicketWorkspace,
  status: Status | undefined,
): Promise<PageTicket | undefined> {
  workspace.notice.set(null);
  const { status: statusBefore } = workspace.edits.get();
  if (status !== undefined) setStatus(workspace, status);
  const answer = await audience.ask('ticket.save');
  const saved = answer.go ? await saveAloud({ helpdesk, audience }, workspace) : undefined;
  if (!answer.go) refuse(workspace, reasonOf(answer.msg));
  if (saved === undefined) takeBackStatus(workspace, statusBefore);
  return saved;
}

async function saveAloud({ helpdesk, audience }: SubmitWorld, workspace: TicketWorkspace) {
  audience.tell('ticket.submit.start');
  const saved = await save(helpdesk, workspace);
  audience.tell(saved === undefined ? 'ticket.submit.fail' : 'ticket.submit.done');
  audience.tell('ticket.submit.always');
  return saved;
}

function setStatus(workspace: TicketWorkspace, status: Status): void {
  if (workspace.ticket()?.status !== status) workspace.edit({ status });
}

/** Submitting as solved did not happen, so nothing is solved; all other edits remain. */
function takeBackStatus(workspace: TicketWorkspace, status: Status | undefined): void {
  if (workspace.edits.get().status === status) return;
  const others = Object.entries(workspace.edits.get()).filter(([name]) => name !== 'status');
  workspace.edits.set({ ...Object.fromEntries(others), ...(status !== undefined && { status }) });
}

async function save(helpdesk: Helpdesk, workspace: TicketWorkspace): Promise<PageTicket | undefined> {
  try {
    return await helpdesk.saveTicket(workspace.id, ticketToSave(workspace));
  } catch (error) {
    if (error instanceof ApiFailure && error.status === 409) workspace.notice.set({ kind: 'collision' });
    else refuse(workspace, error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

function ticketToSave(workspace: TicketWorkspace): Record<string, unknown> {
  const file = workspace.file();
  if (file === undefined) throw new Error('The ticket is not loaded');
  const comment = workspace.isNothingSaid() ? {} : { comment: workspace.comment() };
  const { ticket } = file;
  const changes = { ...withNewcomers(changesOf(ticket, workspace.edits.get()), file), ...comment };
  return workspace.id === null ? changes : { ...changes, safe_update: true, updated_stamp: ticket.updated_at };
}

function refuse(workspace: TicketWorkspace, message: string): void {
  workspace.notice.set({ kind: 'refused', message });
}

function reasonOf(msg: unknown): string {
  return typeof msg === 'string' && msg !== '' ? msg : 'An app prevented the ticket from being saved.';
}
