import type { Language } from '../../domain/conversation/languages/language';

type Loaders = { readonly [Part in Exclude<keyof Language, 'tag'>]: () => Promise<Language[Part]> };

/** Each part of a language in files of its own, which come side by side. */
const LANGUAGES: Readonly<Record<string, Loaders>> = {
  en: {
    mood: async () => (await import(/* webpackChunkName: "mood-en" */ './english-mood')).ENGLISH,
    draft: async () => (await import('../../domain/conversation/languages/en/draft')).draft,
    facts: async () => (await import('../../domain/conversation/languages/en/facts')).facts,
  },
  de: {
    mood: async () => (await import(/* webpackChunkName: "mood-de" */ './german-mood')).GERMAN,
    draft: async () => (await import('../../domain/conversation/languages/de/draft')).draft,
    facts: async () => (await import('../../domain/conversation/languages/de/facts')).facts,
  },
};

/** What the rules know of a language; `undefined` for one that is not ours. */
export async function languageNamed(tag: string): Promise<Language | undefined> {
  const parts = LANGUAGES[tag];
  if (!parts) return undefined;
  const [mood, draft, facts] = await Promise.all([parts.mood(), parts.draft(), parts.facts()]);
  return { tag, mood, draft, facts };
}
