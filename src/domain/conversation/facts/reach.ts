import type { Span } from '../conversation';
import { calendarSources } from './calendar';
import type { Candidate } from './candidate';
import { clausesIn, sentencesIn, shifted } from './clauses';
import type { CalendarWords, FactWords } from './fact-words';
import type { PlainText } from './plain-text';
import { endAt, endOfWordAt, hasWord, spansOf, wordPattern } from './word-pattern';

const MOST_UNITS = 8;
const BARE_HOUR = /\d{1,2}(?:[:.][0-5]\d)?(?![\p{L}\p{N}]|[.,/:-]\d)/uy;
const SPACE = /[ ,(]{0,3}/y;

/** How and when the customer wants to be reached; how not to, only where nothing says how. */
export function reachIn({ text, lower }: PlainText, words: FactWords): readonly Candidate[] {
  const sentences = sentencesIn(text, words);
  const channels = sentences
    .flatMap((sentence) => clausesIn(lower, sentence, words.clauseBreaks))
    .flatMap((clause) => channelsIn(lower, clause, words));
  const wished = channels.filter(({ start }) => endOfWordAt(lower, words.reach.refusals, start) === undefined);
  return [
    ...sentences.flatMap((sentence) => timesIn(lower, sentence, words)),
    ...(wished.length > 0 ? wished : channels),
  ];
}

function timesIn(lower: string, sentence: Span, words: FactWords): readonly Candidate[] {
  const { calendar, reach, clauseBreaks } = words;
  if (!hasWord(lower.slice(sentence.start, sentence.end), reach.cues)) return [];
  return clausesIn(lower, sentence, clauseBreaks).flatMap(({ start, end }) => {
    const clause = lower.slice(start, end);
    if (hasWord(clause, reach.past)) return [];
    const hasCue = hasWord(clause, reach.cues);
    return clockSpans(clause, calendar)
      .filter((span) => hasCue || isClock(clause.slice(span.start, span.end), calendar))
      .map((span) => ({ kind: 'time', ...shifted(span, start) }));
  });
}

/** A day by itself says when to reach somebody only beside a word that says so. */
const isClock = (span: string, calendar: CalendarWords): boolean =>
  hasWord(span, calendarSources(calendar).clocks) || hasWord(span, calendar.dayparts);

/** Every run of clock times, days and parts of days with the words that join them: "weekdays after 5pm or on Saturday". */
function clockSpans(text: string, calendar: CalendarWords): readonly Span[] {
  const spans: Span[] = [];
  const starts = wordPattern(startsOf(calendar), 'g');
  let reached = 0;
  for (const { index } of text.matchAll(starts)) {
    if (index < reached) continue;
    const end = endOfRun(text, index, calendar);
    if (end !== undefined) spans.push({ start: index, end });
    reached = end ?? reached;
  }
  return spans;
}

const starts = new WeakMap<CalendarWords, readonly string[]>();
function startsOf(calendar: CalendarWords): readonly string[] {
  const known = starts.get(calendar);
  if (known) return known;
  const { days, weekdays, clocks } = calendarSources(calendar);
  const all = [
    ...calendar.clockAfter,
    ...days,
    ...weekdays,
    ...clocks,
    ...calendar.dayparts,
    ...calendar.tomorrow,
    ...calendar.today,
  ];
  starts.set(calendar, all);
  return all;
}

function endOfRun(text: string, start: number, calendar: CalendarWords): number | undefined {
  let end: number | undefined;
  let at = start;
  let isBehindWord = false;
  for (let count = 0; count < MOST_UNITS; count++) {
    const unit: number | undefined = endOfTimeAt(text, at, isBehindWord, calendar);
    const word: number | undefined = unit ?? endOfJoinAt(text, at, calendar);
    if (word === undefined) break;
    isBehindWord = unit === undefined;
    end = unit ?? end;
    at = endAt(SPACE, text, word) ?? word;
  }
  return end;
}

const endOfJoinAt = (text: string, at: number, { clockAfter, joins }: CalendarWords): number | undefined =>
  endOfWordAt(text, clockAfter, at) ?? endOfWordAt(text, joins, at);

function endOfTimeAt(text: string, at: number, isBehindWord: boolean, calendar: CalendarWords): number | undefined {
  return endOfUnitAt(text, at, calendar) ?? (isBehindWord ? endOfHourAt(text, at, calendar) : undefined);
}

function endOfUnitAt(text: string, at: number, calendar: CalendarWords): number | undefined {
  const { days, weekdays, clocks } = calendarSources(calendar);
  const ends = [days, clocks, weekdays, calendar.dayparts, calendar.tomorrow, calendar.today].map((words) =>
    endOfWordAt(text, words, at),
  );
  const longest = Math.max(...ends.map((end) => end ?? -1));
  return longest < 0 ? undefined : longest;
}

/** "after 5" is a time of the day, "after 5 days" is none. */
function endOfHourAt(text: string, at: number, { units }: CalendarWords): number | undefined {
  const end = endAt(BARE_HOUR, text, at);
  if (end === undefined || Number.parseInt(text.slice(at, end), 10) > 24) return undefined;
  return endOfWordAt(text, units, endAt(/ ?/y, text, end) ?? end) === undefined ? end : undefined;
}

function channelsIn(lower: string, clause: Span, { reach }: FactWords): readonly Candidate[] {
  const text = lower.slice(clause.start, clause.end);
  const wishes = spansOf(text, wordPattern(reach.wishes, 'g'));
  const ways = hasWord(text, reach.prefers) ? spansOf(text, wordPattern(reach.ways, 'g')) : [];
  return (wishes.length > 0 ? wishes : ways)
    .filter(
      ({ start, end }) => !hasWord(text.slice(0, start), reach.notWishes) && !hasWord(text.slice(end), reach.wished),
    )
    .map((span) => ({ kind: 'channel', ...shifted(span, clause.start) }));
}
