import type { Span } from '../conversation';
import { clausesIn } from './clauses';
import type { FactWords } from './fact-words';
import { hasWord } from './word-pattern';

/** A clause of a draft that asks for something. */
export interface AskingClause extends Span {
  readonly sentence: Span;
  readonly isQuestion: boolean;
}

const MOST_WORDS_OF_ITEM = 8;
const MOST_WORDS_OF_SHORT_QUESTION = 6;
const BULLET = /^\s{0,4}(?:[-*•–]|\d{1,2}[.)])/;

/**
 * The clauses that ask: from the one in which a request or a question begins on, to the end of its sentence, and the lines of the
 * list that it announces.
 */
export function askedIn(lower: string, sentences: readonly Span[], words: FactWords): readonly AskingClause[] {
  let listing = false;
  return sentences.flatMap((sentence) => {
    const text = lower.slice(sentence.start, sentence.end);
    const isItem = listing && (BULLET.test(text) || wordsIn(text) <= MOST_WORDS_OF_ITEM || text.trim() === '');
    if (isItem) return [{ ...sentence, sentence, isQuestion: false }];
    const asking = askingClauses(lower, sentence, words);
    listing = /:\s*$/.test(text) && (asking.length > 0 || hasWord(text, words.asks.listBegins));
    return asking;
  });
}

/** The clauses that tell the customer to do something, or ask whether they did. */
export function instructionsIn(lower: string, sentences: readonly Span[], words: FactWords): readonly Span[] {
  let listing = false;
  return sentences.flatMap((sentence) => {
    const text = lower.slice(sentence.start, sentence.end);
    if (listing && BULLET.test(text)) return [sentence];
    const clauses = from(
      clausesOf(lower, sentence, words),
      (clause) => hasWord(clause, words.asks.instructs) || hasWord(clause, words.asks.whatTried),
      lower,
    );
    listing = /:\s*$/.test(text) && (clauses.length > 0 || listing);
    const isQuestion = isAsked(lower, sentence);
    return clauses.filter(
      ({ start, end }) =>
        !isTold(lower.slice(start, end), isQuestion, words) || hasWord(lower.slice(start, end), words.asks.whatTried),
    );
  });
}

function askingClauses(lower: string, sentence: Span, words: FactWords): readonly AskingClause[] {
  const { asks, questions, please } = words.asks;
  const isQuestion = isAsked(lower, sentence);
  const clauses = clausesOf(lower, sentence, words);
  const text = lower.slice(sentence.start, sentence.end);
  const isShort = (isQuestion || hasWord(text, please)) && wordsIn(text) <= MOST_WORDS_OF_SHORT_QUESTION;
  const asking = from(
    clauses,
    (clause) => isShort || hasWord(clause, asks) || (isQuestion && hasWord(clause, questions)),
    lower,
  );
  return asking
    .filter(({ start, end }) => !isTold(lower.slice(start, end), isQuestion, words))
    .map((clause) => ({ ...clause, sentence, isQuestion }));
}

const isAsked = (lower: string, { end }: Span): boolean => /^!?\?/.test(lower.slice(end, end + 2));

const isTold = (clause: string, isQuestion: boolean, { asks: { not, told } }: FactWords): boolean =>
  hasWord(clause, not) || (!isQuestion && hasWord(clause, told));

const clausesOf = (lower: string, sentence: Span, { clauseBreaks }: FactWords): readonly Span[] =>
  clausesIn(lower, sentence, clauseBreaks);

/** The clauses from the first on for which something holds. */
function from(clauses: readonly Span[], holds: (clause: string) => boolean, lower: string): readonly Span[] {
  const first = clauses.findIndex(({ start, end }) => holds(lower.slice(start, end).trim()));
  return first < 0 ? [] : clauses.slice(first);
}

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
