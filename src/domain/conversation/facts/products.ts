import type { Span } from '../conversation';
import { boughtThings } from './bought-things';
import { isTaken, type Candidate } from './candidate';
import { follows } from './dates';
import type { CalendarWords, FactWords } from './fact-words';
import { modelNames } from './model-names';
import { ownedNames } from './owned-names';
import type { PlainText } from './plain-text';
import { BRANDS, BROWSERS, CAR_MAKERS, FAMILIES, SYSTEMS } from './product-names';
import type { ProductWords } from './product-words';
import { endAt, endOfWordAt, hasWord, spansOf, wordPattern } from './word-pattern';

const NUMBERED =
  /(?: (?:version|v\.?) ?| )?\d{1,4}(?:\.\d{1,6}){0,3}(?:[a-z]\d)?(?![\p{L}\p{N}])(?: (?:pro|home)(?!\p{L}))?/uy;
const VERSION_NUMBER = '[ :]{0,2}\\d{1,4}(?:\\.\\d{1,6}){0,4}';
/** What tells members of a family apart, in lower case. */
const MEMBER =
  / (?:[a-z]{0,2}\d{1,4}[a-z]{0,3}|pro|max|mini|plus|ultra|air|se|lite|fe|xl|xr|xs|oled|series|dot|tab|watch|buds|note|fold|flip|x|s|one|slim|digital|paperwhite|oasis|go)(?![\p{L}\p{N}])/uy;
/** The parts of a model's name behind its brand: with a capital or a digit. */
const MODEL_PART =
  / (?:\p{Lu}[\p{L}\p{N}.+/-]{0,30}|[\p{L}.+/-]{0,12}\d[\p{L}\p{N}.+/-]{0,30})(?<![./-])(?![\p{L}\p{N}])/uy;
const CODE = /(?<![\p{L}\p{N}#-])\p{Lu}{1,4}-?\d{2,5}\p{Lu}{1,3}\d{0,3}(?![\p{L}\p{N}-])/gu;
/** "PayPoint Mini 3", "LedgerDesk 9.4": a capital inside a name that a number follows. */
const JOINED_NAME =
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,15}\p{Lu}\p{L}{1,15}(?: \p{Lu}\p{Ll}{1,12})? \d{1,4}(?:\.\d{1,4}){0,3}(?![\p{L}\p{N}])/gu;
/** "PhotoNest app", "SparBank-App" */
const APP = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]{2,20}(?:(?: \p{Lu}[\p{L}\p{N}]{1,15})?[ -]app|-App)(?![\p{L}\p{N}])/gu;
/** " Corsa F", " ID.3": a name, and a letter or a number behind it. */
const CAR = / \p{Lu}[\p{L}\p{N}+-]{1,20}(?:\.\d)?(?: (?:\p{Lu}{1,3}|\d{1,4}))?(?![\p{L}\p{N}])/uy;
const MOST_PARTS = 4;

/** Devices, things, programs with their versions, and plans, as the customer names them. */
export function productsIn(plain: PlainText, words: FactWords): readonly Candidate[] {
  const { products, calendar } = words;
  const run = [
    ...withNumbers(plain, BROWSERS),
    ...withNumbers(plain, SYSTEMS),
    ...versions(plain, products),
    ...plans(plain, products),
  ];
  const models = [
    ...families(plain),
    ...branded(plain, words),
    ...cars(plain, products),
    ...ownedNames(plain, words),
    ...modelNames(plain, words),
    ...coded(plain),
    ...apps(plain, products),
  ];
  const named = [...run, ...models];
  const bought = boughtThings(plain, products).filter((thing) => !isTaken(thing, named));
  const isClose = ({ start, end }: Span): boolean => isTaken({ start: start - 3, end: end + 3 }, [...named, ...bought]);
  const nouns = nounsIn(plain, products, models.length + bought.length > 0).filter((noun) => !isClose(noun));
  return [...named, ...bought, ...nouns]
    .filter((span) => !isDay(plain, span, calendar))
    .map((span) => ({ kind: 'product', ...span }));
}

function withNumbers({ lower }: PlainText, names: readonly string[]): readonly Span[] {
  return spansOf(lower, wordPattern(names, 'g')).map(({ start, end }) => ({
    start,
    end: endAt(NUMBERED, lower, end) ?? end,
  }));
}

const versions = ({ lower }: PlainText, { versions: names }: ProductWords): readonly Span[] =>
  spansOf(lower, wordPattern(names, 'g', `%${VERSION_NUMBER}`));

function plans({ text, lower }: PlainText, { plans: nouns, planNames }: ProductWords): readonly Span[] {
  const named = spansOf(lower, wordPattern(planNames, 'g', `%(?=[ -](?:${nouns.join('|')}))`)).map(
    ({ start, end }) => ({
      start,
      end: endOfWordAt(lower, nouns, end + 1) ?? end,
    }),
  );
  const capitals = [...lower.matchAll(wordPattern(nouns, 'g'))].flatMap(({ 0: { length }, index }) => {
    const joined = /\p{Lu}[\p{L}\p{N}+]{0,30}-$/u.exec(text.slice(Math.max(0, index - 32), index));
    const behind = endAt(
      / "?\p{Lu}[\p{L}\p{N}+-]{0,30}(?: (?:\p{Lu}{1,3}|\d{1,4}|\p{Lu}\p{Ll}{2,12}))?(?![\p{L}\p{N}])/uy,
      text,
      index + length,
    );
    if (joined) return [{ start: index - joined[0].length, end: index + length }];
    return behind !== undefined && /^\p{Lu}/u.test(text.slice(index)) ? [{ start: index, end: behind }] : [];
  });
  return [...named, ...speeds({ text, lower }, planNames), ...capitals];
}

