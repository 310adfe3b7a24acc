import type { EmpathyAct } from '../../domain/conversation/act';
import { UNREAD } from '../../domain/conversation/mood/mood';
import { offeredPhrases, usablePhrases, type Choosing } from '../../domain/conversation/phrases/offered-phrases';
import type { SlotValues } from '../../domain/conversation/phrases/fill';
import type { Phrase, PhraseSet, Register } from '../../domain/conversation/phrases/phrase';
import type { TicketId } from '../../domain/ids';
import { DAY_MS, type Instant } from '../../domain/time';
import type { Said } from '../../ports/ticket-words';
import type { Heard } from './heard';
import type { TicketAtHand } from './ticket-at-hand';

/** What is looked at to choose phrases and to fill their open places. */
export interface AboutPhrases {
  readonly set: PhraseSet;
  /** The language of the phrases. */
  readonly tag: string;
  readonly place: TicketAtHand;
  readonly said: Said;
  readonly heard: Heard;
  readonly isGentle: boolean;
  readonly acts: ReadonlySet<EmpathyAct>;
  readonly register: Register;
  readonly liked: ReadonlySet<string>;
  readonly factsChecked: boolean;
  readonly now: Instant;
}

/** At most three that fit, or all that can be used on this channel. */
export function choosePhrases(about: AboutPhrases, isWhole: boolean): readonly Phrase[] {
  const choosing = choosingOf(about);
  return isWhole ? usablePhrases(about.set.phrases, choosing) : offeredPhrases(about.set.phrases, choosing);
}

function choosingOf(about: AboutPhrases): Choosing {
  const { apologies = [], hasThanked = false } = about.heard;
  const { heard, said, acts, register, liked, factsChecked, isGentle } = about;
  return {
    ...{ acts, register, liked, factsChecked, isGentle },
    mood: heard.mood ?? UNREAD,
    isSpoken: said.channel === 'phone',
    hasThanked,
    apologiesBefore: apologies.filter(Boolean).length,
    hasApologisedLately: apologies.slice(-2).includes(true),
    waitDays: waitDaysOf(about),
    known: knownSlots(about),
  };
}

/** Since the first of the customer's messages that nobody has answered; 0 when all are. */
function waitDaysOf({ said, now }: AboutPhrases): number {
  const turns = said.conversation.filter(({ isPublic }) => isPublic);
  const answered = turns.findLastIndex(({ by }) => by === 'us');
  const waiting = turns.slice(answered + 1).find(({ by }) => by === 'customer');
  return waiting ? Math.floor((now - waiting.at) / DAY_MS) : 0;
}

/** Longer quotes are no longer "a few words". */
const LONGEST_QUOTE = 60;

/** What can be filled in without asking; what is only guessed is left open. */
export function knownSlots({ set, tag, place, said, heard }: AboutPhrases): SlotValues {
  const quote = heard.mood?.evidence.find(({ shows, words }) => shows !== 'triage' && words.length <= LONGEST_QUOTE);
  const first = said.conversation.find(({ by }) => by === 'customer');
  return {
    ...(place.customer.name === '' ? {} : { name: place.customer.name }),
    agent: place.agent.name,
    ...issueIn(set, heard, place.ticket),
    ...(first && heard.isOurLanguage && heard.tag === tag
      ? { since: set.since.replace('{day}', dayOf(first.at, tag, place.zone)) }
      : {}),
    ...(quote ? { theirWords: quote.words.replace(/[.!?\s]+$/, '') } : {}),
  };
}

/** Only what was said on this ticket is what it is about. */
function issueIn({ issue }: PhraseSet, { facts }: Heard, current: TicketId | undefined): SlotValues {
  const fact = facts.find(({ kind, ticket }) => ticket === current && (kind === 'order' || kind === 'invoice'));
  if (!fact) return {};
  return { issue: issue[fact.kind === 'order' ? 'order' : 'invoice'].replace('{value}', () => fact.value) };
}

const dayOf = (at: Instant, tag: string, zone: string): string =>
  new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, { day: 'numeric', month: 'long', timeZone: zone }).format(at);
