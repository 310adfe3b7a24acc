import { languageOf } from '../spoken-language';
import { lexiconOf } from './lexicon';
import type { MoodWords } from './mood-words';
import { signsIn, type Sign } from './signs';
import { isFeeling } from './tally';

/** How one text reads. */
export interface Reading {
  readonly signs: readonly Sign[];
  readonly words: number;
  readonly isForeign: boolean;
}

export interface Readable {
  readonly languages: ReadonlyMap<string, MoodWords>;
  readonly dismissed: ReadonlySet<string>;
  readonly hint: string | undefined;
}

const NOTHING: Reading = { signs: [], words: 0, isForeign: false };
/** A text with fewer words need not tell its language. */
const FEW_WORDS = 4;
/** In so many words another language shows; in fewer, nothing tells which it is. */
const ENOUGH_WORDS = 8;

/** How a text reads in its own language; in none of ours it is foreign, unless it is too short to tell. */
export function readingOf(text: string, readable: Readable): Reading {
  const language = languageOf(text, readable.hint);
  const count = text.match(/\p{L}+/gu)?.length ?? 0;
  if (language === undefined && count < FEW_WORDS) return tellingMost(text, readable);
  const words = language === undefined ? undefined : readable.languages.get(language);
  if (words !== undefined) return readingIn(words, text, readable);
  return { ...NOTHING, isForeign: language !== undefined || count >= ENOUGH_WORDS };
}

/** Of our languages, as the one in which a short text says something. */
function tellingMost(text: string, readable: Readable): Reading {
  const readings = [...readable.languages.values()].map((words) => readingIn(words, text, readable));
  return readings.sort((a, b) => b.signs.length - a.signs.length)[0] ?? NOTHING;
}

function readingIn(language: MoodWords, text: string, { dismissed }: Readable): Reading {
  const { signs, words, isAsking } = signsIn(text, lexiconOf(language));
  const kept = eachOnce(signs).filter((sign) => !dismissed.has(sign.words));
  return { signs: withoutLonely(kept, isAsking), words, isForeign: false };
}

/** Whoever says a word again says the same of it: of equal ones the strongest counts. */
function eachOnce(signs: readonly Sign[]): readonly Sign[] {
  const strongest = new Map<string, Sign>();
  for (const sign of signs) {
    const key = `${sign.shows} ${sign.words.toLowerCase()}`;
    if (sign.weight > (strongest.get(key)?.weight ?? 0)) strongest.set(key, sign);
  }
  return signs.filter((sign) => strongest.get(`${sign.shows} ${sign.words.toLowerCase()}`) === sign);
}

/** Words that can be meant as they are count only beside something that went wrong, and thanks only where nothing did. */
function withoutLonely(signs: readonly Sign[], isAsking: boolean): readonly Sign[] {
  const isProblem = signs.some(
    ({ shows, besideProblem }) => !besideProblem && !isFeeling(shows) && shows !== 'bereaved',
  );
  return signs.filter(({ besideProblem, isPolite }) =>
    isProblem ? !isPolite : !besideProblem && !(isPolite && isAsking),
  );
}
