import type { EmpathyAct } from '../act';
import type { WritingWords } from './sentences';
import type { Wordings, WordLists } from './wording';

/** Words that leave people cold, or hurt, and what could be said in their place. */
export interface Chill {
  readonly find: Wordings;
  /** Wordings that make it harmless when they stand in the same sentence. */
  readonly unless?: Wordings;
  /** As `unless`, in the same sentence or the next: a reason, for a rule that is quoted. */
  readonly unlessExplained?: Wordings;
  /** Fits where the words stood; absent where nothing fits everywhere. */
  readonly instead?: string;
  /** It is cheerful, which is cold to those whom it hurts. */
  readonly isCheer?: true;
  /** Whom alone it hurts; absent for everybody. */
  readonly to?: 'hurt' | 'troubled' | 'bereaved';
}

/** The acts that are known by wordings; the others are known by a name or by the customer's own words. */
export type WordedAct = Exclude<EmpathyAct, 'greet' | 'reflect'>;

/** How a language shows, or fails to show, that somebody was heard. Everything in lower case. */
export interface DraftWords {
  readonly writing: WritingWords;
  readonly lists: WordLists;
  readonly acts: Readonly<Record<WordedAct, Wordings>>;
  /** Wordings that look like an act but are none: they take it from their sentence. */
  readonly notActs: Readonly<Partial<Record<WordedAct, Wordings>>>;
  readonly greeting: {
    /** What stands before the name. */
    readonly salutations: Wordings;
    /** What stands there instead of a name: `there`, `customer`. */
    readonly nobody: ReadonlySet<string>;
  };
  /** An apology that does not say for what: sympathy unless something of ours, near it, says otherwise. */
  readonly bareSorry: Wordings;
  /** What makes a failure ours. */
  readonly ours: Wordings;
  /** A time to come. */
  readonly when: Wordings;
  /** What stands for a time in a promise: an event that it waits for. */
  readonly upon: Wordings;
  /** What is done in passing, so that nobody asks by when: "pass your kind words on". */
  readonly inPassing: Wordings;
  readonly harmful: readonly Chill[];
  readonly cold: readonly Chill[];
  /** A word that is cold as a reply's first, and when there is more than one of it. */
  readonly regret: { readonly find: Wordings; readonly instead?: string };
  /** How a sentence begins that takes back the apology before it. */
  readonly turns: Wordings;
  /** Feeling too grave for somebody who only asks for something, unless it is about what they said. */
  readonly grave: Wordings;
  /** Feeling that is too grave for that in any case. */
  readonly gravest: Wordings;
  /** How a customer begins who only asks for something, without a question mark. */
  readonly requests: Wordings;
  /** What makes a question a reproach. */
  readonly reproaches: Wordings;
  /** What shows that somebody was heard, though it is no act. */
  readonly heard: Wordings;
  readonly reflect: {
    /** Words that say nothing of an issue, and those that any issue has. */
    readonly empty: ReadonlySet<string>;
    readonly general: ReadonlySet<string>;
    /** Words for the customer. */
    readonly you: ReadonlySet<string>;
    /** Whether nouns are written together: what a compound ends with is what it is. */
    readonly hasCompounds: boolean;
    /** Endings that make no other word, longest first. */
    readonly endings: readonly string[];
    /** Requests and instructions: what they name is not said back. */
    readonly asks: Wordings;
  };
  /** Words that join a clause to what stands before it. */
  readonly joining: ReadonlySet<string>;
  /** What tells which of their own clauses somebody may be quoted with. */
  readonly quoting: {
    /** Words for the writer, without whom a feeling is not said outright. */
    readonly self: ReadonlySet<string>;
    /** Words that join main clauses. */
    readonly joins: ReadonlySet<string>;
    /** Words of a clause that asks for something, or says what might be or might have been. */
    readonly unreal: ReadonlySet<string>;
  };
  /** The two forms of address of a language that has them, as they are written. */
  readonly address?: {
    readonly familiar: ReadonlySet<string>;
    readonly polite: ReadonlySet<string>;
    /** Polite ones that mean somebody else when they begin a sentence. */
    readonly ambiguousAtStart: ReadonlySet<string>;
    /** What familiar people are called who are several, as written, where words `beside` show that it is no polite form. */
    readonly several: { readonly called: ReadonlySet<string>; readonly beside: ReadonlySet<string> };
    /** What stands before a surname. */
    readonly titles: ReadonlySet<string>;
    /** How those begin who are on first-name terms. */
    readonly casual: ReadonlySet<string>;
    /** How a sentence begins that speaks politely to the customer, not of others. */
    readonly politeStarts: Wordings;
    /** Words, as written, that show that somebody else is spoken of. */
    readonly others: ReadonlySet<string>;
    /** Demands that are familiar without a pronoun. */
    readonly familiarDemands: Wordings;
  };
}
