import type { Sign } from './signs';

const SENTIMENT = /^sentiment__(very_)?(negative|positive)$/;
const LANGUAGE = /^language__([a-z_]{2,40})$/;
/** Zendesk writes the language's English name or its tag. */
const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  german: 'de',
  french: 'fr',
  spanish: 'es',
  italian: 'it',
  portuguese: 'pt',
  brazilian_portuguese: 'pt',
  dutch: 'nl',
  japanese: 'ja',
};

/** What Zendesk's triage found a ticket to be, by its tags: its sentiment, below 0 when bad. */
export function triageOf(tags: readonly string[]): { readonly signs: readonly Sign[]; readonly balance: number } {
  const found = tags.flatMap((tag) => {
    const [, very, side] = SENTIMENT.exec(tag) ?? [];
    const weight = very === undefined ? 1 : 2;
    return side === undefined ? [] : [{ tag, weight, balance: side === 'negative' ? -weight : weight }];
  });
  return {
    signs: found.map(({ tag, weight }) => ({
      words: tag,
      shows: 'triage',
      weight,
      besideProblem: false,
      isPolite: false,
      isVague: false,
    })),
    balance: found.reduce((sum, { balance }) => sum + balance, 0),
  };
}

/** The primary tag of the language that Zendesk's triage recognised. */
export function triageLanguage(tags: readonly string[]): string | undefined {
  const name = tags.map((tag) => LANGUAGE.exec(tag)?.[1]).find((found) => found !== undefined);
  return name === undefined
    ? undefined
    : (NAMES[name] ?? (name.length > 2 && name[2] !== '_' ? undefined : name.slice(0, 2)));
}
