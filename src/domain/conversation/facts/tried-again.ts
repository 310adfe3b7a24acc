import type { Span } from '../conversation';
import { instructionsIn, type AskingClause } from './asks';
import { sharesDeed } from './deeds';
import type { FoundFact } from './fact';
import type { FactWords } from './fact-words';
import { plainText } from './plain-text';
import { hasWord } from './word-pattern';

const FEWEST_LETTERS = 5;
/** What words that name a thing end in is left off: "contacts" and "contact". */
const ENDING = 1;

interface Draft {
  readonly lower: string;
  readonly sentences: readonly Span[];
  readonly asking: readonly AskingClause[];
}

/** Steps that the draft tells the customer to take although they have. */
export function triedAgain(
  { lower, sentences, asking }: Draft,
  facts: readonly FoundFact[],
  words: FactWords,
): readonly { readonly fact: FoundFact; readonly at: Span }[] {
  const tried = facts.filter(({ kind }) => kind === 'tried');
  if (tried.length === 0) return [];
  const named = tried.map((fact) => {
    const said = plainText(fact.value).lower;
    return { fact, said, stems: stemsIn(said, words) };
  });
  const steps = words.tried.steps
    .map(({ names, isGiven }) => ({
      names,
      isGiven,
      taken: named.filter(({ said }) => hasWord(said, names)).map(({ fact }) => fact),
    }))
    .filter(({ taken }) => taken.length > 0);
  const given = steps.filter(({ isGiven }) => isGiven);
  const sent = asking.flatMap((at) =>
    given
      .filter(({ names }) => hasWord(lower.slice(at.start, at.end), names))
      .flatMap(({ taken }) => taken.map((fact) => ({ fact, at: { start: at.start, end: at.end } }))),
  );
  const told = instructionsIn(lower, sentences, words).flatMap((at) => {
    const text = lower.slice(at.start, at.end);
    const again = hasWord(text, words.asks.whatTried)
      ? tried
      : [
          ...steps.filter(({ names }) => hasWord(text, names)).flatMap(({ taken }) => taken),
          ...named
            .filter(({ said, stems }) => stems.some((stem) => text.includes(stem)) || sharesDeed(said, text, words))
            .map(({ fact }) => fact),
        ];
    return again.map((fact) => ({ fact, at: { start: at.start, end: at.end } }));
  });
  return [...told, ...sent];
}

/** The beginnings of the words that say with what a step was taken: "changed the bulb" by "bulb". */
function stemsIn(tried: string, { tried: { vague }, products }: FactWords): readonly string[] {
  return (tried.match(/\p{L}{5,40}/gu) ?? [])
    .filter((word) => !hasWord(word, vague) && !hasWord(word, products.nouns) && !hasWord(word, products.unsure))
    .map((word) => word.slice(0, Math.max(FEWEST_LETTERS, word.length - ENDING)));
}
