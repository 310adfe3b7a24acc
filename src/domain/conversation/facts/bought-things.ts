import type { Span } from '../conversation';
import { follows } from './dates';
import type { ProductWords } from './product-words';
import type { PlainText } from './plain-text';
import { endAt, endOfWordAt, hasWord, startBefore, wordPattern } from './word-pattern';

const WORD = /[ \n]{0,2}"?(?:\p{L}[\p{L}\p{N}'+-]{0,30}|\d{1,4}\p{L}{0,3})(?![\p{L}\p{N}])"?/uy;
const CAPITAL = /^"?\p{Lu}/u;
const NAME_PART = /^"?[\p{Lu}\d]/u;
const MOST_WORDS = 6;
const MOST_THINGS = 4;
const REACH = 70;

/** What a customer says that they ordered or bought, whatever it is: "ordered a walnut bookcase and two bedside tables". */
export function boughtThings(plain: PlainText, products: ProductWords): readonly Span[] {
  const { before, behind, closes } = products.bought;
  return [
    ...[...plain.lower.matchAll(wordPattern(before, 'g'))].flatMap(({ 0: { length }, index }) =>
      thingsFrom(plain, index + length, products),
    ),
    ...[...plain.lower.matchAll(wordPattern(behind, 'g'))].flatMap(({ index }) => {
      const end = startBefore(plain.lower, index, /[ ,]{0,2}$/) ?? index;
      return thingsBefore(plain, end, products).filter((thing) => thing.end === end);
    }),
    ...[...plain.lower.matchAll(wordPattern(closes, 'g'))].flatMap(({ index }) => thingsBefore(plain, index, products)),
  ];
}

function thingsFrom(plain: PlainText, at: number, products: ProductWords): readonly Span[] {
  const things: Span[] = [];
  let thing = thingAt(plain, at, products);
  while (thing && things.length < MOST_THINGS) {
    things.push(thing);
    const joined = endOfWordAt(
      plain.lower,
      products.bought.joins,
      endAt(/[ ,]{0,2}/y, plain.lower, thing.end) ?? thing.end,
    );
    thing = joined === undefined ? undefined : thingAt(plain, joined, products);
  }
  return things;
}

/** The things that the clause before a place tells, unless a preposition stands before them: "eine Lampe für meine Tochter | bestellt". */
function thingsBefore(plain: PlainText, end: number, products: ProductWords): readonly Span[] {
  const { determiners, notObject } = products.bought;
  const reach = plain.lower.slice(Math.max(0, end - REACH), end);
  const start = end - (reach.split(/[.!?,:\n]/).at(-1)?.length ?? 0);
  return [...plain.lower.slice(start, end).matchAll(wordPattern(determiners, 'g'))].flatMap(({ index }) => {
    const at = start + index;
    const thing = follows(plain.lower, { start: at, end: at }, notObject) ? undefined : thingAt(plain, at, products);
    return thing && thing.end <= end ? [thing] : [];
  });
}

/** A determiner and what is named behind it. */
function thingAt(
  { text, lower }: PlainText,
  at: number,
  { bought, nounsHaveCapitals }: ProductWords,
): Span | undefined {
  const determined = endOfWordAt(lower, bought.determiners, endAt(/[ \n]{0,2}/y, lower, at) ?? at);
  if (determined === undefined) return undefined;
  const words = wordsAt(text, determined, bought.ends, nounsHaveCapitals);
  const first = nounsHaveCapitals ? words.findIndex(({ start }) => CAPITAL.test(text.slice(start, start + 1))) : 0;
  const [head, last] = [words[first], words.at(-1)];
  if (!head || !last) return undefined;
  const thing = { start: head.start, end: last.end };
  return last.end - head.start < 3 || hasWord(lower.slice(thing.start, thing.end), bought.notThings)
    ? undefined
    : thing;
}

/** The words behind a determiner, up to one that belongs to no name; where nouns have capitals, a name ends with them. */
function wordsAt(text: string, start: number, ends: readonly string[], nounsHaveCapitals: boolean): readonly Span[] {
  const words: Span[] = [];
  let isNamed = false;
  let at = start;
  while (words.length < MOST_WORDS) {
    const end = endAt(WORD, text, at);
    const word = text.slice(at, end ?? at).trim();
    if (end === undefined || isEnd(word, ends, isNamed)) break;
    isNamed ||= nounsHaveCapitals && CAPITAL.test(word);
    words.push({ start: end - word.length, end });
    at = end;
  }
  return words;
}

const isEnd = (word: string, ends: readonly string[], isNamed: boolean): boolean =>
  (isNamed && !NAME_PART.test(word)) || endOfWordAt(word.toLowerCase(), ends, 0) === word.length;
