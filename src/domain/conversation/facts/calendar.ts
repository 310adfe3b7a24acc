import type { CalendarWords } from './fact-words';

/** The calendar's expressions, made of a language's words; sources for `wordPattern`. */
export interface CalendarSources {
  /** A day with its number: "3 March 2026", "3.3.". */
  readonly days: readonly string[];
  /** A day of the week, with what says which: "last Tuesday". */
  readonly weekdays: readonly string[];
  /** A month by itself, with its year. */
  readonly months: readonly string[];
  readonly clocks: readonly string[];
}

const made = new WeakMap<CalendarWords, CalendarSources>();
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const YEAR = '(?:,? (?:19|20)\\d\\d)?';

/** The same sources each time for the same words, so that expressions are made once. */
export function calendarSources(words: CalendarWords): CalendarSources {
  const known = made.get(words);
  if (known) return known;
  const sources = sourcesOf(words);
  made.set(words, sources);
  return sources;
}

/** The source of a day of the month: "3rd", "3.". */
export const dayOfMonth = ({ ordinals }: CalendarWords): string => `${DAY}(?:${ordinals.join('|')})`;

function sourcesOf({ months, weekdays, which, clocks, ordinals, ofMonth, articles }: CalendarWords): CalendarSources {
  const month = `(?:${months.join('|')})\\.?`;
  const weekday = `(?:${weekdays.join('|')})`;
  const ordinal = `(?:${ordinals.join('|')})?`;
  const date = [
    `${DAY}${ordinal}(?: (?:${ofMonth.join('|')}))?[ -]?${month}${YEAR}`,
    `${month} ${DAY}${ordinal}(?!\\d|[:.]\\d)${YEAR}`,
    `${DAY}\\.(?:1[0-2]|0?[1-9])\\.(?:(?:19|20)?\\d\\d(?!\\.?\\d))?`,
    `${DAY}\\. ?(?:1[0-2]|0?[1-9])\\. ?(?:19|20)\\d\\d`,
    '\\d{1,2}/\\d{1,2}/(?:19|20)?\\d\\d',
    `${DAY}-(?:1[0-2]|0?[1-9])-(?:19|20)\\d\\d`,
    '(?:19|20)\\d\\d[-/.](?:1[0-2]|0[1-9])[-/.](?:3[01]|[12]\\d|0[1-9])',
  ];
  return {
    days: [`(?:${weekday}\\.?,? (?:(?:${articles.join('|')}) )?)?(?:${date.join('|')})`],
    weekdays: [`(?:(?:${which.join('|')}) )?${weekday}`],
    months: [`${month}${YEAR}`],
    clocks,
  };
}
