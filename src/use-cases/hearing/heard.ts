import type { Fact } from '../../domain/conversation/facts/fact';
import type { Language } from '../../domain/conversation/languages/language';
import type { Mood } from '../../domain/conversation/mood/mood';
import type { PromiseToCustomer } from '../../domain/conversation/promises';
import type { RepeatContact } from '../../domain/conversation/repeat-contact';
import type { TextReader } from './text-reader';

/** What is known from the customer's words; what is not known yet is absent or empty. */
export interface Heard {
  /** Absent until the language is known well enough to read it. */
  readonly mood?: Mood;
  /** Most useful first. */
  readonly facts: readonly Fact[];
  /** What we promised and, as far as can be seen, have not kept yet; overdue ones first. */
  readonly promises: readonly PromiseToCustomer[];
  /** Which of our public replies on this ticket say sorry, oldest first. */
  readonly apologies: readonly boolean[];
  readonly repeat?: RepeatContact;
  /** The customer's own words, newest last. */
  readonly customerTexts: readonly string[];
  readonly language?: Language;
  /** Reads texts in that language. */
  readonly reader?: TextReader;
  /** The tag of the language that the customer writes, as far as that can be told. */
  readonly tag: string | undefined;
}
