import { teamPhrasesIn } from '../../adapters/zendesk/team-phrases';
import { unknownIn, withTeamPhrases } from '../../domain/conversation/phrases/team-phrases';
import type { PhraseSet } from '../../domain/conversation/phrases/phrase';
import type { OfferedSet } from '../hearing';

/** Loaded only when somebody opens them. */
const PHRASES: Readonly<Record<string, () => Promise<PhraseSet>>> = {
  en: async () => (await import('../../domain/conversation/languages/en/phrases')).ENGLISH_PHRASES,
  de: async () => (await import('../../domain/conversation/languages/de/phrases')).GERMAN_PHRASES,
};

export const LANGUAGE_TAGS: readonly string[] = Object.keys(PHRASES);

/** @param setting the team's changes to the shipped phrases. */
export async function phrasesOf(tag: string, setting: string): Promise<OfferedSet> {
  const load = PHRASES[tag];
  if (!load) throw new RangeError(`There are no phrases in ${tag}`);
  const set = await load();
  const changes = teamPhrasesIn(setting);
  if (!changes.ok) return { set, faults: changes.error, unknown: [] };
  const unknown = unknownIn(set, tag, LANGUAGE_TAGS, changes.value);
  return { set: withTeamPhrases(set, tag, changes.value), faults: [], unknown };
}
