import type { Span } from '../conversation';
import type { FactWords } from './fact-words';
import { isPerson } from './people';
import type { PlainText } from './plain-text';
import { endAt, endOfWordAt, hasWord, spansOf, startBefore, wordPattern } from './word-pattern';

/** "CF300", "VX-11", "24i": letters and digits in one. */
const CODED =
  '(?:\\p{Lu}\\p{L}{0,5}-?\\d{1,3}\\p{L}{0,3}|\\p{Lu}{1,4}\\d{4}|\\d{1,4}(?!st|nd|rd|th)\\p{L}{1,2}|\\p{Lu}{1,3}-\\p{Lu}{1,2})';
const CAPITALISED = "\\p{Lu}[\\p{L}+&'-]{1,20}";
const NUMBER = '\\d{1,4}(?:\\.\\d{1,3})?';
const END = '(?![\\p{L}\\p{N}]|[./-]\\d)';
/** "Bosko SMV40", "Audea Pro 3": one capitalised word before a code, or two before a number. */
const MODEL = new RegExp(
  `(?<![\\p{L}\\p{N}.-])(?:(?:${CAPITALISED} ){1,2}${CODED}|(?:${CAPITALISED} ){2}${NUMBER})${END}`,
  'gu',
);
/** What may be named behind a thing, or be all that stands between two commas. */
const NAME = new RegExp(`(?:${CAPITALISED} ){0,2}(?:${CODED}|${CAPITALISED} ${NUMBER}|\\p{Lu})${END}`, 'uy');
const NAMES = new RegExp(`${CAPITALISED}(?: (?:${CAPITALISED}|${CODED}|${NUMBER}|\\p{Lu})){0,2}${END}`, 'uy');
/** Where no thing is beside it: "Reminder 2" may be the subject of a mail. */
const ONE_WORD = /^\p{L}+ \d/u;
const OPENING = /(?<=[(,.;:\n] ?|^)[(]?(?=\p{Lu})/gu;
const CLOSING = /[),.;:!\n]|$| - /uy;
const POSTCODE = /[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}$/;
const TOWN_BEHIND = /^,? ?\d{4,5} \p{Lu}/u;
const REACH = 40;
const SHORTEST = 3;

/** Models that their form shows, or the thing that they stand beside: "the fridge (Coldwell CF300)", "model RE-220", "stroller Tolo Swift". */
export function modelNames({ text, lower }: PlainText, words: FactWords): readonly Span[] {
  const { notModels } = words.products;
  const standing = [...spansOf(text, MODEL), ...alone({ text, lower }, words)].filter(
    ({ start, end }) =>
      startBefore(lower, start, wordPattern(notModels, 'g', '%[ :.]{0,2}$')) === undefined &&
      !isPerson({ text, lower }, { start, end }, words.products),
  );
  const named = [...standing, ...behindThings({ text, lower }, words)];
  return [...behindLabels({ text, lower }, words), ...named.filter((span) => !isOther({ text, lower }, span, words))];
}

/** "model RE-220", and not "type O" */
function behindLabels({ text, lower }: PlainText, { products }: FactWords): readonly Span[] {
  const others = [products.notNames, products.notModels];
  return [...lower.matchAll(wordPattern(products.labels, 'g'))].flatMap(({ 0: { length }, index }) =>
    spanAt(NAME, text, behindSigns(lower, index + length)).filter(
      ({ start, end }) => end - start >= SHORTEST && !others.some((other) => hasWord(lower.slice(start, end), other)),
    ),
  );
}

/** A known thing and its name: "stroller Tolo Swift". Where nouns have capitals, one word more is no name: "der Router Probleme". */
function behindThings({ text, lower }: PlainText, { products }: FactWords): readonly Span[] {
  return [products.nouns, products.unsure].flatMap((things) =>
    [...lower.matchAll(wordPattern(things, 'g'))].flatMap(({ 0: { length }, index }) =>
      spanAt(NAMES, text, behindSigns(lower, index + length))
        .filter(({ start, end }) => !products.nounsHaveCapitals || /\d| /.test(text.slice(start, end)))
        .map(({ end }) => ({ start: index, end })),
    ),
  );
}

/** A name that is all between two signs: beside a thing in brackets, or with a number: "it stopped. Rovo City 2." */
function alone({ text, lower }: PlainText, { products }: FactWords): readonly Span[] {
  return [...text.matchAll(OPENING)].flatMap(({ 0: bracket, index }) => {
    const start = index + bracket.length;
    const before = lower.slice(Math.max(0, start - REACH), start);
    const isBeside =
      /[(,] ?$/.test(before) && [products.nouns, products.unsure].some((things) => hasWord(before, things));
    return spanAt(isBeside ? NAMES : NAME, text, start).filter(({ end }) => {
      const name = text.slice(start, end);
      const isModel = /\d/.test(name) && (isBeside || !ONE_WORD.test(name));
      return endAt(CLOSING, text, end) !== undefined && (isModel || bracket === '(');
    });
  });
}

const behindSigns = (lower: string, at: number): number => endAt(/:? (?:(?:is|ist) )?/y, lower, at) ?? at;

function spanAt(shape: RegExp, text: string, start: number): readonly Span[] {
  const end = endAt(shape, text, start);
  return end === undefined ? [] : [{ start, end }];
}

/** Rooms, numbers of orders, days, places and people have the same form. */
function isOther({ text, lower }: PlainText, { start, end }: Span, words: FactWords): boolean {
  const { products, numbers, calendar, errors, places } = words;
  const others = [
    ...[products.notNames, products.notModels, calendar.weekdays, calendar.months, errors.codeAfter, places.phoneCues],
    ...numbers.flatMap(({ alone: names, withNumber }) => [names, withNumber]),
  ];
  const name = lower.slice(start, end);
  const isPlace = POSTCODE.test(lower.slice(start, end + 4)) || TOWN_BEHIND.test(text.slice(end, end + 12));
  return (
    isPlace ||
    others.some((other) => hasWord(name, other)) ||
    endOfWordAt(lower, calendar.months, end + 1) !== undefined
  );
}
