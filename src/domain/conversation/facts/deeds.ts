import type { FactWords, TriedWords } from './fact-words';
import { hasWord, wordPattern } from './word-pattern';

const WORD = /\p{L}{3,30}/gu;
const FEWEST_LETTERS = 3;
const expressions = new Map<string, RegExp>();
const DOUBLED = /([bdfglmnprstz])\1$/;

/**
 * Whether an instruction tells to do what was done, in whatever form the verb stands: "rotated it" and "please rotate the mattress".
 * Where both name with what, as in "emptied the drum" and "empty your cart", the verb alone says too little.
 */
export function sharesDeed(tried: string, instruction: string, words: FactWords): boolean {
  const done = deedsIn(tried, words.tried);
  if (done.length === 0) return false;
  const told = new Set(wordsIn(instruction).flatMap((word) => stemsOf(word, words.tried.toldForms)));
  if (!done.some((stem) => told.has(stem))) return false;
  return !namesObject(tried, words) || !namesObject(instruction, words) || sharesWord(tried, instruction, words);
}

const wordsIn = (text: string): readonly string[] => text.match(WORD) ?? [];

/** What was done, without verbs that say nothing by themselves: "checked". */
const deedsIn = (tried: string, { doneForms, generic }: TriedWords): readonly string[] =>
  wordsIn(tried)
    .filter((word) => !hasWord(word, generic))
    .flatMap((word) => stemsOf(word, doneForms));

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

const objectsIn = (text: string, { tried: { vague, generic, objects } }: FactWords): readonly string[] =>
  [...text.matchAll(wordPattern(objects, 'g'))].flatMap(({ groups }) => {
    const word = groups?.object ?? '';
    return word === '' || hasWord(word, vague) || hasWord(word, generic) ? [] : [word];
  });

const namesObject = (text: string, words: FactWords): boolean => objectsIn(text, words).length > 0;

/** Whether both name the same thing: its first letters are the same. */
function sharesWord(tried: string, instruction: string, words: FactWords): boolean {
  return objectsIn(tried, words).some((object) =>
    instruction.includes(object.slice(0, Math.max(FEWEST_LETTERS, object.length - 1))),
  );
}
