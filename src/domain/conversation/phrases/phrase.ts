import type { EmpathyAct } from '../act';

/** What a phrase leaves open, to be filled from what is known or by the agent. */
export type Slot = 'name' | 'issue' | 'impact' | 'action' | 'when' | 'since' | 'cause' | 'agent' | 'theirWords';

/** How a customer is addressed, in a language that has two ways. */
export type Register = 'du' | 'Sie';

/** What a phrase is for. */
export type Occasion =
  | 'ours'
  | 'not-ours'
  | 'short-wait'
  | 'long-wait'
  | 'again'
  | 'charged'
  | 'broken'
  | 'lost'
  | 'silence'
  | 'confused'
  | 'worried'
  | 'grateful'
  | 'bereaved';

/** Words suggested for one empathy act. */
export interface Phrase {
  /** Language, act and what sets it apart, such as `en.reflect.heard`; stays the same when the words change. */
  readonly id: string;
  readonly act: EmpathyAct;
  /** One wording, or one for each register; `{slot}` stands for what is filled in. */
  readonly text: string | Readonly<Record<Register, string>>;
  /** To be written or to be said; both when absent. */
  readonly to?: 'written' | 'spoken';
  /** Anything when absent. */
  readonly fits?: Occasion;
  /** Says how things are and not only how they feel, such as that nothing has to be done: only after the agent has checked it. */
  readonly needsFacts?: true;
  /** What it is about may be an order or an invoice by its number: "nothing has arrived" is said of one, "you are worried about" is not. */
  readonly namesOrder?: true;
}

/** All phrases of a language, and what it takes to fill them. */
export interface PhraseSet {
  readonly phrases: readonly Phrase[];
  /** Frames of an apology with the slots what, own, next and when. */
  readonly apologies: readonly string[] | Readonly<Record<Register, readonly string[]>>;
  /** How an order or an invoice is named inside a sentence, with its number for `{value}`. */
  readonly issue: { readonly order: string; readonly invoice: string };
  /** A date after "since", for `{day}`. */
  readonly since: string;
  /** Words, in lower case, that make an apology none. */
  readonly hedges: readonly string[];
  /** Words, in lower case, that name a day without a number. */
  readonly days: readonly string[];
  /** The months' names in lower case, January first. */
  readonly months: readonly string[];
  /** Words, in lower case, that make a date none: "soon, on Friday". */
  readonly vague: readonly string[];
  /** What stands before {when} in the frames, and is not written twice. */
  readonly by: string;
}

/** The wording of a phrase in a register. */
export const wordingOf = ({ text }: Pick<Phrase, 'text'>, register: Register): string =>
  typeof text === 'string' ? text : text[register];
