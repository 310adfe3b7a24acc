import type { Span } from '../conversation';
import { calendarSources, dayOfMonth } from './calendar';
import type { Candidate } from './candidate';
import { clausesIn, sentencesIn, shifted } from './clauses';
import type { CalendarWords, FactWords } from './fact-words';
import type { PlainText } from './plain-text';
import { hasWord, spansOf, wordPattern } from './word-pattern';

const REACH = 48;

/** Days on which something happened or was due. A day of the week, or today, in a wish is none. */
export function datesIn({ text, lower }: PlainText, words: FactWords): readonly Candidate[] {
  const { calendar } = words;
  const sure = [...daysIn(lower, calendar), ...monthsIn(lower, calendar), ...wordsIn(lower, calendar.yesterday)];
  const told = sentencesIn(text, words)
    .flatMap((sentence) => clausesIn(lower, sentence, words.clauseBreaks))
    .filter(({ start, end }) => !hasWord(lower.slice(start, end), words.wishes))
    .flatMap((clause) => weekdaysIn(lower, clause, calendar));
  return [...sure, ...told].map((span) => ({ kind: 'date', ...withoutFullStop(lower, span) }));
}

/** A point behind a name may end its sentence; behind a number it says "24th" in German. */
function withoutFullStop(lower: string, { start, end }: Span): Span {
  return { start, end: /\p{L}\.$/u.test(lower.slice(start, end)) ? end - 1 : end };
}

function daysIn(lower: string, calendar: CalendarWords): readonly Span[] {
  const named = wordsIn(lower, calendarSources(calendar).days).filter(
    (span) => !follows(lower, span, calendar.notDays),
  );
  const alone = spansOf(lower, wordPattern(calendar.onDay, 'g', `% ${dayOfMonth(calendar)}`)).map(({ end }) => ({
    start: lower.lastIndexOf(' ', end - 2) + 1,
    end,
  }));
  return [...named, ...alone];
}

function monthsIn(lower: string, calendar: CalendarWords): readonly Span[] {
  const { months } = calendarSources(calendar);
  return wordsIn(lower, months).filter(
    (span) => follows(lower, span, calendar.inMonth) || /(?:19|20)\d\d$/.test(lower.slice(span.start, span.end)),
  );
}

function weekdaysIn(lower: string, clause: Span, calendar: CalendarWords): readonly Span[] {
  const text = lower.slice(clause.start, clause.end);
  return [...wordsIn(text, calendarSources(calendar).weekdays), ...wordsIn(text, calendar.today)]
    .map((span) => shifted(span, clause.start))
    .filter((span) => !follows(lower, span, calendar.notDays));
}

const wordsIn = (lower: string, words: readonly string[]): readonly Span[] => spansOf(lower, wordPattern(words, 'g'));

/** Whether one of the words stands right before the stretch. */
export function follows(lower: string, { start }: Span, words: readonly string[]): boolean {
  return lower.slice(Math.max(0, start - REACH), start).search(wordPattern(words, 'g', '%[ ,:(-]{0,3}$')) >= 0;
}
