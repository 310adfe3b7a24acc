import { FUNCTION_WORDS } from './function-words';

/**
 * Letters that tell a language, or the likeliest of several, by themselves, from which part of all letters on. The first that fits
 * holds; names within another language's text do not reach so much.
 */
const SCRIPTS: readonly (readonly [letters: RegExp, language: string, part: number])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja', 0.1],
  [/\p{Script=Hangul}/gu, 'ko', 0.15],
  [/\p{Script=Han}/gu, 'zh', 0.15],
  [/[іїєґ]/giu, 'uk', 0.02],
  [/\p{Script=Cyrillic}/gu, 'ru', 0.15],
  [/[پچژگ]/gu, 'fa', 0.02],
  [/\p{Script=Arabic}/gu, 'ar', 0.15],
  [/\p{Script=Hebrew}/gu, 'he', 0.15],
  [/\p{Script=Greek}/gu, 'el', 0.15],
  [/\p{Script=Thai}/gu, 'th', 0.15],
  [/\p{Script=Devanagari}/gu, 'hi', 0.15],
];
const NOT_LATIN = /(?!\p{Script=Latin})\p{L}/u;
const WORDS_READ = 300;
const LETTERS_READ = 4_000;
/** A word that a log or a joker repeats tells no more than one that is said often. */
const MOST_OF_A_WORD = 10;
/** Of a text with fewer words the hint says more than that none of them is known. */
const FEW_WORDS = 8;
/** So many known words of another language, at most, does the hint outweigh. */
const HINT_WORTH = 1.2;
/** Letters that are at home in few languages, beside words that are not in the lists. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[äöüß]/, 'de'],
  [/[ñ¿¡]/, 'es'],
  [/[ãõ]/, 'pt'],
  [/[çêàœ]/, 'fr'],
  [/[èìò]/, 'it'],
  [/[åæø]/, 'da'],
  [/[łśżź]/, 'pl'],
  [/[řěů]/, 'cs'],
  [/[őű]/, 'hu'],
  [/[ğşı]/, 'tr'],
];
const PLAIN = /^[a-z']+$/;
const SINGLE_LETTER_WORTH = 0.3;
const LETTER_WORTH = 0.6;
/** Known small words among all, at least; and how far the likeliest language must be ahead. */
const KNOWN_PART = 0.07;
const AHEAD = 1.1;

const LANGUAGES_OF = languagesByWord();

/**
 * The BCP 47 primary tag of the language that a text is written in, by its script and small words; `undefined` when they do not
 * tell. `hint`, such as the account's "de-AT", answers for a text that is too short to tell.
 */
export function languageOf(text: string, hint?: string): string | undefined {
  const read = text.slice(0, LETTERS_READ);
  const words =
    read
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}+(?:'\p{L}+)?/gu)
      ?.slice(0, WORDS_READ) ?? [];
  return languageOfScript(read) ?? languageOfWords(withoutRows(words), hint?.slice(0, 2).toLowerCase());
}

function withoutRows(words: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return words.filter((word) => {
    const time = (times.get(word) ?? 0) + 1;
    times.set(word, time);
    return time <= MOST_OF_A_WORD;
  });
}

function languageOfScript(text: string): string | undefined {
  if (!NOT_LATIN.test(text)) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return SCRIPTS.find(([script, , part]) => (text.match(script)?.length ?? 0) > part * letters)?.[1];
}

function languageOfWords(words: readonly string[], hint: string | undefined): string | undefined {
  const scores = scoresOf(words);
  const isShort = words.length < FEW_WORDS;
  if (scores.size === 0) return isShort ? hint : undefined;
  if (!isShort && Math.max(...scores.values()) < KNOWN_PART * words.length) return undefined;
  if (hint !== undefined) scores.set(hint, (scores.get(hint) ?? 0) + HINT_WORTH);
  return likeliest(scores, hint);
}

function likeliest(scores: ReadonlyMap<string, number>, hint: string | undefined): string | undefined {
  const [first, second] = [...scores].sort(([, a], [, b]) => b - a);
  const isClear = first !== undefined && (first[0] === hint || first[1] >= AHEAD * (second?.[1] ?? 0));
  return isClear ? first[0] : undefined;
}

function scoresOf(words: readonly string[]): Map<string, number> {
  const scores = new Map<string, number>();
  const add = (language: string, worth: number) => scores.set(language, (scores.get(language) ?? 0) + worth);
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word) ?? [];
    const worth = (word.length === 1 ? SINGLE_LETTER_WORTH : 1) / Math.sqrt(languages.length);
    for (const language of languages) add(language, worth);
    if (PLAIN.test(word)) continue;
    for (const [letters, language] of LETTERS) if (letters.test(word)) add(language, LETTER_WORTH);
  }
  return scores;
}

function languagesByWord(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of words.split(' ')) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}
