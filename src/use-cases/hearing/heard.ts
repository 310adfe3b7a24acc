import type { Fact } from '../../domain/conversation/facts/fact';
import type { Mood } from '../../domain/conversation/mood/mood';
import type { Register } from '../../domain/conversation/phrases/phrase';
import type { PromiseToCustomer } from '../../domain/conversation/promises';
import type { RepeatContact } from '../../domain/conversation/repeat-contact';
import type { TicketId } from '../../domain/ids';
import type { Instant } from '../../domain/time';
import type { TextsHeard } from './texts-heard';

/** Whose words are heard, and how. */
export interface Speaker {
  /** The customer's, by which their lines in a chat are known. */
  readonly name: string;
  /** The customer's, for texts that are too short to tell their language. */
  readonly locale?: string;
  /** The admin's own patterns of facts, one in a line; wrong ones find nothing. */
  readonly patterns: string;
  /** Words to which the agent said *not so*. */
  readonly dismissed: readonly string[];
}

/** What the words on the ticket at hand tell by themselves. */
export interface HeardHere {
  readonly mood: Mood;
  /** Which of our public replies say sorry, oldest first. */
  readonly apologies: readonly boolean[];
  /** Whether the customer's last words thank us and ask for nothing. */
  readonly hasThanked: boolean;
  /** Words of theirs that can be quoted: a whole clause of what the mood rests on. */
  readonly quote?: string;
  /** The tag of the language that the customer writes, as far as that can be told. */
  readonly tag?: string;
  /** Whether it is one of ours. */
  readonly isOurLanguage: boolean;
}

/** What there is besides the ticket's own words. */
export interface AroundTicket extends Omit<TextsHeard, 'conversation'> {
  /** The IANA zone in which days end. */
  readonly zone: string;
  readonly now: Instant;
  /** Tickets of which the agent said that they are not about the same. */
  readonly notTheSame: readonly TicketId[];
}

/** What the customer told and we promised, here and on other tickets. */
export interface Told {
  /** Most useful first. */
  readonly facts: readonly Fact[];
  /** What we promised and, as far as can be seen, have not kept yet; overdue ones first. */
  readonly promises: readonly PromiseToCustomer[];
  readonly repeat?: RepeatContact;
  /** How the customer and we address each other, where the language has two ways and somebody has used one. */
  readonly register?: Register;
}

export const NOTHING_TOLD: Told = { facts: [], promises: [] };

/** What is known from the customer's words; what is not known yet is absent or empty. */
export type Heard = Partial<HeardHere> & Told;
