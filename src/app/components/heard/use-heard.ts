import { useMemo, useState } from 'react';
import type { Fact, FoundFact } from '../../../domain/conversation/facts/fact';
import type { FactWords } from '../../../domain/conversation/facts/fact-words';
import { factsIn } from '../../../domain/conversation/facts/find-facts';
import { factSources, factsOf, mostUsefulFirst, type FactSource } from '../../../domain/conversation/facts/facts-of';
import { ownPatterns } from '../../../domain/conversation/facts/own-patterns';
import type { Language } from '../../../domain/conversation/languages/language';
import type { Mood } from '../../../domain/conversation/mood/mood';
import { readMood } from '../../../domain/conversation/mood/read-mood';
import { ownWords } from '../../../domain/conversation/own-words';
import { checkDraft } from '../../../domain/conversation/draft/check-draft';
import { promisesIn, type PromiseToCustomer } from '../../../domain/conversation/promises';
import { REPEATED_WITHIN_MS, repeatContact, type RepeatContact } from '../../../domain/conversation/repeat-contact';
import { languageOf } from '../../../domain/conversation/spoken-language';
import type { Contact } from '../../../domain/customer/contact';
import type { TicketId } from '../../../domain/ids';
import type { Conversation } from '../../../domain/conversation/conversation';
import { DAY_MS, type Instant } from '../../../domain/time';
import type { Said } from '../../../ports/ticket-words';
import type { Hearing } from '../../hearing';
import { useGradually } from '../../hooks/use-gradually';
import { useLanguage } from '../../hooks/use-language';
import type { TicketMarks } from '../../hooks/use-marks';
import { usePastWords, type PastTicket } from '../../hooks/use-past-words';
import { useServices } from '../../Services';
import type { HeardPlace } from './heard-place';

/** What is known from the customer's words; what is not known yet is absent or empty. */
export interface Heard {
  /** Absent until the language is known well enough to read it. */
  readonly mood?: Mood;
  /** Most useful first. */
  readonly facts: readonly Fact[];
  /** What we promised and, as far as can be seen, have not kept yet; overdue ones first. */
  readonly promises: readonly PromiseToCustomer[];
  /** Which of our public replies on this ticket apologise, oldest first. */
  readonly apologies: readonly boolean[];
  readonly repeat?: RepeatContact;
  /** The customer's own words, newest last. */
  readonly customerTexts: readonly string[];
  readonly language?: Language;
  /** The tag of the language that the customer writes, as far as that can be told. */
  readonly tag: string | undefined;
}

/** Puts together what the customer's words tell, anew whenever something is said. */
export function useHeard(hearing: Hearing, place: HeardPlace, said: Said, marks: TicketMarks): Heard {
  const { ticket, customer, contacts, zone } = place;
  const { now } = useServices();
  const customerTexts = useMemo(() => textsOf(said, customer.name), [said, customer.name]);
  const tag = languageOf(customerTexts.slice(-3).join('\n'), customer.locale);
  const found = useLanguage(hearing, tag);
  const language = found === 'none' ? undefined : found;
  const past = usePastWords(hearing.past, { contacts, current: ticket, customer: customer.id });
  const mood = useMemo(
    () => (found === undefined ? undefined : moodOf(said, { language, customer, has: marks.has })),
    [said, found, language, customer, marks.has],
  );
  const listed = useRecent(contacts);
  const sources = useMemo(
    () => sourcesOf({ ticket, name: customer.name, listed, said, past }),
    [ticket, customer.name, listed, said, past],
  );
  // One text a frame, so that whoever presses something meanwhile is heard.
  const ready = useGradually(sources.length, 1);
  const told = useMemo(
    () =>
      language
        ? toldIn(sources.slice(0, ready), { language, patterns: hearing.wishes.factPatterns, ticket, now: now() })
        : NOTHING_TOLD,
    [sources, ready, language, hearing.wishes.factPatterns, ticket, now],
  );
  const promises = useMemo(
    () => (language ? promisesIn(ownTurns(said, past), [language.facts], now(), zone) : []),
    [language, said, past, zone, now],
  );
  const apologies = useMemo(() => (language ? apologiesIn(said, language) : []), [language, said]);
  const repeat = useMemo(
    () =>
      ticket === undefined ? undefined : repeatOf(ticket, { contacts: listed, factsOn: told.factsOn, has: marks.has }),
    [ticket, listed, told, marks.has],
  );
  return {
    ...{ facts: told.facts, promises, apologies, customerTexts, tag },
    ...(mood ? { mood } : {}),
    ...(repeat ? { repeat } : {}),
    ...(language ? { language } : {}),
  };
}

function textsOf({ conversation }: Said, name: string): readonly string[] {
  return conversation
    .filter(({ by, isPublic }) => by === 'customer' && isPublic)
    .map(({ text }) => ownWords(text, [], name))
    .filter((text) => text !== '');
}

interface AboutMood {
  readonly language: Language | undefined;
  readonly customer: HeardPlace['customer'];
  readonly has: TicketMarks['has'];
}

/** Words to which the agent said "not so" are known by their marks alone, so the first reading finds them and the second leaves them out. */
function moodOf({ conversation, tags }: Said, { language, customer, has }: AboutMood): Mood {
  const known = {
    languages: new Map(language ? [[language.tag, language.mood]] : []),
    tags,
    name: customer.name,
    ...(customer.locale === undefined ? {} : { localeHint: customer.locale }),
  };
  const mood = readMood(conversation, known);
  const dismissed = new Set(mood.evidence.map(({ words }) => words).filter((words) => has(`not-so ${words}`)));
  return dismissed.size === 0 ? mood : readMood(conversation, { ...known, dismissed });
}

