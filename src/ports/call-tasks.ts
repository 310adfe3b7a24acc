import type { CallOutcome } from '../domain/call/call-outcome';
import type { Reserved } from '../domain/ledger/entry';
import type { GiftProvider } from './gift-provider';

/** The helpdesk's own reminders of courtesy calls. Where it has none, the reference says so and the ledger's due date stands. */
export interface CallTasks extends GiftProvider {
  /**
   * Notes in the task what came of the call and closes it. `noted`: it could not be closed, and stays in somebody's list. Throws
   * `HelpdeskFailure`; repeated, it notes twice.
   * @param words what people read there.
   */
  finish(reserved: Reserved, reference: string, { outcome, words }: CallNote): Promise<'closed' | 'noted' | 'no-task'>;
}

/** What the one who calls reads in the task, as plain text. */
export interface CallBrief {
  readonly subject: string;
  /** Whom to call and when, what to ask. */
  readonly paragraphs: readonly string[];
  readonly ticket: { readonly words: string; readonly url: string };
}

export interface CallNote {
  readonly outcome: CallOutcome;
  readonly words: string;
}
