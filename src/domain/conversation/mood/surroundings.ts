import type { Lexicon } from './lexicon';
import type { Token } from './tokens';

/** What the words around a word do to it. */
export interface Surroundings {
  at(position: number): {
    readonly factor: number;
    /** Where the word stands that turns it into its opposite. */
    readonly negatorAt: number | undefined;
    /** Where the words begin that make it stronger or weaker. */
    readonly from: number;
  };
}

const LOUD = 1.3;
const LOUD_SENTENCE = 1.2;
const BEFORE_TURN = 0.6;
const BEHIND_TURN = 1.3;
/** How many words before a word can make it stronger or weaker. */
const DEGREE_REACH = 2;

/** @param covered Tokens of phrases that already have their meaning: they turn nothing else. */
export function surroundings(tokens: readonly Token[], covered: ReadonlySet<number>, lexicon: Lexicon): Surroundings {
  const isFree = (at: number) => !covered.has(at);
  const ofSentence = sentenceFactors(tokens, lexicon);
  return {
    at(position) {
      const degrees = degreesBefore(tokens, position, lexicon);
      const loud = tokens[position]?.isLoud === true ? LOUD : 1;
      return {
        factor: degrees.factor * loud * (ofSentence[position] ?? 1),
        negatorAt: negatorAround({ tokens, position, isFree, lexicon }),
        from: degrees.from,
      };
    },
  };
}

function degreesBefore(tokens: readonly Token[], position: number, { degrees }: Lexicon) {
  let factor = 1;
  let from = position;
  for (let at = position - 1; at >= position - DEGREE_REACH && tokens[at]?.kind === 'word'; at--) {
    const degree = degrees.get(tokens[at]?.word ?? '');
    if (degree === undefined) continue;
    factor *= degree;
    from = at;
  }
  return { factor, from };
}

interface Search {
  readonly tokens: readonly Token[];
  readonly position: number;
  readonly isFree: (at: number) => boolean;
  readonly lexicon: Lexicon;
}

function negatorAround(search: Search): number | undefined {
  if (search.tokens[search.position]?.kind !== 'word') return undefined;
  const { ahead, back } = search.lexicon.reach;
  return negatorTowards(search, -1, ahead) ?? negatorTowards(search, 1, back);
}

function negatorTowards(
  { tokens, position, isFree, lexicon }: Search,
  step: 1 | -1,
  reach: number,
): number | undefined {
  for (let away = 1; away <= reach; away++) {
    const at = position + step * away;
    const token = tokens[at];
    if (token?.kind !== 'word' || lexicon.turns.has(token.word)) return undefined;
    if (lexicon.negators.has(token.word) && isFree(at)) return at;
  }
  return undefined;
}

/** What loud sentence ends and a "but" inside do to each of a sentence's words. */
function sentenceFactors(tokens: readonly Token[], { turns }: Lexicon): readonly number[] {
  const factors: number[] = [];
  let sentence: Token[] = [];
  for (const token of tokens) {
    sentence.push(token);
    if (token.kind !== 'end') continue;
    factors.push(...factorsOf(sentence, turns));
    sentence = [];
  }
  return [...factors, ...factorsOf(sentence, turns)];
}

function factorsOf(sentence: readonly Token[], turns: ReadonlySet<string>): readonly number[] {
  const turn = sentence.findIndex(({ word }, at) => at > 0 && turns.has(word));
  const loud = sentence.at(-1)?.kind === 'end' && sentence.at(-1)?.isLoud === true ? LOUD_SENTENCE : 1;
  return sentence.map((_, at) => loud * turnFactor(at, turn));
}

function turnFactor(at: number, turn: number): number {
  if (turn < 0) return 1;
  return at < turn ? BEFORE_TURN : BEHIND_TURN;
}
