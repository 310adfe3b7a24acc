import type { Span } from '../conversation';
import type { DraftWords } from './draft-words';
import { readText, type ReadSentence, type Sign } from './read-draft';
import type { Finding } from './wording';

/**
 * Where a draft changes the form of address: the first sentence with words in the form that does not fit how it calls the customer,
 * that it uses less, or that it comes to later; from the first to the last of its words of address. Nothing where it keeps to one.
 */
export function mixedAddress(
  draft: string,
  sentences: readonly ReadSentence[],
  { address }: DraftWords,
): Span | undefined {
  if (address === undefined) return undefined;
  const familiar = familiarWords(sentences, address);
  const polite = politeIn(draft, sentences, address);
  const odd = oddOf(familiar, polite, sentences[0], address);
  const where = sentences.find(({ words }) => words.some(({ start }) => start === odd[0]?.start));
  return where && stretchOf(where, [...familiar, ...polite]);
}

/** How a text addresses the reader, by most of its words of address; `undefined` where there are none, or as many of each. */
export function addressIn(text: string, words: DraftWords): 'familiar' | 'polite' | undefined {
  const { address } = words;
  if (address === undefined) return undefined;
  const sentences = readText(text, words);
  const familiar = familiarWords(sentences, address).length;
  const polite = politeIn(text, sentences, address).length;
  if (isCalledByTitle(sentences[0], address.titles)) return 'polite';
  if (familiar === polite) return undefined;
  return familiar > polite ? 'familiar' : 'polite';
}

function oddOf(
  familiar: readonly Span[],
  polite: readonly Span[],
  first: ReadSentence | undefined,
  address: Address,
): readonly Span[] {
  if (isCalledByTitle(first, address.titles)) return familiar;
  if (familiar.length === 0 || polite.length === 0) return [];
  return isOdd(familiar, polite, isCasual(first, address)) ? familiar : polite;
}

/** From the first to the last of these in a sentence. */
function stretchOf({ words }: ReadSentence, called: readonly Span[]): Span {
  const inside = words.filter(({ start }) => called.some((each) => each.start === start));
  return { start: Math.min(...inside.map(({ start }) => start)), end: Math.max(...inside.map(({ end }) => end)) };
}

/** Whether the familiar words are those that do not fit: the fewer, else what comes later. */
function isOdd(familiar: readonly Span[], polite: readonly Span[], isCasualTalk: boolean): boolean {
  if (familiar.length !== polite.length) return familiar.length < polite.length;
  return !isCasualTalk && firstOf(familiar) > firstOf(polite);
}

const isCasual = (first: ReadSentence | undefined, { casual }: Address): boolean =>
  casual.has(first?.words[0]?.lower ?? '') && first?.words[1]?.isAfterComma === false;

const firstOf = (spans: readonly Span[]): number => Math.min(...spans.map(({ start }) => start));

type Address = NonNullable<DraftWords['address']>;

const familiarWords = (sentences: readonly ReadSentence[], address: Address): readonly Span[] => [
  ...sentences.flatMap((each) => familiarIn(each, address)),
  ...signedIn(sentences, 'familiar-demand', ({ to }) => to - 1),
];

function familiarIn({ words }: ReadSentence, { familiar }: Address): readonly Span[] {
  return words.filter(({ lower, isQuoted }) => !isQuoted && familiar.has(lower));
}

function signedIn(
  sentences: readonly ReadSentence[],
  is: 'familiar-demand' | 'polite-start',
  wordOf: (sign: Finding<Sign>) => number,
): readonly Span[] {
  return sentences.flatMap(({ words, signs }) =>
    signs.filter(({ label }) => label.is === is).flatMap((sign) => words.slice(wordOf(sign), wordOf(sign) + 1)),
  );
}

/** Where somebody else was spoken of, `Ihr Konto` may be hers. */
function politeIn(draft: string, sentences: readonly ReadSentence[], address: Address): readonly Span[] {
  const inside = sentences.flatMap((sentence) => politeInside(draft, sentence, address));
  const isOfOthers = sentences.some((sentence) => speaksOfOthers(draft, sentence, address));
  const atStart = isOfOthers ? [] : signedIn(sentences, 'polite-start', ({ from }) => from);
  return [...inside, ...atStart].sort((one, other) => one.start - other.start);
}

function speaksOfOthers(draft: string, { words, signs }: ReadSentence, address: Address): boolean {
  const written = words.map(({ start, end }) => draft.slice(start, end));
  const isSpokenTo = signs.some(({ label }) => label.is === 'polite-start');
  if (address.ambiguousAtStart.has(written[0] ?? '') && !isSpokenTo) return true;
  return written.some((word) => address.others.has(word));
}

function politeInside(draft: string, { words }: ReadSentence, address: Address): readonly Span[] {
  const { polite, ambiguousAtStart, several } = address;
  const areSeveral = words.some(({ lower }) => several.beside.has(lower));
  return words.filter(({ start, end, isQuoted, isAfterComma }, at) => {
    const written = draft.slice(start, end);
    if (areSeveral && several.called.has(written)) return false;
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
