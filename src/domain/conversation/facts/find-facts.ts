import { addressesIn } from './addresses';
import { bareNumbers } from './bare-numbers';
import { isTaken, type Candidate } from './candidate';
import { datesIn } from './dates';
import { errorsIn } from './errors';
import type { FoundFact } from './fact';
import { factKey } from './fact-key';
import type { FactWords } from './fact-words';
import { factsOfNumbers, namedNumbers } from './numbers';
import type { OwnPattern } from './own-patterns';
import { phonesIn } from './phones';
import { blotted, blottedAll, holdsBlot, plainText, type PlainText } from './plain-text';
import { productsIn } from './products';
import { reachIn } from './reach';
import { withoutSecrets } from './secrets';
import { triedIn } from './tried';
import { endOfWordAt, spansOf } from './word-pattern';

const PRICE =
  /(?:[€$£]|(?<![\p{L}\p{N}])(?:eur|usd|gbp|chf)) ?\d{1,9}(?:[.,]\d{1,3}){0,3}|(?<![\p{L}\p{N}.,-])\d{1,9}(?:[.,]\d{1,3}){0,3} ?(?:[€$£]|(?:euros?|eur|usd|gbp|chf|pounds?|quid|dollars?|bucks|franken|cent)(?!\p{L}))/giu;

/** What is longer holds logs, not words. */
const LONGEST_READ = 20_000;

/** A finder, and whether what it finds may lie in what earlier ones found. */
interface Finder {
  readonly find: (plain: PlainText, words: FactWords) => readonly Candidate[];
  readonly mayLieInOthers?: true;
}

/** Surest first: a stretch that one has found is not found again by the next. */
const FINDERS: readonly Finder[] = [
  { find: errorsIn },
  { find: bareNumbers },
  { find: (plain, { places }) => phonesIn(plain, places) },
  { find: (plain, { places }) => addressesIn(plain, places) },
  { find: reachIn },
  { find: productsIn },
  { find: datesIn },
  { find: triedIn, mayLieInOthers: true },
];

/**
 * What the customer has told in a text that holds only their own words: in the order of the text, each once. Payment cards, bank
 * accounts, passwords, PINs and identity numbers are never among it.
 * @param words the languages to try, surest first.
 * @param own an admin's patterns.
 */
export function factsIn(
  text: string,
  words: readonly FactWords[],
  own: readonly OwnPattern[] = [],
): readonly FoundFact[] {
  const plain = withoutSecrets(plainText(text.slice(0, LONGEST_READ)), words);
  const found = words.reduce((taken, language) => factsOfLanguage(plain, language, taken), ownFacts(plain, own));
  return once(
    [...found]
      .filter((candidate) => !holdsBlot(plain, candidate))
      .sort((one, other) => one.start - other.start)
      .map(({ start, end, kind, of, name }) => ({
        kind,
        value: text.slice(start, end).trim(),
        ...(of === undefined ? {} : { of }),
        ...(name === undefined ? {} : { name }),
      })),
  );
}

function ownFacts({ text }: PlainText, own: readonly OwnPattern[]): readonly Candidate[] {
  return own.flatMap(({ name, expression }) =>
    spansOf(text, expression).map((span) => ({ kind: 'own', name, ...span })),
  );
}

function factsOfLanguage(plain: PlainText, words: FactWords, known: readonly Candidate[]): readonly Candidate[] {
  const unpriced = blottedAll(plain, PRICE);
  const numbers = namedNumbers(unpriced, words);
  const rest = blotted(
    unpriced,
    [...numbers].sort((one, other) => one.start - other.start),
  );
  const named = factsOfNumbers(numbers).filter((candidate) => !isTaken(candidate, known));
  const found = FINDERS.reduce(
    (taken, { find, mayLieInOthers }) => [...taken, ...untaken(find(rest, words), mayLieInOthers ? [] : taken)],
    [...known, ...named],
  );
  return found.filter((candidate) => !isOnlyHandled(rest, candidate, found, words));
}

/** Whether a thing without a name is only what a step was taken with: "I restarted the router". */
function isOnlyHandled(
  { lower }: PlainText,
  { kind, start, end }: Candidate,
  found: readonly Candidate[],
  { products }: FactWords,
): boolean {
  if (kind !== 'product' || endOfWordAt(lower, products.nouns, start) !== end) return false;
  return found.some((other) => other.kind === 'tried' && other.start <= start && end <= other.end);
}

/** Of what overlaps, the first that was found. */
function untaken(candidates: readonly Candidate[], taken: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    if (!isTaken(candidate, taken) && !isTaken(candidate, kept)) kept.push(candidate);
  }
  return kept;
}

function once(facts: readonly FoundFact[]): readonly FoundFact[] {
  return [...new Map(facts.map((fact) => [factKey(fact), fact])).values()];
}
