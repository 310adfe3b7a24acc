import { teamPhrasesIn } from '../../adapters/zendesk/team-phrases';
import type { Language } from '../../domain/conversation/languages/language';
import { withTeamPhrases } from '../../domain/conversation/phrases/team-phrases';
import type { PhraseSet } from '../../domain/conversation/phrases/phrase';
import type { OfferedSet } from '../hearing';

type Loaders = {
  readonly [Part in Exclude<keyof Language, 'tag'>]: () => Promise<Language[Part]>;
} & { readonly phrases: () => Promise<PhraseSet> };

/** Each part of a language in files of its own, which come side by side; phrases only when somebody opens them. */
const LANGUAGES: Readonly<Record<string, Loaders>> = {
  en: {
    mood: async () => (await import('./english-mood')).ENGLISH,
    draft: async () => (await import('../../domain/conversation/languages/en/draft')).draft,
    facts: async () => (await import('../../domain/conversation/languages/en/facts')).facts,
    phrases: async () => (await import('../../domain/conversation/languages/en/phrases')).ENGLISH_PHRASES,
  },
  de: {
    mood: async () => (await import('./german-mood')).GERMAN,
    draft: async () => (await import('../../domain/conversation/languages/de/draft')).draft,
    facts: async () => (await import('../../domain/conversation/languages/de/facts')).facts,
    phrases: async () => (await import('../../domain/conversation/languages/de/phrases')).GERMAN_PHRASES,
  },
};

export const LANGUAGE_TAGS: readonly string[] = Object.keys(LANGUAGES);

/** What the rules know of a language; `undefined` for one that is not ours. */
export async function languageNamed(tag: string): Promise<Language | undefined> {
  const parts = LANGUAGES[tag];
  if (!parts) return undefined;
  const [mood, draft, facts] = await Promise.all([parts.mood(), parts.draft(), parts.facts()]);
  return { tag, mood, draft, facts };
}

/** @param setting the team's changes to the shipped phrases. */
export async function phrasesOf(tag: string, setting: string): Promise<OfferedSet> {
  const parts = LANGUAGES[tag];
  if (!parts) throw new RangeError(`There are no phrases in ${tag}`);
  const set = await parts.phrases();
  const changes = teamPhrasesIn(setting);
  return changes.ok ? { set: withTeamPhrases(set, tag, changes.value), faults: [] } : { set, faults: changes.error };
}
