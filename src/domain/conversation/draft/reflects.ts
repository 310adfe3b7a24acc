import type { EmpathyAct } from '../act';
import type { DraftWords } from './draft-words';
import { hasSign, type ReadSentence } from './read-draft';
import { sentencesOf } from './sentences';

/** One word that is the issue's own, and one more of any kind: `you` is one. */
const ENOUGH = 3;
/** Where the sentence says what we do: `I'll look for your parcel` is about us. */
const ENOUGH_BESIDE_DEEDS = 4;
const OWN = 2;
const NUMBER = 4;
/** Of a very long message its beginning: there people say what it is about. */
const LONGEST_READ = 4000;
const NO_REFLECTION = ['asks', 'harmful', 'cold', 'regret'] as const;
const DEEDS: ReadonlySet<EmpathyAct> = new Set(['own', 'act', 'follow-up']);
const SHORTEST_WORD = 4;
const SHORTEST_PART = 5;
const LONGEST_PART = 14;

/** What a customer wrote, ready to be looked for in what we write. */
export interface Theirs {
  readonly reflect: DraftWords['reflect'];
  readonly isShared: (stem: string) => boolean;
}

/** What the customer wrote, by its words' stems. */
export function theirsIn(customerText: string, { reflect, writing }: DraftWords): Theirs {
  const said = sentencesOf(customerText.slice(0, LONGEST_READ), writing).flatMap((sentence) => sentence.words);
  const theirs = new Set(said.map(({ lower }) => stemOf(lower, reflect)).filter((stem) => stem !== ''));
  const parts = reflect.hasCompounds ? new Set([...theirs].flatMap(endsOf)) : theirs;
  const isShared = (stem: string) =>
    theirs.has(stem) || parts.has(stem) || (reflect.hasCompounds && endsOf(stem).some((end) => theirs.has(end)));
  return { reflect, isShared };
}

/**
 * Whether the draft says the customer's issue back: a sentence that asks and demands nothing shares a number or words with what the
 * customer wrote: those that any issue has (`order`, `refund`) count less (Packard and Berger 2021).
 */
export function reflects(sentences: readonly ReadSentence[], theirs: Theirs): boolean {
  return sentences.some((sentence) => {
    if (isNoReflection(sentence)) return false;
    const isToThem = sentence.words.some(({ lower }) => theirs.reflect.you.has(lower));
    const weight = sharedIn(sentence, theirs).reduce((sum, each) => sum + each, isToThem ? 1 : 0);
    return weight >= (saysWhatWeDo(sentence) ? ENOUGH_BESIDE_DEEDS : ENOUGH);
  });
}

/** Whether the sentence names anything that is the issue's own. */
export function touches(sentence: ReadSentence, theirs: Theirs): boolean {
  return !isNoReflection(sentence) && sharedIn(sentence, theirs).some((weight) => weight >= OWN);
}

/** What the words weigh that the customer used, too. */
function sharedIn({ words }: ReadSentence, { reflect, isShared }: Theirs): readonly number[] {
  const stems = new Map(words.map(({ lower }) => [stemOf(lower, reflect), lower] as const));
  return [...stems].filter(([stem]) => isShared(stem)).map(([, lower]) => weightOf(lower, reflect));
}

function isNoReflection(sentence: ReadSentence): boolean {
  return NO_REFLECTION.some((sign) => hasSign(sentence, sign));
}

function saysWhatWeDo({ signs }: ReadSentence): boolean {
  return signs.some(({ label }) => label.is === 'act' && DEEDS.has(label.act));
}

function weightOf(lower: string, { general }: DraftWords['reflect']): number {
  if (/\d\d/.test(lower)) return NUMBER;
  return general.has(lower) ? 1 : OWN;
}

/** What is left of a word without its ending, or nothing if it says nothing of an issue. */
function stemOf(lower: string, { empty, endings }: DraftWords['reflect']): string {
  if (/\d/.test(lower)) return lower.length > 1 ? lower : '';
  if (lower.length < SHORTEST_WORD || empty.has(lower)) return '';
  const ending = endings.find((each) => lower.endsWith(each) && lower.length - each.length >= SHORTEST_WORD);
  return ending === undefined ? lower : lower.slice(0, -ending.length);
}

/** A compound is what its end says: a `Waschmaschine` is a `Maschine`. */
function endsOf(stem: string): readonly string[] {
  const longest = /\d/.test(stem) ? 0 : Math.min(stem.length - 2, LONGEST_PART);
  return Array.from({ length: Math.max(0, longest - SHORTEST_PART + 1) }, (_, more) =>
    stem.slice(-(SHORTEST_PART + more)),
  );
}
