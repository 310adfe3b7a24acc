import type { Contact } from '../customer/contact';
import type { TicketId } from '../ids';
import { DAY_MS, type Instant } from '../time';
import type { FactKind, FoundFact } from './facts/fact';
import { factKey } from './facts/fact-key';
import { isReplyMark } from './reply-subject';

/** What a contact was about, as far as it is known. */
export interface ContactMatter {
  readonly contact: Pick<Contact, 'ticket' | 'subject' | 'channel' | 'at'>;
  /** What the customer told in it; empty where its text is not known. */
  readonly facts: readonly Pick<FoundFact, 'kind' | 'value' | 'name'>[];
}

/** The contacts about the same thing, as in "Third contact about order 48213 in 6 days". */
export interface RepeatContact {
  /** Oldest first; the present one is the last. */
  readonly contacts: readonly ContactMatter['contact'][];
  /** What all but perhaps some of them share; absent where only their subjects are alike. */
  readonly shared?: Pick<FoundFact, 'kind' | 'value' | 'name'>;
  /** From the first to the present one. */
  readonly lasting: number;
}

/** What lies further back is another matter. */
export const REPEATED_WITHIN_MS = 14 * DAY_MS;
/** What names one matter alone, the surest first. */
const TELLING: readonly FactKind[] = ['order', 'invoice', 'tracking', 'own', 'error'];
const ALIKE = 0.6;
const FEWEST_WORDS = 2;

/**
 * The contacts of the last 14 days about the same thing as the present one: with the same order, invoice, parcel or error, or else
 * with a nearly equal subject. `undefined` when there is none.
 * @param notTheSame tickets of which somebody said that they are about something else.
 */
export function repeatContact(
  present: ContactMatter,
  earlier: readonly ContactMatter[],
  notTheSame: ReadonlySet<TicketId> = new Set(),
): RepeatContact | undefined {
  const { ticket, at } = present.contact;
  const recent = earlier.filter(
    ({ contact }) => contact.ticket !== ticket && !notTheSame.has(contact.ticket) && isRecent(contact.at, at),
  );
  const same = recent.filter((other) => sharedFact(present, other) !== undefined || haveAlikeSubjects(present, other));
  if (same.length === 0) return undefined;
  const contacts = [...same.map(({ contact }) => contact), present.contact].sort((one, other) => one.at - other.at);
  const shared = same.map((other) => sharedFact(present, other)).find((fact) => fact !== undefined);
  return { contacts, ...(shared ? { shared } : {}), lasting: at - (contacts[0]?.at ?? at) };
}

const isRecent = (earlier: Instant, at: Instant): boolean => earlier <= at && at - earlier <= REPEATED_WITHIN_MS;

function sharedFact(one: ContactMatter, other: ContactMatter): ContactMatter['facts'][number] | undefined {
  const keys = new Set(other.facts.map(factKey));
  const shared = one.facts.filter((fact) => TELLING.includes(fact.kind) && keys.has(factKey(fact)));
  return shared.sort((a, b) => TELLING.indexOf(a.kind) - TELLING.indexOf(b.kind))[0];
}

/** Subjects that share most of their words; those of one word, such as "Question", say too little. */
function haveAlikeSubjects(one: ContactMatter, other: ContactMatter): boolean {
  const [words, others] = [wordsOf(one.contact.subject), wordsOf(other.contact.subject)];
  if (Math.min(words.size, others.size) < FEWEST_WORDS) return false;
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / (words.size + others.size - shared) >= ALIKE && !differInNumbers(words, others);
}

/** "Order 48213" and "Order 48219" are alike, and two matters. */
function differInNumbers(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const numbers = [...words].filter((word) => /\d/.test(word));
  const otherNumbers = [...others].filter((word) => /\d/.test(word));
  return numbers.length > 0 && otherNumbers.length > 0 && !numbers.some((number) => others.has(number));
}

const wordsOf = (subject: string): ReadonlySet<string> =>
  new Set((subject.toLowerCase().match(/[\p{L}\p{N}]{1,60}/gu) ?? []).filter((word) => !isReplyMark(word)));
