import type { Situation } from '../conversation/mood/mood';

/** What a customer has lost, which tells what makes up for it (Roschk and Gelbrich 2014). */
export type Loss = 'money' | 'product' | 'service' | 'attention';

/** What calls for the plainest answer first, the same for everybody; that something failed is said of all the others, too. */
const LOSSES: readonly Loss[] = ['money', 'product', 'attention', 'service'];

/** A threat to leave is no loss: what is suggested to those who threaten is what is suggested to those who do not. */
const LOST: Readonly<Record<Situation, Loss | undefined>> = {
  money: 'money',
  broken: 'product',
  danger: 'product',
  failure: 'service',
  lost: 'service',
  waiting: 'service',
  again: 'attention',
  silence: 'attention',
  'passed-around': 'attention',
  rude: 'attention',
  deceived: 'attention',
  leaving: undefined,
  'not-ours': undefined,
};

/** What was lost by what happened, each loss once and always in the same order; empty where nothing was. */
export function lossesOf(happened: readonly Situation[]): readonly Loss[] {
  const lost = happened.map((situation) => LOST[situation]);
  return LOSSES.filter((loss) => lost.includes(loss));
}
