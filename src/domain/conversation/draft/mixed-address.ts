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
  const familiar = [
    ...sentences.flatMap((each) => familiarIn(each, address)),
    ...signedIn(sentences, 'familiar-demand'),
  ];
  if (isCalledByTitle(sentences[0], address.titles)) return familiar[0];
  const polite = politeIn(draft, sentences, address);
  if (familiar.length === 0 || polite.length === 0) return undefined;
  return (familiar.length < polite.length ? familiar : polite)[0];
}

type Address = NonNullable<DraftWords['address']>;

function familiarIn({ words }: ReadSentence, { familiar }: Address): readonly Span[] {
  return words.filter(({ lower, isQuoted }) => !isQuoted && familiar.has(lower));
}

function signedIn(sentences: readonly ReadSentence[], is: 'familiar-demand' | 'polite-start'): readonly Span[] {
  return sentences.flatMap(({ words, signs }) =>
    signs.filter(({ label }) => label.is === is).flatMap(({ from }) => words.slice(from, from + 1)),
  );
}

/** Where somebody else was spoken of, `Ihr Konto` may be hers. */
function politeIn(draft: string, sentences: readonly ReadSentence[], address: Address): readonly Span[] {
  const inside = sentences.flatMap((sentence) => politeInside(draft, sentence, address));
  const isOfOthers = sentences.some((sentence) => speaksOfOthers(draft, sentence, address));
  const atStart = isOfOthers ? [] : signedIn(sentences, 'polite-start');
  return [...inside, ...atStart].sort((one, other) => one.start - other.start);
}

function speaksOfOthers(draft: string, { words, signs }: ReadSentence, address: Address): boolean {
  const written = words.map(({ start, end }) => draft.slice(start, end));
  const isSpokenTo = signs.some(({ label }) => label.is === 'polite-start');
  if (address.ambiguousAtStart.has(written[0] ?? '') && !isSpokenTo) return true;
  return written.some((word) => address.others.has(word));
}

function politeInside(draft: string, { words }: ReadSentence, { polite, ambiguousAtStart }: Address): readonly Span[] {
  return words.filter(({ start, end, isQuoted, isAfterComma }, at) => {
    const written = draft.slice(start, end);
    const isStart = at === 0 || (isAfterComma && /[:–—(]\s*$/.test(draft.slice(Math.max(0, start - 3), start)));
    return !isQuoted && polite.has(written) && !(isStart && ambiguousAtStart.has(written));
  });
}

/** `Hallo Frau Karimi` is polite; `Hallo Lena, Frau Karimi hat` calls nobody by a title. */
function isCalledByTitle(first: ReadSentence | undefined, titles: ReadonlySet<string>): boolean {
  return (
    first?.words
      .slice(0, LONGEST_CALL)
      .some(({ lower, isAfterComma, isQuoted }) => titles.has(lower) && !isAfterComma && !isQuoted) === true
  );
}

const LONGEST_CALL = 4;
