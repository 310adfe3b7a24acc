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

export function readingOf(text: string, { languages, dismissed, hint }: Readable): Reading {
  const language = languageOf(text, hint);
  const words = language === undefined ? undefined : languages.get(language);
  if (words === undefined) return { ...NOTHING, isForeign: language !== undefined || isWorded(text) };
  const found = signsIn(text, lexiconOf(words));
  const kept = found.signs.filter((sign) => !dismissed.has(sign.words));
  return { signs: withoutLonely(kept, found.isAsking), words: found.words, isForeign: false };
}

/** Numbers and signs alone are in no language. */
function isWorded(text: string): boolean {
  return /\p{L}{2}/u.test(text);
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
