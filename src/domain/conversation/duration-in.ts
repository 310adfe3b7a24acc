import type { When } from './due';
import type { Due } from './due-in';
import type { PromiseWords } from './facts/fact-words';
import { endOfWordAt, hasWord, startBefore, wordPattern } from './facts/word-pattern';

/** A language's durations, in the shapes in which they are looked up; the same ones each time, so that expressions are made once. */
interface Durations {
  /** A number and a unit. */
  readonly counted: readonly string[];
  readonly counts: readonly string[];
  readonly numbers: readonly (readonly string[])[];
}

const known = new WeakMap<PromiseWords, Durations>();

/** Words in a text, which is in lower case, that say within what time: "within 2-3 days", "a week after receipt"; shorter units first. */
export function durationIn(lower: string, words: PromiseWords): Due | undefined {
  const { counted, counts, numbers } = durationsOf(words);
  const limits = [...lower.matchAll(wordPattern(counted, 'g'))].flatMap(({ 0: text, index }) => {
    const end = index + text.length;
    const start = limitedFrom(lower, { start: index, end }, words, counts);
    const unit = words.durations.findIndex(({ names }) => hasWord(text, names));
    return start === undefined ? [] : [{ start, end, text, unit }];
  });
  const [first] = limits.sort((one, other) => one.unit - other.unit);
  const unit = first && words.durations[first.unit]?.unit;
  if (!first || unit === undefined) return undefined;
  const count = Number(
    /^\d+/.exec(first.text)?.[0] ?? 1 + numbers.findIndex((names) => endOfWordAt(first.text, names, 0)),
  );
  const when: When = { after: { count, unit } };
  return { start: first.start, end: first.end, when };
}

/** Where it begins, if words before or behind say that it is a limit and no mere length. */
function limitedFrom(
  lower: string,
  { start, end }: { readonly start: number; readonly end: number },
  { within, from, or }: PromiseWords,
  counts: readonly string[],
): number | undefined {
  const range = startBefore(lower, start, wordPattern(counts, 'g', `% ?(?:-|/|${or.join('|')}) ?$`)) ?? start;
  const limit = startBefore(lower, range, wordPattern(within, 'g', '% $'));
  const isFollowed = lower[end] === ' ' && endOfWordAt(lower, from, end + 1) !== undefined;
  return limit ?? (isFollowed ? range : undefined);
}

function durationsOf(words: PromiseWords): Durations {
  const made = known.get(words) ?? shapesOf(words);
  known.set(words, made);
  return made;
}

function shapesOf({ numbers, durations }: PromiseWords): Durations {
  const counts = ['\\d{1,3}', ...numbers];
  const names = durations.flatMap((duration) => duration.names);
  return {
    counts,
    counted: [`(?:${counts.join('|')}) ?(?:${names.join('|')})`],
    numbers: numbers.map((number) => [number]),
  };
}
