import type { EmpathyAct } from '../../domain/conversation/act';
import { UNREAD, type Mood } from '../../domain/conversation/mood/mood';
import { offeredPhrases, usablePhrases, type Choosing } from '../../domain/conversation/phrases/offered-phrases';
import type { Known } from '../../domain/conversation/phrases/known-for';
import type { Phrase, PhraseSet, Register } from '../../domain/conversation/phrases/phrase';
import type { TicketId } from '../../domain/ids';
import { calendarDayAt, DAY_MS, type Instant } from '../../domain/time';
import type { Said } from '../../ports/ticket-words';
import { amissOn, happenedIn } from './amiss';
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
  /** Whether anything may be said of the mood; else phrases come by what happened alone. */
  readonly showsMood: boolean;
  readonly now: Instant;
}

/** At most three that fit, or all that can be used on this channel. */
export function choosePhrases(about: AboutPhrases, isWhole: boolean): readonly Phrase[] {
  const choosing = choosingOf(about);
  return isWhole ? usablePhrases(about.set.phrases, choosing) : offeredPhrases(about.set.phrases, choosing);
}

/** Whether checking the facts changes which phrases there are. */
export function doFactsMatter(about: AboutPhrases, isWhole: boolean): boolean {
  const ids = (factsChecked: boolean) => choosePhrases({ ...about, factsChecked }, isWhole).map(({ id }) => id);
  return ids(true).join() !== ids(false).join();
}

function choosingOf(about: AboutPhrases): Choosing {
  const { said, acts, register, liked, factsChecked, isGentle, showsMood } = about;
  const amiss = amissOn(about);
  return {
    ...{ acts, register, liked, factsChecked, isGentle, hidesMood: !showsMood },
    mood: moodOf(about),
    isSpoken: said.channel === 'phone',
    hasThanked: amiss.hasThanked,
    apologies: amiss.apologies,
    waitDays: amiss.waitDays,
    known: knownFrom(about),
  };
}

/** Where nothing is said of the mood what happened still counts. */
function moodOf({ heard, showsMood }: AboutPhrases): Mood {
  const mood = { ...(heard.mood ?? UNREAD), situations: happenedIn(heard) };
  return showsMood
    ? mood
    : { ...UNREAD, problem: mood.problem, situations: mood.situations, isBereaved: mood.isBereaved };
}

/** What can be filled in without asking; what is only guessed is left open. */
export function knownFrom({ set, tag, place, said, heard, showsMood, now }: AboutPhrases): Known {
  const first = said.conversation.find(({ by }) => by === 'customer');
  const isTheirLanguage = heard.isOurLanguage === true && heard.tag === tag;
  return {
    values: {
      ...(place.customer.name === '' ? {} : { name: place.customer.name }),
      agent: place.agent.name,
      ...(heard.quote !== undefined && showsMood && isTheirLanguage ? { theirWords: heard.quote } : {}),
    },
    ...orderIn(set, heard, place.ticket),
    ...(first && isTheirLanguage ? { since: sinceThen(first.at, { set, tag, zone: place.zone, now }) } : {}),
  };
}

/** Only what was said on this ticket is what it is about. */
function orderIn({ issue }: PhraseSet, { facts }: Heard, current: TicketId | undefined): Pick<Known, 'order'> {
  const fact = facts.find(({ kind, ticket }) => ticket === current && (kind === 'order' || kind === 'invoice'));
  if (!fact) return {};
  return { order: issue[fact.kind === 'order' ? 'order' : 'invoice'].replace('{value}', () => fact.value) };
}

interface Today extends Pick<AboutPhrases, 'set' | 'tag' | 'now'> {
  readonly zone: string;
}

function sinceThen(at: Instant, { set, tag, zone, now }: Today): NonNullable<Known['since']> {
  const format = new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, {
    day: 'numeric',
    month: 'long',
    timeZone: zone,
  });
  return { day: set.since.replace('{day}', format.format(at)), days: daysBetween(at, now, zone) };
}

/** By the calendar: an evening and the next morning are a day apart. */
const daysBetween = (at: Instant, now: Instant, zone: string): number =>
  Math.round((Date.parse(calendarDayAt(now, zone)) - Date.parse(calendarDayAt(at, zone))) / DAY_MS);
