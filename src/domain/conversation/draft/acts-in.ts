import type { EmpathyAct } from '../act';
import type { Mood } from '../mood/mood';
import type { DraftWords } from './draft-words';
import { draftAlone } from './draft-alone';
import { hasSign, readText, type ReadSentence } from './read-draft';
import type { Word } from './sentences';

/** What the meaning of words in a draft depends on besides them. */
export interface Setting {
  readonly words: DraftWords;
  readonly mood: Mood;
}

/** The acts that a draft's sentences perform by their wording alone: all but reflecting. */
export function actsIn(sentences: readonly ReadSentence[], { words, mood }: Setting): ReadonlySet<EmpathyAct> {
  const acts = new Set<EmpathyAct>();
  sentences.forEach((sentence, at) => {
    for (const { label } of sentence.signs)
      if (label.is === 'act' && isWorded(sentence, label.act)) acts.add(label.act);
    const sorry = sorryOf(sentences, at, mood);
    if (sorry !== undefined) acts.add(sorry);
    if (isThanks(sentence, sentences.length - at)) acts.add('thank');
    if (hasSign(sentence, 'when')) acts.add('reassure');
  });
  if (greets(sentences, words)) acts.add('greet');
  return acts;
}

/** Whether the sentence begins by calling somebody. */
export function isSalutation(sentence: ReadSentence): boolean {
  return hasSign(sentence, 'salutation') && sentence.words.length <= LONGEST_SALUTATION;
}

/** Whether the sentence says sorry, be it an apology or sympathy. */
export function isSorry(sentence: ReadSentence): boolean {
  return performs(sentence, 'apologise');
}

/** Of each reply, oldest first, whether it says sorry: to who reads it a third time it is one more, whatever it was for. */
export function sorriesIn(replies: readonly string[], words: DraftWords): readonly boolean[] {
  return replies.map((reply) => readText(draftAlone(reply), words).some(isSorry));
}

const LONGEST_SALUTATION = 6;
const LONGEST_CLOSING = 3;
const DECIDED_APART: ReadonlySet<EmpathyAct> = new Set(['apologise', 'sympathise', 'thank']);

function isWorded(sentence: ReadSentence, act: EmpathyAct): boolean {
  return !DECIDED_APART.has(act) && performs(sentence, act);
}

function performs({ signs }: ReadSentence, act: EmpathyAct): boolean {
  const has = (is: 'act' | 'not-act') => signs.some(({ label }) => label.is === is && label.act === act);
  return has('act') && !has('not-act');
}

function sorryOf(sentences: readonly ReadSentence[], at: number, mood: Mood): 'apologise' | 'sympathise' | undefined {
  const sentence = sentences[at];
  if (sentence === undefined) return undefined;
  if (performs(sentence, 'sympathise')) return 'sympathise';
  if (!performs(sentence, 'apologise')) return undefined;
  const near = hasSign(sentence, 'bare-sorry') ? sentences.slice(Math.max(0, at - 1), at + 2) : [sentence];
  return near.some((each) => hasSign(each, 'ours')) || isPlausiblyOurs(mood) ? 'apologise' : 'sympathise';
}

function isPlausiblyOurs({ isBereaved, situations }: Mood): boolean {
  return !isBereaved && !situations.includes('not-ours');
}

/** `Many thanks, Tom` at the end closes a letter; in the middle of one it thanks. */
function isThanks(sentence: ReadSentence, left: number): boolean {
  const isClosing = left <= 2 && sentence.mark === '' && sentence.words.length <= LONGEST_CLOSING;
  return performs(sentence, 'thank') && !isClosing;
}

function greets(sentences: readonly ReadSentence[], { greeting }: DraftWords): boolean {
  const first = sentences[0];
  const end = first?.signs.find(({ label }) => label.is === 'salutation')?.to;
  if (first === undefined || end === undefined) return false;
  return isName(first.words[end], greeting.nobody);
}

function isName(word: Word | undefined, nobody: ReadonlySet<string>): boolean {
  return word !== undefined && !word.isAfterComma && !nobody.has(word.lower) && !/\d/.test(word.lower);
}
