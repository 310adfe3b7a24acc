import type { Span } from '../conversation';
import { keptByText } from '../kept-by-text';
import { clausesIn, shifted } from './clauses';
import type { FactWords } from './fact-words';
import { hasWord } from './word-pattern';

/** A clause of a draft that asks for something. */
export interface AskingClause extends Span {
  readonly sentence: Span;
  readonly isQuestion: boolean;
}

const MOST_WORDS_OF_ITEM = 8;
const MOST_WORDS_OF_SHORT_QUESTION = 6;
const MOST_WORDS_OF_APPEAL = 14;
/** Behind a question mark. */
const LIST = /^\?\s{0,3}\n\s{0,4}(?:[-*•–]|\d{1,2}[.)])/;
const BULLET = /^\s{0,4}(?:[-*•–]|\d{1,2}[.)])/;

/**
 * The clauses that ask: from the one in which a request or a question begins on, to the end of its sentence, and the lines of the
 * list that it announces.
 */
export function askedIn(lower: string, sentences: readonly Span[], words: FactWords): readonly AskingClause[] {
  let listing = false;
  return sentences.flatMap((sentence) => {
    const text = lower.slice(sentence.start, sentence.end);
    const isQuestion = isAsked(lower, sentence);
    if (listing && isItem(text)) return [{ ...sentence, sentence, isQuestion }];
    const asking = askingClauses(lower, sentence, words);
    listing = announces(lower, sentence) && (asking.length > 0 || hasWord(text, words.asks.listBegins));
    return asking;
  });
}

const isItem = (text: string): boolean =>
  BULLET.test(text) || wordsIn(text) <= MOST_WORDS_OF_ITEM || text.trim() === '';

/** Whether a list may follow: behind a colon, or behind a question on lines of its own. */
const announces = (lower: string, { start, end }: Span): boolean =>
  /:\s*$/.test(lower.slice(start, end)) || LIST.test(lower.slice(end, end + 10));

/** The clauses that tell the customer to do something, or ask whether they did. */
export function instructionsIn(lower: string, sentences: readonly Span[], words: FactWords): readonly Span[] {
  let listing = false;
  return sentences.flatMap((sentence) => {
    const text = lower.slice(sentence.start, sentence.end);
    if (listing && BULLET.test(text)) return [sentence];
    const { begun, told } = (isAsked(lower, sentence) ? instructedInQuestion : instructedIn)(text, words);
    listing = /:\s*$/.test(text) && (begun || listing);
    return told.map((clause) => shifted(clause, sentence.start));
  });
}

function askingClauses(lower: string, sentence: Span, words: FactWords): readonly AskingClause[] {
  const isQuestion = isAsked(lower, sentence);
  const text = lower.slice(sentence.start, sentence.end);
  const clauses = (isQuestion ? askedInQuestion : askedInSentence)(text, words);
  return clauses.map((clause) => ({ ...shifted(clause, sentence.start), sentence, isQuestion }));
}

const askedInQuestion = keptByText((text: string, words: FactWords) => askingIn(text, true, words));
const askedInSentence = keptByText((text: string, words: FactWords) => askingIn(text, false, words));
const instructedInQuestion = keptByText((text: string, words: FactWords) => instructingIn(text, true, words));
const instructedIn = keptByText((text: string, words: FactWords) => instructingIn(text, false, words));

/** Of a sentence that stands alone: from the clause on in which it begins to ask. */
function askingIn(text: string, isQuestion: boolean, words: FactWords): readonly Span[] {
  const { asks, questions, please } = words.asks;
  const isShort = (isQuestion || hasWord(text, please)) && wordsIn(text) <= MOST_WORDS_OF_SHORT_QUESTION;
  const isAppeal = wordsIn(text) <= MOST_WORDS_OF_APPEAL && endsIn(text, please);
  const asking = from(
    text,
    words,
    (clause) => isShort || isAppeal || hasWord(clause, asks) || (isQuestion && hasWord(clause, questions)),
  );
  return asking.filter(({ start, end }) => !isTold(text.slice(start, end), isQuestion, words));
}

/** Of a sentence that stands alone: whether it begins to instruct, and the clauses that do and do not only tell. */
function instructingIn(text: string, isQuestion: boolean, words: FactWords) {
  const { instructs, whatTried } = words.asks;
  const clauses = from(text, words, (clause) => hasWord(clause, instructs) || hasWord(clause, whatTried));
  const told = clauses.filter(
    ({ start, end }) =>
      !isTold(text.slice(start, end), isQuestion, words) || hasWord(text.slice(start, end), whatTried),
  );
  return { begun: clauses.length > 0, told };
}

const isAsked = (lower: string, { end }: Span): boolean => /^!?\?/.test(lower.slice(end, end + 2));

const isTold = (clause: string, isQuestion: boolean, { asks: { not, told } }: FactWords): boolean =>
  hasWord(clause, not) || (!isQuestion && hasWord(clause, told));

/** The clauses of a sentence from the first on for which something holds. */
function from(text: string, { clauseBreaks }: FactWords, holds: (clause: string) => boolean): readonly Span[] {
  const clauses = clausesIn(text, { start: 0, end: text.length }, clauseBreaks);
  const first = clauses.findIndex(({ start, end }) => holds(text.slice(start, end).trim()));
  return first < 0 ? [] : clauses.slice(first);
}

/** Whether the text's last word is one of the words: "first, your address, please". */
const endsIn = (text: string, words: readonly string[]): boolean =>
  hasWord(/\S{0,20}\s{0,3}$/.exec(text)?.[0] ?? '', words);

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
