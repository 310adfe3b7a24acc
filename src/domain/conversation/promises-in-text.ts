import type { Span } from './conversation';
import type { PromiseMade } from './draft/hint';
import { dueIn } from './due-in';
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
  const { lower } = plainText(text.slice(0, LONGEST_READ));
  return sentencesIn(lower, words)
    .filter(({ end }) => lower[end] !== '?')
    .flatMap(({ start, end }) =>
      ofSentence(text.slice(start, end), words).map(({ at, ...rest }) => ({ ...rest, at: shifted(at, start) })),
    );
}

const ofSentence = keptByText(promisesInSentence);

function promisesInSentence(text: string, words: FactWords): readonly PromiseMade[] {
  const { lower } = plainText(text);
  const sentence = { start: 0, end: text.length };
  return clausesIn(lower, sentence, words.clauseBreaks)
    .filter((clause) => isPromise(lower, sentence, clause, words))
    .map((clause, index, all) => {
      const reach = { start: clause.start, end: all[index + 1]?.start ?? sentence.end };
      const due =
        dueWords(text, lower, reach, words) ??
        (index === 0 ? dueWords(text, lower, { start: sentence.start, end: clause.start }, words) : undefined);
      return { at: trimmed(text, clause), ...due };
    });
}

function isPromise(lower: string, sentence: Span, clause: Span, words: FactWords): boolean {
  const text = lower.slice(clause.start, clause.end);
  const at = placeOfPromise(text, words);
  if (at === undefined) return isTimedOutcome(lower, sentence, clause, words);
  const before = lower.slice(sentence.start, clause.start + at.end);
  const { not, offers } = words.promises;
  const isRefused = hasWord(before, not) || hasWord(lower.slice(clause.start + at.start, sentence.end), offers);
  return !isRefused || isTimedOutcome(lower, sentence, clause, words);
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
function isTimedOutcome(lower: string, sentence: Span, clause: Span, words: FactWords): boolean {
  const text = lower.slice(clause.start, clause.end);
  const { outcomes, notOurs, offers, soon } = words.promises;
  return (
    hasWord(text, outcomes) &&
    !hasWord(text, notOurs) &&
    !hasWord(lower.slice(sentence.start, sentence.end), offers) &&
    (hasWord(text, soon) || dueIn(text, words) !== undefined)
  );
}

function dueWords(
  text: string,
  lower: string,
  { start, end }: Span,
  words: FactWords,
): Pick<PromiseMade, 'due' | 'when'> | undefined {
  const due = dueIn(lower.slice(start, end), words);
  return due && { due: text.slice(start + due.start, start + due.end), when: due.when };
}
