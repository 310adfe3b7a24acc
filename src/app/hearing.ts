import type { PhraseSet, Register } from '../domain/conversation/phrases/phrase';
import type { TeamPhraseFault } from '../domain/conversation/phrases/team-phrases';
import type { PastWords } from '../ports/past-words';
import type { TicketWords } from '../ports/ticket-words';
import type { Listener } from '../use-cases/hearing/listener';

/** What helps an agent to hear a customer: the words on the ticket, and what is known of languages. */
export interface Hearing {
  readonly words: TicketWords;
  readonly past: PastWords;
  /** The languages we have, by their primary tags. */
  readonly tags: readonly string[];
  readonly listener: Listener;
  /** The phrases of one of our languages, with the team's changes. */
  readonly phrases: (tag: string) => Promise<OfferedSet>;
  readonly marks: Marks;
  readonly favourites: Favourites;
  readonly wishes: HearingWishes;
}

/** A language's phrases, and what is wrong with the team's changes: then there are none. */
export interface OfferedSet {
  readonly set: PhraseSet;
  readonly faults: readonly TeamPhraseFault[];
  /** Ids in the changes that name no phrase; the others hold. */
  readonly unknown: readonly string[];
}

/** What admins chose for it. */
export interface HearingWishes {
  readonly showsMood: boolean;
  /** How customers are addressed, where a language has two ways. */
  readonly register: Register;
  /** The admin's own patterns of facts, one in a line. */
  readonly factPatterns: string;
  /** Tags of tickets that are to be handled gently. */
  readonly gentleTags: readonly string[];
}

/** What the agent has said of one ticket, such as *not so*: kept until the tab is closed, without any words of the customer's. */
export interface Marks {
  has(ticket: string, mark: string): boolean;
  set(ticket: string, mark: string, isSet: boolean): void;
}

/** The phrases that this agent likes, by id. */
export interface Favourites {
  all(): ReadonlySet<string>;
  set(id: string, isLiked: boolean): void;
}
