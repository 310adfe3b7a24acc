import type { Span } from '../conversation';
import type { Candidate } from './candidate';
import { clausesIn, sentencesIn, trimmed } from './clauses';
import type { FactWords } from './fact-words';
import type { PlainText } from './plain-text';
import type { TriedWords } from './tried-words';
import { endOfWordAt, hasWord } from './word-pattern';

const LONGEST = 160;

/** The clauses that say what the customer has already done about it. */
export function triedIn(plain: PlainText, words: FactWords): readonly Candidate[] {
  return sentencesIn(plain.text, words).flatMap((sentence) => triedInSentence(plain, sentence, words));
}

function triedInSentence({ text, lower }: PlainText, sentence: Span, words: FactWords): readonly Candidate[] {
  const isQuestion = lower.slice(sentence.end, sentence.end + 2).includes('?');
  if (isQuestion) return [];
  let wasTried = false;
  return clausesIn(lower, sentence, words.clauseBreaks)
    .map((clause) => trimmed(text, clause))
    .filter(({ start, end }) => {
      wasTried = end - start <= LONGEST && saysTried(lower.slice(start, end), words.tried, wasTried);
      return wasTried;
    })
    .map((clause) => ({ kind: 'tried', ...clause }));
}

/** Whether a clause, in lower case, says that the customer took a step. */
function saysTried(clause: string, { done, bare, goesOn, not, steps }: TriedWords, goesOnFromTried: boolean): boolean {
  if (hasWord(clause, not)) return false;
  if (hasWord(clause, done) || (goesOnFromTried && endOfWordAt(clause, goesOn, 0) !== undefined)) return true;
  return hasWord(clause, bare) && steps.some(({ names }) => hasWord(clause, names));
}
