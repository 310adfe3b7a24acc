import type { DraftWords } from './draft-words';
import { isSalutation } from './acts-in';
import { hasSign, readText, type ReadSentence } from './read-draft';

/** People come to the point early. */
const LONGEST_READ = 1000;

/** How much of what a customer wrote only asks for something, and reports no trouble. */
export type Asking = 'nothing' | 'first' | 'last' | 'all';

/** Whether somebody tells of something first, and only then asks for anything, if at all. */
export const tellsOfTrouble = (asking: Asking): boolean => asking === 'nothing' || asking === 'last';

/** Whether a customer begins with a plain question or request (`first`), comes to it later (`last`), or writes nothing else (`all`). */
export function askingOf(customerText: string, words: DraftWords): Asking {
  const sentences = readText(customerText.slice(0, LONGEST_READ), words).filter((each) => !isCourtesy(each));
  const [first] = sentences;
  if (first === undefined) return 'nothing';
  if (isRequest(first)) return sentences.every(isRequest) ? 'all' : 'first';
  return !sentences.some(isHeated) && sentences.some(isRequest) ? 'last' : 'nothing';
}

function isCourtesy(sentence: ReadSentence): boolean {
  return isSalutation(sentence) || sentence.words.length < SHORTEST_REQUEST;
}

const SHORTEST_REQUEST = 2;

function isHeated(sentence: ReadSentence): boolean {
  return hasSign(sentence, 'reproach') || sentence.mark.includes('!');
}

function isRequest(sentence: ReadSentence): boolean {
  if (hasSign(sentence, 'reproach') || sentence.mark.length > 1) return false;
  return sentence.mark === '?' || hasSign(sentence, 'request');
}
