import type { DraftWords } from './draft-words';
import { isSalutation } from './acts-in';
import { hasSign, readDraft, type ReadSentence } from './read-draft';

/** People come to the point early. */
const LONGEST_READ = 1000;

/** How much of what a customer wrote only asks for something, and reports no trouble. */
export type Asking = 'nothing' | 'first' | 'all';

/** Whether a customer begins with a plain question or request (`first`), or writes nothing else (`all`). */
export function askingOf(customerText: string, words: DraftWords): Asking {
  const [first, ...rest] = readDraft(customerText.slice(0, LONGEST_READ), words).filter((each) => !isCourtesy(each));
  if (first === undefined || !isRequest(first)) return 'nothing';
  return rest.every(isRequest) ? 'all' : 'first';
}

function isCourtesy(sentence: ReadSentence): boolean {
  return isSalutation(sentence) || sentence.words.length < SHORTEST_REQUEST;
}

const SHORTEST_REQUEST = 2;

function isRequest(sentence: ReadSentence): boolean {
  if (hasSign(sentence, 'reproach') || sentence.mark.length > 1) return false;
  return sentence.mark === '?' || hasSign(sentence, 'request');
}
