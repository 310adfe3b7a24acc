import type { Span } from '../conversation';
import type { FactWords } from './fact-words';
import { isPerson } from './people';
import type { PlainText } from './plain-text';
import type { ProductWords } from './product-words';
import { endAt, endOfWordAt, hasWord, wordPattern } from './word-pattern';

const NAME_PART = /(?:\p{Lu}[\p{L}\p{N}+&'-]{1,30}|\p{Lu}?\d[\p{L}\p{N}-]{0,20}|\p{Lu}\d{0,6})(?![\p{L}\p{N}])/uy;
const SMALL_WORD = / \p{Ll}{2,20}(?= )/uy;
const CAPITAL = /^\p{Lu}/u;
/** In capitals throughout, a capital says nothing. */
const SHOUTED = /^\p{Lu}{2}/u;
const MOST_PARTS = 4;

/** What a capitalised name owned or bought by the customer may be called: "my Vaultline X200", "ordered the Kestrel Rain Jacket". */
export function ownedNames({ text, lower }: PlainText, words: FactWords): readonly Span[] {
  const { named, owned } = words.products;
  return [
    ...namesBehind({ text, lower }, owned, words).filter(({ parts, thing }) => isName(text, parts, thing, words)),
    ...namesBehind({ text, lower }, named, words).filter(
      ({ start, thing }) => thing !== undefined && CAPITAL.test(text.slice(start)),
    ),
  ].map(({ start, end }) => ({ start, end }));
}

interface Name extends Span {
  readonly parts: readonly Span[];
  /** Where what it is ends, as far as that is known: "Lumi night light". */
  readonly thing: number | undefined;
}

function namesBehind({ text, lower }: PlainText, before: readonly string[], words: FactWords): readonly Name[] {
  const names = [...lower.matchAll(wordPattern(before, 'g'))].flatMap(({ 0: { length }, index }): Name[] => {
    const start = startOfName(text, index + length);
    const isShouted = SHOUTED.test(text.slice(index, index + length));
    const parts = start === undefined || isShouted ? [] : partsOf(text, start);
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last || isNoName(lower.slice(index + length, last.end), words)) return [];
    const thing = endOfThing(lower, [first, last], words);
    return [{ parts, thing, start: first.start, end: thing ?? last.end }];
  });
  return names.filter((name) => name.thing !== undefined || !isPerson({ text, lower }, name, words.products));
}

/** Behind the name, with at most one word between, or its last part where that is not all of it. */
function endOfThing(lower: string, [first, last]: readonly [Span, Span], { products }: FactWords): number | undefined {
  const word = endAt(/ \p{L}{3,15}(?= )/uy, lower, last.end) ?? last.end;
  const starts = [last.end + 1, word + 1, ...(first === last ? [] : [last.start])];
  return starts
    .flatMap((at) => [products.nouns, products.unsure, products.heads].map((things) => endOfWordAt(lower, things, at)))
    .find((end) => end !== undefined);
}

/** Behind "my", and behind at most two small words: "my new Vaultline". */
function startOfName(text: string, at: number): number | undefined {
  const small = endAt(SMALL_WORD, text, at) ?? at;
  const further = endAt(SMALL_WORD, text, small) ?? small;
  return [at, small, further].map((end) => end + 1).find((place) => endAt(NAME_PART, text, place) !== undefined);
}

function partsOf(text: string, start: number): readonly Span[] {
  const parts: Span[] = [];
  let at = start;
  while (parts.length < MOST_PARTS) {
    const end = endAt(NAME_PART, text, at);
    if (end === undefined) break;
    parts.push({ start: at, end });
    if (text[end] !== ' ') break;
    at = end + 1;
  }
  return parts;
}

/** A model's digits make a name; where nouns have no capitals, so do two capitalised words, or one before a known thing. */
function isName(text: string, parts: readonly Span[], thing: number | undefined, { products }: FactWords): boolean {
  const texts = parts.map(({ start, end }) => text.slice(start, end));
  if (!CAPITAL.test(texts[0] ?? '')) return false;
  return isModel(texts, products) || (!products.nounsHaveCapitals && (texts.length > 1 || thing !== undefined));
}

function isModel(parts: readonly string[], { nounsHaveCapitals }: ProductWords): boolean {
  const hasDigits = /\d/.test(parts.join(''));
  return hasDigits && (!nounsHaveCapitals || parts.length > 1 || /\p{L}.*\d/u.test(parts[0] ?? ''));
}

function isNoName(lower: string, { products, calendar, numbers, errors }: FactWords): boolean {
  const called = numbers.some(({ alone, withNumber }) => hasWord(lower, alone) || hasWord(lower, withNumber));
  return (
    called ||
    hasWord(lower, products.notNames) ||
    hasWord(lower, calendar.weekdays) ||
    hasWord(lower, calendar.months) ||
    hasWord(lower, errors.codeAfter)
  );
}
