import type { Span } from '../conversation';
import type { DraftWords } from './draft-words';
import type { ReadSentence } from './read-draft';

/**
 * Where a draft changes the form of address: the first words in the form that it uses less, or that does not fit how it calls the
 * customer; nothing where it keeps to one.
 */
export function mixedAddress(
  draft: string,
  sentences: readonly ReadSentence[],
  { address }: DraftWords,
): Span | undefined {
  if (address === undefined) return undefined;
  const familiar = [...sentences.flatMap((sentence) => familiarIn(sentence, address)), ...sentences.flatMap(demandsIn)];
  const polite = sentences.flatMap((sentence) => politeIn(draft, sentence, address));
  if (familiar.length === 0 || polite.length === 0) return undefined;
  if (familiar.length !== polite.length) return (familiar.length > polite.length ? polite : familiar)[0];
  return isCalledByTitle(sentences[0], address.titles) ? familiar[0] : polite[0];
}

type Address = NonNullable<DraftWords['address']>;

function familiarIn({ words }: ReadSentence, { familiar }: Address): readonly Span[] {
  return words.filter(({ lower, isQuoted }) => !isQuoted && familiar.has(lower));
}

function demandsIn({ words, signs }: ReadSentence): readonly Span[] {
  const demands = signs.filter(({ label }) => label.is === 'familiar-demand');
  return demands.flatMap(({ from }) => words.slice(from, from + 1));
}

function politeIn(draft: string, { words }: ReadSentence, { polite, ambiguousAtStart }: Address): readonly Span[] {
  return words.filter(({ start, end, isQuoted, isAfterComma }, at) => {
    const written = draft.slice(start, end);
    const isStart = at === 0 || (isAfterComma && /[:–—(]\s*$/.test(draft.slice(Math.max(0, start - 3), start)));
    return !isQuoted && polite.has(written) && !(isStart && ambiguousAtStart.has(written));
  });
}

/** `Hallo Frau Karimi` is polite, `Hallo Lena` familiar. */
function isCalledByTitle(first: ReadSentence | undefined, titles: ReadonlySet<string>): boolean {
  return first?.words.slice(0, LONGEST_CALL).some(({ lower }) => titles.has(lower)) === true;
}

const LONGEST_CALL = 4;
