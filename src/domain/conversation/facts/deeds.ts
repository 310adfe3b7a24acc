import type { FactWords } from './fact-words';
import type { TriedWords } from './tried-words';
import { hasWord, wordPattern } from './word-pattern';
import type { Words } from './words';

/** What a text says is done, or is to be done. */
export interface Deeds {
  /** In lower case. */
  readonly text: string;
  /** The stems of its verbs. */
  readonly stems: readonly string[];
  /** What it is done to, without words that name nothing: "the drum". */
  readonly objects: readonly string[];
  /** Those of them that have several names. */
  readonly things: readonly Words[];
}

const WORD = /\p{L}{3,30}/gu;
const FEWEST_LETTERS = 3;
const expressions = new Map<string, RegExp>();
const DOUBLED = /([bdfglmnprstz])\1$/;

/** What a customer, in lower case, says that they did; without verbs that say nothing by themselves: "checked". */
export function doneIn(tried: string, words: FactWords): Deeds {
  const { doneForms, generic, unnamed, bareObjects } = words.tried;
  const done = wordsIn(tried).filter((word) => !hasWord(word, generic));
  const objects = hasWord(tried, unnamed)
    ? []
    : [...objectsIn(tried, words), ...objectsOf(tried, bareObjects, words.tried)];
  return deeds(
    tried,
    done.flatMap((word) => stemsOf(word, doneForms)),
    objects,
    words,
  );
}

/** What an instruction, in lower case, tells to do. */
export function toldIn(instruction: string, words: FactWords): Deeds {
  const stems = wordsIn(instruction).flatMap((word) => stemsOf(word, words.tried.toldForms));
  return deeds(instruction, stems, objectsIn(instruction, words), words);
}

const deeds = (
  text: string,
  stems: readonly string[],
  objects: readonly string[],
  { tried: { things } }: FactWords,
): Deeds => ({ text, stems, objects, things: things.filter((thing) => objects.some((word) => hasWord(word, thing))) });

/**
 * Whether an instruction tells to do what was done, in whatever form the verb stands: "rotated it" and "please rotate the mattress".
 * Where both name with what, as in "emptied the drum" and "empty your cart", the verb alone says too little.
 */
export const sharesDeed = (done: Deeds, told: Deeds): boolean =>
  done.stems.some((stem) => told.stems.includes(stem)) && isToTheSame(done, told);

/** Whether both name the same thing, by its first letters or another name, or one of them names none. */
export const isToTheSame = (done: Deeds, told: Deeds): boolean =>
  done.objects.length === 0 || told.objects.length === 0 || sharesThing(done, told);

const sharesThing = (done: Deeds, told: Deeds): boolean =>
  names(told, done) || names(done, told) || done.things.some((thing) => told.things.includes(thing));

const names = ({ text }: Deeds, { objects }: Deeds): boolean =>
  objects.some((object) => text.includes(object.slice(0, Math.max(FEWEST_LETTERS, object.length - 1))));

const wordsIn = (text: string): readonly string[] => text.match(WORD) ?? [];

/** The same expression each time for the same source. */
function expression(source: string): RegExp {
  const known = expressions.get(source);
  if (known) return known;
  const made = new RegExp(source, 'u');
  expressions.set(source, made);
  return made;
}

/** The stems of a word that has one of the forms, which each hold it as `stem`. */
function stemsOf(word: string, forms: readonly string[]): readonly string[] {
  return forms.flatMap((form) => {
    const stem = expression(`^(?:${form})$`).exec(word)?.groups?.stem?.replace(DOUBLED, '$1') ?? '';
    return stem.length < FEWEST_LETTERS ? [] : [stem];
  });
}

const objectsIn = (text: string, { tried }: FactWords): readonly string[] => objectsOf(text, tried.objects, tried);

/** What expressions find, which each hold it as `object`. */
const objectsOf = (text: string, forms: readonly string[], words: TriedWords): readonly string[] =>
  [...text.matchAll(wordPattern(forms, 'g'))].flatMap(({ groups }) => {
    const word = groups?.object ?? '';
    return word !== '' && namesThing(word, words) ? [word] : [];
  });

const namesThing = (word: string, { things, vague, generic }: TriedWords): boolean =>
  things.some((thing) => hasWord(word, thing)) || (!hasWord(word, vague) && !hasWord(word, generic));
