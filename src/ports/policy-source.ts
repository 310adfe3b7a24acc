import type { Policy } from '../domain/policy/policy';
import type { Result } from '../domain/result';

/** One wrong setting, by the name its admin knows it under. */
export interface PolicyProblem {
  /** The parameter's name in the manifest. */
  readonly setting: string;
  readonly kind:
    | 'missing'
    | 'not-a-number'
    | 'out-of-range'
    | 'unknown-value'
    | 'not-money'
    /** Of a code: what it gives is missing or not clear. */
    | 'not-an-offer'
    | 'not-a-zone'
    | 'unreadable';
  /** What the setting holds, or which of its lines is meant, shortened; empty when nothing. */
  readonly found: string;
}

/** Where admins keep the policy. */
export interface PolicySource {
  /**
   * Fetches the policy as it is now; every problem at once when it cannot be read as one, and then no gesture is possible.
   * Throws when the source does not answer.
   */
  fetch(): Promise<Result<Policy, readonly PolicyProblem[]>>;
}