/** A long history is not read through: what was said in the latest few tells what today's ticket is about. */
const MOST_LISTED = 10;

/** The latest contacts; the same list for as long as they are the same, however many older ones are loaded. */
function useRecent(contacts: readonly Contact[]): readonly Contact[] {
  const [recent, setRecent] = useState<readonly Contact[]>([]);
  const latest = contacts.slice(0, MOST_LISTED);
  const isSame = latest.length === recent.length && latest.every((contact, index) => contact === recent[index]);
  if (isSame) return recent;
  setRecent(latest);
  return latest;
}

interface AboutSources {
  readonly ticket: TicketId | undefined;
  readonly name: string;
  readonly listed: readonly Contact[];
  readonly said: Said;
  readonly past: readonly PastTicket[];
}

/** This conversation and the ticket list at once, and other tickets' comments as they come. */
function sourcesOf({ ticket, name, listed, said, past }: AboutSources): readonly FactSource[] {
  const words = (text: string) => ownWords(text, [], name);
  const here = ticket === undefined ? [] : factSources(said.conversation, ticket, words);
  const before = past.flatMap((each) => factSources(each.turns, each.ticket, words));
  const inList = listed
    .filter((contact) => contact.ticket !== ticket && !past.some((each) => each.ticket === contact.ticket))
    .map((contact): FactSource => {
      const text = [contact.subject, words(contact.said ?? '')].join('\n');
      return { ticket: contact.ticket, channel: contact.channel, at: contact.at, text, is: 'description' };
    });
  return [...here, ...inList, ...before];
}

interface Told {
  /** Most useful first. */
  readonly facts: readonly Fact[];
  readonly factsOn: (ticket: TicketId) => readonly Fact[];
}

const finders = new WeakMap<FactWords, Map<string, (text: string) => readonly FoundFact[]>>();

/** Finds facts as `factsIn` does, and remembers each text: only what is new is read again. */
function finderFor(words: FactWords, patterns: string): (text: string) => readonly FoundFact[] {
  const known = finders.get(words)?.get(patterns);
  if (known) return known;
  const own = ownPatterns(patterns);
  const read = new Map<string, readonly FoundFact[]>();
  const find = (text: string) => {
    const facts = read.get(text) ?? factsIn(text, [words], own.ok ? own.value : []);
    read.set(text, facts);
    return facts;
  };
  finders.set(words, new Map([[patterns, find]]));
  return find;
}

interface AboutTold {
  readonly language: Language;
  readonly patterns: string;
  readonly ticket: TicketId | undefined;
  readonly now: Instant;
}

const NOTHING_TOLD: Told = { facts: [], factsOn: () => [] };

/** What was said longer ago is seldom what is asked about today. */
const RECENT_MS = 30 * DAY_MS;

/** What was told on this ticket comes first, then what was told lately, then the rest; the most useful first in each. */
function toldIn(sources: readonly FactSource[], { language, patterns, ticket, now }: AboutTold): Told {
  const find = finderFor(language.facts, patterns);
  const found = (some: readonly FactSource[]) => factsOf(some, [language.facts], [], find);
  const facts = found(sources);
  const ageOf = (fact: Fact) => (fact.ticket === ticket ? 0 : now - fact.at < RECENT_MS ? 1 : 2);
  return {
    facts: [0, 1, 2].flatMap((age) => mostUsefulFirst(facts.filter((fact) => ageOf(fact) === age))),
    factsOn: (on) => found(sources.filter((source) => source.ticket === on)),
  };
}

/** What everybody wrote here and on other tickets, oldest first, without what they quoted. */
const ownTurns = ({ conversation }: Said, past: readonly PastTicket[]): Conversation =>
  [...past.flatMap(({ turns }) => turns), ...conversation]
    .map((turn) => ({ ...turn, text: ownWords(turn.text) }))
    .sort((one, other) => one.at - other.at);

const SERIOUS: Mood = {
  ...{ problem: 'serious', feeling: 'unsure', strength: 0, isBereaved: false, isForeign: false },
  ...{ situations: ['failure'], evidence: [] },
};

function apologiesIn({ conversation }: Said, { draft: words }: Language): readonly boolean[] {
  return conversation
    .filter(({ by, isPublic }) => by === 'us' && isPublic)
    .map(({ text }) => {
      const around = {
        words,
        mood: SERIOUS,
        customerText: '',
        before: [],
        channel: 'email' as const,
        promises: () => [],
      };
      return checkDraft(ownWords(text), around).acts.has('apologise');
    });
}

interface AboutRepeats {
  readonly contacts: readonly Contact[];
  readonly factsOn: Told['factsOn'];
  readonly has: TicketMarks['has'];
}

/** Earlier contacts about the same thing, but for those of which the agent said that they are not. */
function repeatOf(ticket: TicketId, { contacts, factsOn, has }: AboutRepeats): RepeatContact | undefined {
  const matterOf = (contact: Contact) => ({ contact, facts: factsOn(contact.ticket) });
  const present = contacts.find((contact) => contact.ticket === ticket);
  if (!present) return undefined;
  // Older ones are not looked at, so nothing has to be found in them.
  const others = contacts.filter(({ ticket: other, at }) => other !== ticket && present.at - at <= REPEATED_WITHIN_MS);
  const notTheSame = new Set(others.map((contact) => contact.ticket).filter((other) => has(`not the same ${other}`)));
  return repeatContact(matterOf(present), others.map(matterOf), notTheSame);
}