/** "Fibre 100" */
const speeds = ({ lower }: PlainText, planNames: readonly string[]): readonly Span[] =>
  spansOf(lower, wordPattern(planNames, 'g', '% \\d{2,4}'));

function families({ lower }: PlainText): readonly Span[] {
  return [...lower.matchAll(wordPattern(FAMILIES, 'g'))].map(({ 0: family, index }) => {
    const end = index + family.trimEnd().length;
    return { start: index, end: endOfParts(lower, end, MEMBER, /\d/.test(family)) };
  });
}

/** How far further parts of a name reach; a second number without letters is a quantity, or another sentence's. */
function endOfParts(text: string, start: number, part: RegExp, hasNumber: boolean): number {
  let end = start;
  let isNumbered = hasNumber;
  for (let count = 0; count < MOST_PARTS; count++) {
    const next = endAt(part, text, end);
    if (next === undefined) break;
    const isNumber = /^ \d{1,5}$/.test(text.slice(end, next));
    if (isNumber && isNumbered) break;
    isNumbered ||= isNumber;
    end = next;
  }
  return end;
}

/** A brand with a model, or with the thing it is; by itself only where the customer owns it. */
function branded({ text, lower }: PlainText, { products }: FactWords): readonly Span[] {
  return [...lower.matchAll(wordPattern(BRANDS, 'g'))].flatMap(({ 0: { length }, index }) => {
    const end = index + length;
    const model = products.nounsHaveCapitals ? undefined : endOfParts(text, end, MODEL_PART, false);
    const reached = model !== undefined && model > end ? model : withModel(text, lower, end, products);
    if (reached > end) return [{ start: index, end: reached }];
    const isName = /^\p{Lu}/u.test(text.slice(index)) && follows(lower, { start: index, end }, products.owned);
    return isName && !hasWord(text.slice(index, end).toLowerCase(), products.notNames) ? [{ start: index, end }] : [];
  });
}

/** "Opel Corsa F", and not "Opel dealer" */
const cars = ({ text, lower }: PlainText, { notCars }: ProductWords): readonly Span[] =>
  spansOf(lower, wordPattern(CAR_MAKERS, 'g')).flatMap(({ start, end }) => {
    const reached = endAt(CAR, text, end);
    return reached === undefined || endOfWordAt(lower, notCars, end + 1) !== undefined ? [] : [{ start, end: reached }];
  });

/** Where nouns have capitals, too, only parts with digits and known things belong to the name. */
function withModel(text: string, lower: string, start: number, products: ProductWords): number {
  let end = start;
  for (let count = 0; count < MOST_PARTS; count++) {
    const next = endOfNounAt(lower, end, products) ?? endOfModelAt(text, end);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

function endOfNounAt(lower: string, at: number, { nouns }: ProductWords): number | undefined {
  return /[ -]/.test(lower[at] ?? '') ? endOfWordAt(lower, nouns, at + 1) : undefined;
}

/** A part with digits, or one that such a part follows: "OfficeJet 8012". */
function endOfModelAt(text: string, at: number): number | undefined {
  const end = endAt(MODEL_PART, text, at);
  return end !== undefined && (/\d/.test(text.slice(at, end)) || /\d/.test(text.slice(end, end + 5))) ? end : undefined;
}

const coded = ({ text }: PlainText): readonly Span[] => [...spansOf(text, CODE), ...spansOf(text, JOINED_NAME)];

const apps = ({ text, lower }: PlainText, { notApps }: ProductWords): readonly Span[] =>
  spansOf(text, APP).filter(({ start }) => endOfWordAt(lower, notApps, start) === undefined);

/** Known things without a name: those that the customer got; else, where nothing else is named, those they own, or the one they name first. */
function nounsIn(plain: PlainText, products: ProductWords, isElseNamed: boolean): readonly Span[] {
  const sure = spansOf(plain.lower, wordPattern(products.nouns, 'g'));
  const unsure = spansOf(plain.lower, wordPattern(products.unsure, 'g'));
  const got = [...sure, ...unsure].filter((noun) => isBehind(plain, noun, products.got));
  if (isElseNamed || got.length > 0) return got;
  const mentioned = sure.filter((noun) => !isBehind(plain, noun, products.places));
  const mine = mentioned.filter((noun) => isBehind(plain, noun, products.mine));
  return mine.length > 0 ? mine : mentioned.slice(0, 1);
}

/** Whether one of the words stands before it, with at most one word between. */
function isBehind({ lower }: PlainText, { start, end }: Span, words: readonly string[]): boolean {
  const word = / ?[\p{L}-]{1,20} $/u.exec(lower.slice(Math.max(0, start - 24), start));
  return (
    follows(lower, { start, end }, words) ||
    (word !== null && follows(lower, { start: start - word[0].length, end }, words))
  );
}

function isDay({ lower }: PlainText, { start, end }: Span, { weekdays, months }: CalendarWords): boolean {
  const first = lower.slice(start, end).split(' ', 1)[0] ?? '';
  return hasWord(first, weekdays) || hasWord(first, months);
}
