import type { EmpathyAct } from '../act';
import type { Span } from '../conversation';
import type { When } from '../due';

/** What a draft lacks or says coldly (practice; docs/mood.md says how often each is right). */
export type HintKind =
  /** A problem or a feeling, and the draft shows no sign of having heard it. */
  | 'acknowledge'
  | 'harmful'
  | 'cold'
  /** A grave opener to a calm request. */
  | 'heavy'
  /** Two forms of address in one reply. */
  | 'register'
  | 'undated-promise'
  | 'apology-repeated';

export interface Hint {
  readonly kind: HintKind;
  /** The words it is about, in the draft; absent for what is missing. */
  readonly at?: Span;
  /** Warmer words in the draft's language, where there are some. */
  readonly instead?: string;
  /** Cold because it is too cheerful for the customer. */
  readonly isCheer?: true;
}

/** Something that we commit ourselves to in words of our own. */
export interface PromiseMade {
  readonly at: Span;
  /** The words that say when, as written; absent when none do. */
  readonly due?: string;
  /** What they mean; absent when none do. */
  readonly when?: When;
}

export interface DraftCheck {
  readonly acts: ReadonlySet<EmpathyAct>;
  /** Most important first. */
  readonly hints: readonly Hint[];
  readonly promises: readonly PromiseMade[];
}
