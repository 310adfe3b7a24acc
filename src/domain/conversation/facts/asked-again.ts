import type { Span } from '../conversation';
import { keptByText } from '../kept-by-text';
import { askedIn, type AskingClause } from './asks';
import { sentencesIn, shifted } from './clauses';
import { follows } from './dates';
import type { FactKind, FoundFact } from './fact';
import type { AskedThing, FactWords } from './fact-words';
import { plainText } from './plain-text';
import { answers } from './product-sort';
import { triedAgain } from './tried-again';
import { hasWord, wordPattern } from './word-pattern';

/** Nobody writes a longer reply. */
const LONGEST_READ = 20_000;

/** A held fact that a draft asks for. */
export interface AskedAgain {
  readonly fact: FoundFact;
  /** The words of the draft that ask for it. */
  readonly at: Span;
}

/**
 * The held facts that a draft asks for, in the order of the draft, each once. It does not ask when it names the value itself, wants
 * another one (a new address, a photo), says where something is found or thanks for it.
 */
export function askedAgain(draft: string, facts: readonly FoundFact[], words: FactWords): readonly AskedAgain[] {
  if (facts.length === 0) return [];
  const { text, lower } = plainText(draft.slice(0, LONGEST_READ));
  const sentences = sentencesIn(text, words);
  const things = words.asks.things.filter(({ kind }) => facts.some((fact) => fact.kind === kind));
  const asking = askedIn(lower, sentences, words);
  const asked = asking.flatMap((clause) => askedFor(lower, clause, things, words));
  const again = asked.flatMap(({ thing, at, sentence }) =>
    answersTo(thing, facts, words)
      .filter((fact) => !isConfirmed(fact, lower.slice(sentence.start, sentence.end), words))
      .map((fact) => ({ fact, at })),
  );
  return eachOnce([...again, ...triedAgain({ lower, sentences, asking }, facts, words)]);
}

interface Asked {
  readonly thing: AskedThing;
  readonly at: Span;
  readonly sentence: Span;
}

function askedFor(
  lower: string,
  { start, end, sentence, isQuestion }: AskingClause,
  things: readonly AskedThing[],
  words: FactWords,
): readonly Asked[] {
  const named = thingsNamed(lower.slice(start, end), words);
  if (named.size === 0) return [];
  return things.flatMap((thing) => {
    const at = isQuestion || !thing.isQuestion ? named.get(thing) : undefined;
    return at ? [{ thing, at: shifted(at, start), sentence }] : [];
  });
}

/** The things that a clause names, and where. */
const thingsNamed = keptByText(
  (clause: string, words: FactWords): ReadonlyMap<AskedThing, Span> =>
    new Map(
      words.asks.things.flatMap((thing) => {
        const at = firstOwn(clause, thing, words);
        return at ? [[thing, at] as const] : [];
      }),
    ),
);

/** Where a clause first names the thing itself, not another one of its kind. */
function firstOwn(clause: string, { names }: AskedThing, { asks }: FactWords): Span | undefined {
  for (const { 0: name, index } of clause.matchAll(wordPattern(names, 'g'))) {
    const at = { start: index, end: index + name.length };
    if (!follows(clause, at, asks.other)) return at;
  }
  return undefined;
}

/** The facts of the sort that is asked for; where there are none, those of which nobody knows the sort. */
function answersTo({ kind, of }: AskedThing, all: readonly FoundFact[], words: FactWords): readonly FoundFact[] {
  const facts = all.filter((fact) => fact.kind === kind);
  if (kind === 'product') return facts.filter(({ value }) => answers(of, value, words.products));
  if (of === undefined) return facts;
  const same = facts.filter((fact) => fact.of === of);
  return same.length > 0 ? same : facts.filter((fact) => fact.of === undefined);
}

/** Whether the sentence names the fact's value, so that it only confirms it; what is one of two to choose from is asked for. */
function isConfirmed({ kind, value }: FoundFact, sentence: string, words: FactWords): boolean {
  if (CHOSEN.has(kind) && hasWord(sentence, words.asks.either)) return false;
  return /\d/.test(value)
    ? lettersOf(sentence, words).includes(lettersOf(value, words))
    : wordsOf(sentence, words).includes(wordsOf(value, words));
}

/** What a draft may offer a choice of: "by phone or by email?". */
const CHOSEN: ReadonlySet<string> = new Set<FactKind>(['channel', 'time']);
const lettersOf = keptByText((text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''));
const wordsOf = keptByText(
  (text: string): string =>
    ` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `,
);

function eachOnce(asked: readonly AskedAgain[]): readonly AskedAgain[] {
  const first = new Map<FoundFact, AskedAgain>();
  for (const one of [...asked].sort((a, b) => a.at.start - b.at.start)) {
    if (!first.has(one.fact)) first.set(one.fact, one);
  }
  return [...first.values()];
}
