import type { Mood } from './mood';
import type { Reading } from './reading';
import { tallyOf } from './tally';
import { balanceOf } from './verdict';

/** A message with fewer words says too little to compare. */
const FEWEST_WORDS = 3;
const CLEAR_CHANGE = 1.5;
/** One outburst weighs no more than this. */
const HEAVIEST = 6;

/** Whether the newest message is more or less upset than those before it; `undefined` when it is neither or nobody can say. */
export function directionOf(newestFirst: readonly Reading[]): Mood['direction'] {
  const [newest, ...before] = newestFirst.filter(({ words }) => words >= FEWEST_WORDS).map(upsetOf);
  if (newest === undefined || before.length === 0) return undefined;
  const usual = before.reduce((sum, upset) => sum + upset, 0) / before.length;
  if (Math.abs(newest - usual) < CLEAR_CHANGE) return undefined;
  return newest > usual ? 'rising' : 'easing';
}

function upsetOf({ signs }: Reading): number {
  const upset = -balanceOf(tallyOf(signs));
  return Math.max(-HEAVIEST, Math.min(HEAVIEST, upset));
}
