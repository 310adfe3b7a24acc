import { EMPATHY_ACTS, type EmpathyAct } from '../act';
import { keptByText } from '../kept-by-text';
import type { Chill, DraftWords, WordedAct } from './draft-words';
import { readSentences, sentencesOf, type Sentence, type SentencesRead } from './sentences';
import { findWordings, readWordings, type Finding, type Wordings, type WordingIndex } from './wording';

/** What a wording in a draft stands for. */
export type Sign =
  | { readonly is: 'act' | 'not-act'; readonly act: EmpathyAct }
  | { readonly is: 'harmful' | 'cold' | 'unless' | 'unless-explained'; readonly chill: Chill }
  | { readonly is: PlainSign };

type PlainSign =
  | 'salutation'
  | 'bare-sorry'
  | 'ours'
  | 'when'
  | 'upon'
  | 'in-passing'
  | 'asks'
  | 'grave'
  | 'gravest'
  | 'regret'
  | 'turn'
  | 'request'
  | 'reproach'
  | 'heard'
  | 'familiar-demand'
  | 'polite-start';

/** A sentence with the signs in it. */
export interface ReadSentence extends Sentence {
  readonly signs: readonly Finding<Sign>[];
}

/** What is known of a language: its wordings in an order to look them up by, the signs of sentences, and the draft as it was read last. */
interface Known {
  readonly wordings: WordingIndex<Sign>;
  readonly signs: Map<string, readonly Finding<Sign>[]>;
  last: { readonly read: SentencesRead; readonly sentences: readonly ReadSentence[] } | undefined;
}

/** While somebody types all sentences but one stay the same, and a language's words never change. */
const known = new WeakMap<DraftWords, Known>();
const MOST_SENTENCES = 500;
/** What the customer wrote, and our last replies. */
const MOST_TEXTS = 20;

/** The sentences of a text that nobody is changing, and the signs in them. */
export const readText = keptByText((text: string, words: DraftWords): readonly ReadSentence[] => {
  const language = knownOf(words);
  return sentencesOf(text, words.writing).map((sentence) => ({
    ...sentence,
    signs: signsIn(sentence, text, language),
  }));
}, MOST_TEXTS);

/** The same of a draft: while somebody types at its end, what stands before is not read again. */
export function readDraft(draft: string, words: DraftWords): readonly ReadSentence[] {
  const language = knownOf(words);
  const { last } = language;
  const read = readSentences(draft, words.writing, last?.read);
  const sentences = read.sentences.map((sentence, at) => {
    const before = last?.sentences[at];
    return before !== undefined && last?.read.sentences[at] === sentence
      ? before
      : { ...sentence, signs: signsIn(sentence, draft, language) };
  });
  language.last = { read, sentences };
  return sentences;
}

function knownOf(words: DraftWords): Known {
  const language = known.get(words) ?? { wordings: signsOf(words), signs: new Map(), last: undefined };
  known.set(words, language);
  return language;
}

function signsIn(sentence: Sentence, draft: string, { wordings, signs: kept }: Known): readonly Finding<Sign>[] {
  const key = keyOf(sentence, draft);
  const signs = kept.get(key) ?? findWordings(wordings, sentence);
  if (kept.size >= MOST_SENTENCES) kept.clear();
  kept.set(key, signs);
  return signs;
}

function keyOf({ words }: Sentence, draft: string): string {
  const first = words[0];
  return `${first?.isQuoted === true ? '"' : ' '}${draft.slice(first?.start, words.at(-1)?.end)}`;
}

/** Whether the sentence has a sign of this kind. */
export function hasSign({ signs }: ReadSentence, is: Sign['is']): boolean {
  return signs.some(({ label }) => label.is === is);
}

function signsOf(words: DraftWords): WordingIndex<Sign> {
  const { acts, notActs, greeting, bareSorry, ours, when, regret, reflect } = words;
  return readWordings(
    [
      ...actSigns('act', acts),
      ...actSigns('not-act', notActs),
      ...words.harmful.flatMap((chill) => chillSigns('harmful', chill)),
      ...words.cold.flatMap((chill) => chillSigns('cold', chill)),
      [{ is: 'salutation' }, greeting.salutations],
      [{ is: 'bare-sorry' }, bareSorry],
      [{ is: 'ours' }, ours],
      [{ is: 'when' }, when],
      [{ is: 'upon' }, words.upon],
      [{ is: 'in-passing' }, words.inPassing],
      [{ is: 'grave' }, words.grave],
      [{ is: 'gravest' }, words.gravest],
      [{ is: 'regret' }, regret.find],
      [{ is: 'turn' }, words.turns],
      [{ is: 'asks' }, reflect.asks],
      [{ is: 'request' }, words.requests],
      [{ is: 'reproach' }, words.reproaches],
      [{ is: 'heard' }, words.heard],
      [{ is: 'familiar-demand' }, words.address?.familiarDemands ?? ''],
      [{ is: 'polite-start' }, words.address?.politeStarts ?? ''],
    ],
    words.lists,
  );
}

type Signed = readonly (readonly [Sign, Wordings])[];

const WORDED = EMPATHY_ACTS.filter((act): act is WordedAct => act !== 'greet' && act !== 'reflect');

function actSigns(is: 'act' | 'not-act', acts: DraftWords['notActs']): Signed {
  return WORDED.map((act) => [{ is, act }, acts[act] ?? '']);
}

function chillSigns(is: 'harmful' | 'cold', chill: Chill): Signed {
  return [
    [{ is, chill }, chill.find],
    [{ is: 'unless', chill }, chill.unless ?? ''],
    [{ is: 'unless-explained', chill }, chill.unlessExplained ?? ''],
  ];
}
