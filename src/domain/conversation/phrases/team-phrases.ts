import type { Phrase, PhraseSet } from './phrase';

/** What a team has changed of the shipped phrases of all languages. */
export interface TeamPhrases {
  /** By id. */
  readonly hidden: readonly string[];
  readonly changed: Readonly<Record<string, Phrase['text']>>;
  /** Phrases of the team's own; an id begins with its language, such as `de.thank.ours`. */
  readonly own: readonly Phrase[];
}

/** What can be wrong with a team's changes. */
export const TEAM_FAULTS = [
  ...(['too-big', 'not-json', 'not-an-object', 'not-a-list', 'unknown-key', 'missing-key'] as const),
  ...(['not-an-id', 'not-an-act', 'another-act', 'not-a-way', 'no-words', 'too-long', 'unknown-place'] as const),
] as const;

/** One thing that is wrong, and where it stands; nowhere for the whole. */
export interface TeamPhraseFault {
  readonly kind: (typeof TEAM_FAULTS)[number];
  readonly at?: string;
}

/** The shipped phrases of one language with the team's changes; its own come first. */
export function withTeamPhrases(set: PhraseSet, tag: string, { hidden, changed, own }: TeamPhrases): PhraseSet {
  const shipped = set.phrases
    .filter(({ id }) => !hidden.includes(id))
    .map((phrase) => ({ ...phrase, text: changed[phrase.id] ?? phrase.text }));
  return { ...set, phrases: [...own.filter(({ id }) => id.startsWith(`${tag}.`)), ...shipped] };
}

/**
 * Ids in the team's changes that nothing stands behind, read beside the shipped phrases of the language `tag`: those of it that were never
 * shipped, and those of languages that are none of `tags`.
 */
export function unknownIn(
  { phrases }: PhraseSet,
  tag: string,
  tags: readonly string[],
  { hidden, changed, own }: TeamPhrases,
): readonly string[] {
  const isForeign = (id: string) => !tags.some((each) => id.startsWith(`${each}.`));
  const isMissing = (id: string) => id.startsWith(`${tag}.`) && !phrases.some((shipped) => shipped.id === id);
  const touched = [...hidden, ...Object.keys(changed)];
  return [...touched.filter(isMissing), ...[...touched, ...own.map(({ id }) => id)].filter(isForeign)];
}
