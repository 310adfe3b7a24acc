import type { Span } from '../conversation';
import { instructionsIn, type AskingClause } from './asks';
import { doneIn, isToTheSame, sharesDeed, toldIn, type Deeds } from './deeds';
import type { FoundFact } from './fact';
import type { FactWords } from './fact-words';
import { plainText } from './plain-text';
import type { StepWords } from './tried-words';
import { hasWord } from './word-pattern';

const FEWEST_LETTERS = 5;
/** What words that name a thing end in is left off: "contacts" and "contact". */
const ENDING = 1;
const QUOTE = /"[^"]{3,40}"/g;

interface Draft {
  readonly lower: string;
  readonly sentences: readonly Span[];
  readonly asking: readonly AskingClause[];
}

/** A step that the customer told, as it is read once for the whole draft. */
interface Taken {
  readonly fact: FoundFact;
  readonly done: Deeds;
  readonly steps: readonly StepWords[];
  /** The beginnings of the words that say with what it was taken: "changed the bulb" by "bulb". */
  readonly stems: readonly string[];
  /** What it quotes, such as the name of a button, in lower case. */
  readonly quotes: readonly string[];
}

interface TriedAgain {
  readonly fact: FoundFact;
  readonly at: Span;
}

/** Steps that the draft tells the customer to take, or to send what they sent, although they have. */
export function triedAgain(draft: Draft, facts: readonly FoundFact[], words: FactWords): readonly TriedAgain[] {
  const taken = facts.filter(({ kind }) => kind === 'tried').map((fact) => read(fact, words));
  return taken.length === 0 ? [] : [...toldAgain(draft, taken, words), ...sentAgain(draft, taken)];
}

function read(fact: FoundFact, words: FactWords): Taken {
  const said = plainText(fact.value).lower;
  const steps = words.tried.steps.filter(({ names }) => hasWord(said, names));
  return { fact, done: doneIn(said, words), steps, stems: stemsIn(said, words), quotes: said.match(QUOTE) ?? [] };
}

function toldAgain({ lower, sentences }: Draft, taken: readonly Taken[], words: FactWords): readonly TriedAgain[] {
  return instructionsIn(lower, sentences, words).flatMap(({ start, end }) => {
    const text = lower.slice(start, end);
    const asksForAll = hasWord(text, words.asks.whatTried);
    const told = toldIn(text, words);
    return taken.filter((step) => asksForAll || isTold(step, told)).map(({ fact }) => ({ fact, at: { start, end } }));
  });
}

function isTold({ done, steps, stems, quotes }: Taken, told: Deeds): boolean {
  const isNamed = steps.some(
    ({ names, isDeed }) => hasWord(told.text, names) && (isDeed !== true || isToTheSame(done, told)),
  );
  const isWorded = [...stems, ...quotes].some((word) => told.text.includes(word));
  return isNamed || isWorded || sharesDeed(done, told);
}

/** What was given, such as photos, where the draft asks for it. */
function sentAgain({ lower, asking }: Draft, taken: readonly Taken[]): readonly TriedAgain[] {
  return asking.flatMap(({ start, end }) => {
    const text = lower.slice(start, end);
    return taken
      .filter(({ steps }) => steps.some(({ names, isGiven }) => isGiven && hasWord(text, names)))
      .map(({ fact }) => ({ fact, at: { start, end } }));
  });
}

function stemsIn(tried: string, { tried: { vague }, products }: FactWords): readonly string[] {
  return (tried.match(/\p{L}{5,40}/gu) ?? [])
    .filter((word) => !hasWord(word, vague) && !hasWord(word, products.nouns) && !hasWord(word, products.unsure))
    .map((word) => word.slice(0, Math.max(FEWEST_LETTERS, word.length - ENDING)));
}
