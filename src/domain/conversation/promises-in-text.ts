import type { Span } from './conversation';
import type { PromiseMade } from './draft/hint';
import { dueIn, type Due } from './due-in';
import { clausesIn, sentencesIn, shifted, trimmed } from './facts/clauses';
import type { FactWords } from './facts/fact-words';
import { plainText } from './facts/plain-text';
import { keptByText } from './kept-by-text';
import { hasWord, wordPattern } from './facts/word-pattern';

/** Nobody writes a longer reply. */
const LONGEST_READ = 20_000;
const NEAR_ACT = 90;

/**
 * What a text of ours commits us to, in its order, with the words that say when, if some do. Questions, offers ("I can call you") and
 * what depends on something ("if you like") are no promises.
 */
export function promisesInText(text: string, words: FactWords): readonly PromiseMade[] {
  const { text: plain, lower } = plainText(text.slice(0, LONGEST_READ));
  return sentencesIn(plain, words)
    .filter(({ end }) => lower[end] !== '?')
    .flatMap(({ start, end }) =>
      ofSentence(text.slice(start, end), words).map(({ at, ...rest }) => ({ ...rest, at: shifted(at, start) })),
    );
}

const ofSentence = keptByText(promisesInSentence);

function promisesInSentence(text: string, words: FactWords): readonly PromiseMade[] {
  const { lower } = plainText(text);
  const sentence = { start: 0, end: text.length };
  return clausesOf(lower, sentence, words)
    .flatMap((clause) => apartByTime(clause, words))
    .filter((clause) => isPromise(clause, words))
    .map(({ at }, index, all) => {
      const reach = { start: at.start, end: all[index + 1]?.at.start ?? sentence.end };
      const due =
        dueWithin(lower, reach, words) ??
        (index === 0 ? dueWithin(lower, { start: sentence.start, end: at.start }, words) : undefined);
      return due ? promiseBy(text, at, due) : { at: trimmed(text, at) };
    });
}

/** A promise with the words that say when, wherever in its sentence they stand. */
function promiseBy(text: string, at: Span, { start, end, when }: Due): PromiseMade {
  const whole = { start: Math.min(at.start, start), end: Math.max(at.end, end) };
  return { at: trimmed(text, whole), due: text.slice(start, end), when };
}

/** A clause of a sentence. */
interface Clause {
  readonly lower: string;
  readonly sentence: Span;
  readonly at: Span;
  /** Whether a time that stands alone between commas is right before or behind it. */
  readonly isBesideTime: boolean;
}

function clausesOf(lower: string, sentence: Span, words: FactWords): readonly Clause[] {
  const spans = clausesIn(lower, sentence, words.clauseBreaks);
  const times = spans.map(({ start, end }) => isTimeAlone(lower.slice(start, end), words));
  return spans.flatMap((at, index) =>
    times[index] ? [] : [{ lower, sentence, at, isBesideTime: times[index - 1] === true || times[index + 1] === true }],
  );
}

/** `by Friday`, `12 noon`: nothing but a time. */
function isTimeAlone(text: string, words: FactWords): boolean {
  const due = dueIn(text, words);
  if (!due) return false;
  const beside = text.slice(0, due.start) + text.slice(due.end);
  return beside.replace(wordPattern(words.promises.besideTimes, 'g'), '').trim() === '';
}

/** Two promises in one clause, where each has its own time; else the clause. */
function apartByTime(clause: Clause, words: FactWords): readonly Clause[] {
  const { lower, at } = clause;
  const parts = clausesIn(lower, at, words.promises.joins).map((part) => ({ ...clause, at: part }));
  const isOwn = (part: Clause) => isTimed(lower.slice(part.at.start, part.at.end), words) && isPromise(part, words);
  return parts.length > 1 && parts.every(isOwn) ? parts : [clause];
}

const isTimed = (text: string, words: FactWords): boolean =>
  hasWord(text, words.promises.soon) || dueIn(text, words) !== undefined;

function isPromise(clause: Clause, words: FactWords): boolean {
  const { lower, sentence, at } = clause;
  const place = placeOfPromise(lower.slice(at.start, at.end), words);
  if (place === undefined) return isTimedOutcome(clause, words);
  const before = lower.slice(sentence.start, at.start + place.end);
  const { not, offers } = words.promises;
  const isRefused = hasWord(before, not) || hasWord(lower.slice(at.start + place.start, sentence.end), offers);
  return !isRefused || isTimedOutcome(clause, words);
}

/** From the words that commit to those that say to what. */
function placeOfPromise(clause: string, { promises: { sure, commits, acts } }: FactWords): Span | undefined {
  const [by] = clause.matchAll(wordPattern(sure, 'g'));
  if (by) return { start: by.index, end: by.index + by[0].length };
  const commit = clause.search(wordPattern(commits, 'g'));
  if (commit < 0) return undefined;
  const act = clause.slice(commit, commit + NEAR_ACT).search(wordPattern(acts, 'g'));
  return act < 0 ? undefined : { start: commit, end: commit + act };
}

/** "The dryer comes tomorrow at 9", "it leaves us shortly": what will be, with its time. */
function isTimedOutcome({ lower, sentence, at, isBesideTime }: Clause, words: FactWords): boolean {
  const text = lower.slice(at.start, at.end);
  const { outcomes, notOurs, conditions } = words.promises;
  return (
    hasWord(text, outcomes) &&
    !hasWord(text, notOurs) &&
    !hasWord(lower.slice(sentence.start, sentence.end), conditions) &&
    (isBesideTime || isTimed(text, words))
  );
}

function dueWithin(lower: string, { start, end }: Span, words: FactWords): Due | undefined {
  const due = dueIn(lower.slice(start, end), words);
  return due && { ...due, ...shifted(due, start) };
}
