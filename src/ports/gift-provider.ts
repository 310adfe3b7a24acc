import type { Reserved } from '../domain/ledger/entry';
import type { Off } from '../domain/policy/policy';

/** Whoever makes what the customer gets: a shop that makes codes, or our own list of them. */
export interface GiftProvider {
  /** Whether what was issued can be made worthless wherever its text stands. */
  readonly canWithdraw: boolean;
  /**
   * Makes it exist, with the reservation's id as the idempotency key: a repeat makes nothing new.
   * Throws when it is not known whether it exists now.
   */
  issue(reserved: Reserved): Promise<ProviderAnswer>;
  /** What an earlier attempt made for this reservation; `undefined` when nothing. Throws when it cannot be known. */
  find(reserved: Reserved): Promise<string | undefined>;
  /** Makes what was issued worthless, and may be repeated. Throws when it is not known whether it worked. */
  withdraw(reserved: Reserved, reference: string): Promise<'withdrawn' | 'cannot'>;
}

/** Nothing was done now, and asking again is of no use for so long. */
export class ProviderBusy extends Error {
  override readonly name = 'ProviderBusy';

  constructor(readonly forMs: number) {
    super('The provider is busy');
  }
}

export type ProviderAnswer =
  | { readonly kind: 'issued'; readonly reference: string }
  /** Refused for good: the same request would be refused again. */
  | { readonly kind: 'refused'; readonly why: string };

/** What is wrong with the way to a provider elsewhere, in one word. */
export type ConnectionProblem = 'unauthorised' | 'not-found' | 'missing-scope' | 'no-answer' | 'unexpected';

/** Why a coupon that the settings name does not give what they promise. */
export type CouponProblem =
  | { readonly coupon: string; readonly kind: 'other'; readonly promised: Off; readonly given: Off }
  /** `ended`: it is there, and nobody can use it any more. */
  | { readonly coupon: string; readonly kind: 'missing' | 'ended' };

/** What a test of a way to a provider finds: whether it would make codes, and where not, why; or the coupons that have to be put right. */
export type Found = 'ready' | 'ready-not-compared' | ConnectionProblem | readonly CouponProblem[];

/** What a test of a source found. */
export interface ConnectionReport {
  readonly source: 'shopify' | 'stripe' | 'webhook';
  readonly found: Found;
}

/** A provider elsewhere, which can be asked whether it would do what it is asked. */
export interface RemoteGiftProvider extends GiftProvider {
  /** Makes nothing. Never throws: whatever is wrong is the answer. */
  testConnection(): Promise<Found>;
}
