import type { Situation } from '../mood/mood';
import type { Moment } from './acts-called-for';
import type { Occasion } from './phrase';

/** What phrases a situation has; waiting depends on how long. */
const OF_SITUATION: Readonly<Record<Exclude<Situation, 'waiting'>, readonly Occasion[]>> = {
  again: ['again'],
  failure: ['broken', 'ours'],
  money: ['charged', 'ours'],
  lost: ['lost', 'ours'],
  broken: ['broken', 'ours'],
  silence: ['silence', 'ours'],
  'passed-around': ['again', 'ours'],
  leaving: [],
  deceived: ['ours'],
  rude: ['ours'],
  'not-ours': ['not-ours'],
};

type Waited = Pick<Moment, 'mood' | 'isGentle' | 'waitDays'>;

/** Whether nothing is to be made good but a wait that is still short, for which thanks do better than an apology (You et al. 2020). */
export function isOnlyShortWait(moment: Waited): boolean {
  const occasions = occasionsOf(moment);
  return occasions.includes('short-wait') && !occasions.includes('ours') && !occasions.includes('again');
}

/** What the moment is an occasion for, closest first. */
export function occasionsOf({ mood, isGentle, waitDays }: Waited): readonly Occasion[] {
  if (isGentle) return ['bereaved'];
  const felt = mood.feeling === 'grateful' || mood.feeling === 'confused' || mood.feeling === 'worried';
  const happened = mood.situations.flatMap((situation) =>
    situation === 'waiting' ? waiting(waitDays) : OF_SITUATION[situation],
  );
  // What happened through no fault of ours is not our failure, whatever else was said.
  const ours = happened.includes('not-ours') ? happened.filter((each) => each !== 'ours') : happened;
  return [...new Set([...ours, ...(felt ? [mood.feeling] : [])])];
}

/** Longer than a weekend is long (practice; no study draws this line). */
const SHORT_WAIT_DAYS = 3;

const waiting = (days: number): readonly Occasion[] =>
  days <= SHORT_WAIT_DAYS ? ['short-wait'] : ['long-wait', 'ours'];
