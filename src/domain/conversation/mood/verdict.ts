import type { Feeling, Mood, Problem, Situation } from './mood';
import type { Tally } from './tally';

/** From which weight on words show a feeling at all, a clear one and a strong one. Tuned; docs/mood.md has the figures. */
const STRENGTHS = [1, 3.5, 6.5] as const;
/** So many words a kind and an unkind letter usually have; in more of them a sign weighs less. */
const USUAL_GOOD = 15;
const USUAL_BAD = 40;
/** What a problem adds to a feeling that is there without it. */
const PROBLEM_SHARE = 0.4;
const SERIOUS = 2;
/** Situations in which nobody stays calm, whatever words they choose; and those in which nobody does when it is more than one. */
const OUTRAGES: readonly Situation[] = ['deceived', 'rude', 'leaving'];
const TRIALS: readonly Situation[] = [...OUTRAGES, 'again', 'silence', 'passed-around', 'waiting'];
/** A feeling that is at least this part of all bad ones gives the verdict its name. */
const OWN_PART = 0.4;

export function problemOf({ situations }: Tally): Problem {
  const weights = [...situations].filter(([situation]) => situation !== 'not-ours').map(([, weight]) => weight);
  if (weights.length === 0) return 'none';
  return Math.max(...weights) >= SERIOUS || weights.length > 1 ? 'serious' : 'some';
}

/** How good (above 0) or bad (below) a tally is altogether. */
export function balanceOf(tally: Tally): number {
  const { feelings, situations } = tally;
  const bad = sum(Object.values(feelings)) - feelings.grateful;
  const friction = bad > feelings.grateful ? tally.friction : hurtOf(situations);
  return feelings.grateful - bad - PROBLEM_SHARE * friction;
}

function hurtOf(situations: Tally['situations']): number {
  const trials = TRIALS.filter((situation) => situations.has(situation));
  return trials.length > 1 ? sum(trials.map((situation) => situations.get(situation) ?? 0)) : outrageOf(situations);
}

function outrageOf(situations: Tally['situations']): number {
  return sum(OUTRAGES.map((situation) => situations.get(situation) ?? 0));
}

/** @param words How many words it was said in: one kind word makes no long letter a kind one. */
export function feelingOf(tally: Tally, balance: number, words = 0): Pick<Mood, 'feeling' | 'strength'> {
  const thinned = Math.abs(balance) / Math.max(1, Math.sqrt(words / (balance > 0 ? USUAL_GOOD : USUAL_BAD)));
  // However long the letter: whoever says outright that they are angry is.
  const strength = strengthOf(tally.isOutright && balance < 0 ? Math.max(thinned, leastOf(balance)) : thinned);
  if (strength === 0) return { feeling: 'calm', strength };
  return { feeling: balance > 0 ? 'grateful' : badFeeling(tally), strength };
}

const leastOf = (balance: number): number => Math.min(Math.abs(balance), STRENGTHS[0]);

function badFeeling({ feelings, situations }: Tally): Feeling {
  const { worried, confused, disappointed } = feelings;
  const angry = feelings.angry + PROBLEM_SHARE * outrageOf(situations);
  const part = OWN_PART * (angry + worried + confused + disappointed);
  if (angry > 0 && angry >= Math.max(worried, confused, part)) return 'angry';
  if (worried > 0 && worried >= Math.max(confused, part)) return 'worried';
  return confused > 0 && confused >= part ? 'confused' : 'disappointed';
}

function strengthOf(weight: number): Mood['strength'] {
  const [slight, clear, strong] = STRENGTHS;
  if (weight >= strong) return 3;
  if (weight >= clear) return 2;
  return weight >= slight ? 1 : 0;
}

function sum(all: readonly number[]): number {
  return all.reduce((total, each) => total + each, 0);
}

/** Clear signs of both sides that leave neither ahead. */
export function isContradictory({ feelings }: Tally, balance: number): boolean {
  const [slight, clear] = STRENGTHS;
  const bad = sum(Object.values(feelings)) - feelings.grateful;
  return Math.abs(balance) < slight && Math.min(bad, feelings.grateful) >= clear;
}
