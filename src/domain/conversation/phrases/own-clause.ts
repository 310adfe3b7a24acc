import type { Span } from '../conversation';
import { hasSign, readText, type ReadSentence } from '../draft/read-draft';
import type { Word } from '../draft/sentences';
import type { Language } from '../languages/language';
import type { Evidence } from '../mood/mood';
import { isFeeling } from '../mood/tally';

const FEWEST_WORDS = 3;
const MOST_WORDS = 12;
/** Numbers of cards and accounts are nobody's words; brackets and quotation marks would be torn or doubled. */
const UNQUOTABLE = /[()[\]{}<>"„“”«»@]|https?:|\d(?:[ -]?\d){8}/;

type Words = Pick<Language, 'draft' | 'mood'>;

/**
 * A whole sentence or main clause of the customer's own that tells what happened, or says outright what they feel: three to twelve words,
 * with no "not" but those of the evidence, no question, and nothing that only might be. What happened comes before feelings, and the
 * newest text first. `undefined` where there is none, since a single word says little, and half a sentence may say the opposite.
 * @param texts the customer's, oldest first.
 */
export function ownClause(
  texts: readonly string[],
  evidence: readonly Evidence[],
  language: Words,
): string | undefined {
  const told = evidence.filter(({ shows, words }) => !UNTOLD.includes(shows) && isWorded(words));
  const happened = told.filter(({ shows }) => !isFeeling(shows));
  for (const { words, shows } of new Set([...happened, ...told])) {
    const looked = { words, told, isFelt: isFeeling(shows), language };
    const found = texts.map((text) => clauseAround(text, looked)).findLast((clause) => clause !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Neither what happened to them through us nor what they feel. */
const UNTOLD: readonly Evidence['shows'][] = ['triage', 'bereaved', 'leaving', 'not-ours'];

const isWorded = (words: string): boolean => /\p{L}{2}/u.test(words);

interface Looked {
  readonly words: string;
  /** All that is known to tell something. */
  readonly told: readonly Evidence[];
  readonly isFelt: boolean;
  readonly language: Words;
}

function clauseAround(text: string, looked: Looked): string | undefined {
  const { words, language } = looked;
  const [place] = placesOf(text, words);
  const sentence = place && readText(text, language.draft).find((each) => holds(spanOf(each.words), place));
  if (!sentence || sentence.mark.includes('?')) return undefined;
  const clause = clausesOf(sentence, text, language).find((each) => holds(spanOf(each), place));
  return clause && isSayable(clause, text, looked) ? quoted(clause, text) : undefined;
}

/** The whole sentence where it is short enough, else its main clauses; what it calls us is no part of either. */
function clausesOf(sentence: ReadSentence, text: string, { draft }: Words): readonly (readonly Word[])[] {
  const { joins } = draft.quoting;
  const own = hasSign(sentence, 'salutation') ? behindAddress(sentence.words) : sentence.words;
  const clauses: Word[][] = [[]];
  own.forEach((word, at) => {
    if (at > 0 && isBreak(text.slice(own[at - 1]?.end, word.start), joins.has(word.lower))) clauses.push([]);
    clauses.at(-1)?.push(word);
  });
  return (own.length <= MOST_WORDS ? [own] : clauses).map((clause) => withoutJoin(clause, joins));
}

function behindAddress(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ isAfterComma }, at) => at > 0 && isAfterComma);
  return end < 0 ? [] : words.slice(end);
}

/** A comma parts main clauses only where a word joins them. */
const isBreak = (between: string, isBeforeJoin: boolean): boolean =>
  /[;:–—]| - /.test(between) || (isBeforeJoin && between.includes(','));

const withoutJoin = (clause: readonly Word[], joins: ReadonlySet<string>): readonly Word[] =>
  joins.has(clause[0]?.lower ?? '') ? clause.slice(1) : clause;

function isSayable(clause: readonly Word[], text: string, looked: Looked): boolean {
  const { self, unreal } = looked.language.draft.quoting;
  if (clause.length < FEWEST_WORDS || clause.length > MOST_WORDS || UNQUOTABLE.test(quoted(clause, text))) return false;
  if (clause.some(({ lower, isQuoted }) => isQuoted || unreal.has(lower))) return false;
  return (!looked.isFelt || clause.some(({ lower }) => self.has(lower))) && !isTurnedRound(clause, text, looked);
}

/** A "not" of the evidence's own is part of what happened: "never came". */
function isTurnedRound(clause: readonly Word[], text: string, { told, language }: Looked): boolean {
  const negators = new Set(language.mood.negators.words.split(/\s+/));
  const places = told.flatMap(({ words }) => placesOf(text, words));
  return clause.some((word) => negators.has(word.lower) && !places.some((place) => holds(place, word)));
}

function placesOf(text: string, words: string): readonly Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    places.push({ start, end: start + words.length });
  }
  return places;
}

const spanOf = (words: readonly Word[]): Span => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

function quoted(words: readonly Word[], text: string): string {
  const { start, end } = spanOf(words);
  return text.slice(start, end).replace(/\s+/g, ' ');
}
