import type { Instant } from '../domain/time';

/** What *Set up* makes, or keeps for agents who may not read it themselves. */
export type SetUpPart = 'ledger' | 'roles' | 'call-fields' | 'extra-minutes' | 'closed-days';

/** What an admin finds before setting up again. */
export interface SetUpState {
  /** What is not there, or no longer as *Set up* would leave it. */
  readonly missing: readonly SetUpPart[];
  /** When it was last done; absent where that was never noted. */
  readonly doneAt?: Instant;
}

/** A trigger or an automation that would write to whoever asked, or ask them for their opinion, about a courtesy call. */
export interface MailingRule {
  readonly kind: 'trigger' | 'automation';
  readonly id: number;
  readonly title: string;
  readonly does: 'mails' | 'surveys';
}

export interface MailingRules {
  /** The tag by which courtesy calls are left out. */
  readonly tag: string;
  /** Those in use that courtesy calls are not left out of. */
  readonly rules: readonly MailingRule[];
  /** Kinds of which the account shows this person none, so that nothing is known of them. */
  readonly unread: readonly MailingRule['kind'][];
}

/** What an admin does once, and again after an update. All of it throws `SetUpFailure`. */
export interface SettingUp {
  look(): Promise<SetUpState>;
  /** Makes what is missing; what is right stays as it is. */
  setUp(): Promise<{ readonly keepsKeysApart: boolean }>;
  mailingRules(): Promise<MailingRules>;
  /** `by-hand`: Zendesk does not let the rule be changed, and a person has to look at it. */
  leaveCallsOut(rule: MailingRule): Promise<'left-out' | 'by-hand'>;
}
