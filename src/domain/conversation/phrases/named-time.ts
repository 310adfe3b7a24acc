import type { PhraseSet } from './phrase';

export type TimeWords = Pick<PhraseSet, 'days' | 'months' | 'vague'>;

/**
 * Whether a text names a time that people can wait for: `undated` where it names none or takes it back ("soon, on Friday"), `no-such-day`
 * for the 30th of February.
 */
export function faultOfTime(text: string, { days, months, vague }: TimeWords): 'undated' | 'no-such-day' | undefined {
  const lower = text.toLowerCase();
  const words = lower.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.some((word) => vague.includes(word))) return 'undated';
  if ([...namedDates(words, months), ...writtenDates(lower)].some((date) => !date.some(isPossible)))
    return 'no-such-day';
  return words.some((word) => /\p{N}/u.test(word) || days.includes(word)) ? undefined : 'undated';
}

/** A day of a month, counted from 1, as far as it is read: some are written in an order that may mean two. */
interface DayOfMonth {
  readonly day: number;
  readonly month: number;
}

/** Of a leap year, since hardly anybody names the year. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isPossible = ({ day, month }: DayOfMonth): boolean => day >= 1 && day <= (LENGTHS[month - 1] ?? 0);

const SHORTEST_MONTH = 3;

/** "30 February", "Feb 30th": the number stands on either side. */
function namedDates(words: readonly string[], months: readonly string[]): readonly (readonly DayOfMonth[])[] {
  return words.flatMap((word, at) => {
    const month = word.length < SHORTEST_MONTH ? 0 : months.findIndex((name) => name.startsWith(word)) + 1;
    const day = dayIn(words[at - 1]) ?? dayIn(words[at + 1]);
    return month === 0 || day === undefined ? [] : [[{ day, month }]];
  });
}

function dayIn(word = ''): number | undefined {
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1];
  return day === undefined ? undefined : Number(day);
}

/** "31.2.", "31/2", "2026-02-31"; "14.30 Uhr" is a time. */
function writtenDates(lower: string): readonly (readonly DayOfMonth[])[] {
  const iso = [...lower.matchAll(/\b\d{4}-(\d{2})-(\d{2})\b/g)].map(([, month, day]) => [
    { day: Number(day), month: Number(month) },
  ]);
  const dotted = [...lower.matchAll(/(?<![\d.])(\d{1,2})\.(\d{1,2})(?:\.|(?=$|[\s,]))(?! ?(?:uhr|[ap]\.?m))/g)];
  const slashed = [...lower.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})(?!\d)/g)];
  return [
    ...iso,
    ...dotted.map(([, day, month]) => [{ day: Number(day), month: Number(month) }]),
    ...slashed.map(([, one, other]) => [
      { day: Number(one), month: Number(other) },
      { day: Number(other), month: Number(one) },
    ]),
  ];
}
