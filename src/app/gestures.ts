import type { Request } from '../domain/ledger/request';
import type { LedgerView } from '../domain/ledger/ledger-view';
import type { Standing } from '../domain/ledger/standing';
import type { CustomerId } from '../domain/ids';
import type { CallRules, Policy } from '../domain/policy/policy';
import type { Result } from '../domain/result';
import type { Instant } from '../domain/time';
import type { CallBrief } from '../ports/call-tasks';
import type { OutboxItem } from '../ports/outbox';
import type { PolicyProblem } from '../ports/policy-source';
import type { CallReport, CloseCallOutcome } from '../use-cases/calls/close-call';
import type { CallPlan, CallRefusal } from '../use-cases/calls/prepare-call';
import type { EndOutcome } from '../use-cases/ledger/end-extra-time';
import type { GiveOutcome } from '../use-cases/ledger/give-gesture';
import type { TakeBackOutcome } from '../use-cases/ledger/take-back';
import type { MinutesTold } from '../use-cases/ledger/tell-minutes';
import type { TryAgainOutcome } from '../use-cases/ledger/try-again';

export type ReadPolicy = Result<Policy, readonly PolicyProblem[]>;

/** What the ledger says, and by which policy and time to read it. */
export interface Reading {
  readonly view: LedgerView;
  readonly policy: ReadPolicy;
  readonly now: Instant;
  /** Asks for what of this customer's lies further back. Absent where everything was found. */
  readonly further?: () => Promise<Reading>;
}

/** What the sidebar can do about gestures, whoever does it: the browser's background, or the sidebar itself. */
export interface Gestures {
  /** One search: this agent's and this customer's gestures. May be a moment behind, and of others' gestures it says nothing. */
  readonly glance: (customer: CustomerId) => Promise<Reading>;
  /** The policy as it is now and everything the rules look at. */
  readonly readAll: (customer: CustomerId) => Promise<Reading>;
  /** @param brief what stands in the task of a courtesy call. */
  readonly give: (request: Omit<Request, 'hand'>, brief?: CallBrief) => Promise<GiveOutcome>;
  readonly tryAgain: (standing: Standing, brief?: CallBrief) => Promise<TryAgainOutcome>;
  readonly takeBack: (standing: Standing, isOwn: boolean) => Promise<TakeBackOutcome>;
  /** Notes that the customer has it; `false` when that does not stand now. */
  readonly complete: (standing: Standing) => Promise<boolean>;
  /** Notes what stands in the reply, for the browser to complete once it is sent. */
  readonly toBeSent: (item: OutboxItem) => void | Promise<void>;
  /** Adds the minutes of extra time that was taken just now to the open ticket, to be saved with the agent's own submit. Never rejects. */
  readonly addMinutes: (standing: Standing) => Promise<MinutesTold>;
  /** Sees to it that they are still there, where the page was loaded anew. Never rejects. */
  readonly keepMinutes: (standing: Standing) => Promise<MinutesTold>;
  /** Ends extra time that runs, or whose time is up. */
  readonly endExtraTime: (standing: Standing) => Promise<EndOutcome>;
  /** Keeps what the customer said about being called, and says whether the call may be planned. */
  readonly prepareCall: (rules: CallRules, plan: CallPlan) => Promise<Result<{ readonly zone: string }, CallRefusal>>;
  readonly closeCall: (standing: Standing, report: CallReport) => Promise<CloseCallOutcome>;
  /** The ledger's time, as far as it is known. */
  readonly time: () => Instant;
  /** A new id for one press. */
  readonly newId: () => Request['id'];
}
