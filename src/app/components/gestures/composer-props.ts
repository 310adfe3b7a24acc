import type { Suggestion } from '../../../domain/care/suggest';
import type { Amends } from '../../../domain/policy/fix-first';
import type { Policy } from '../../../domain/policy/policy';
import type { CallBrief } from '../../../ports/call-tasks';
import type { Reading } from '../../gestures';
import type { Told } from './giving';
import type { Asked, Place } from './occasion';

/** What a press hands on beside what is asked for. */
export interface Details {
  /** In the agent's own words, for the note on the ticket alone. */
  readonly why?: string;
  /** What admins allow, as the form has read it. */
  readonly policy?: Policy;
  /** What stands in the task of a courtesy call. */
  readonly brief?: CallBrief;
}

/** What a suggestion begins a form with; empty where nothing was suggested. */
export type Beginning = Pick<Suggestion, 'occasion' | 'reason'>;

/** What every composer is given, whatever it composes. */
export interface ComposerProps {
  readonly place: Place;
  /** The account's IANA zone, by which agents live; that of the policy may be another. */
  readonly zone: string;
  readonly policy: Policy;
  /** What the rules look at, read when the composer was opened. */
  readonly reading: Reading;
  /** The id of the press that comes; kept until there is an answer to it. */
  readonly id: Asked['id'];
  readonly isGiving: boolean;
  readonly beginning: Beginning;
  /** How far what went wrong has come. */
  readonly amends: Amends;
  /** Whether somebody has died, or the customer is to be handled gently. */
  readonly isQuiet: boolean;
  readonly onConfirm: (asked: Asked, details?: Details) => Promise<Told>;
  readonly onCancel: () => void;
  /** Told when a window of its own was closed, so that the keyboard goes on in the sidebar. */
  readonly onClosed: () => void;
}
