import { SHORT_WAIT_DAYS } from '../apology-call';
import type { Mood, Situation } from '../mood/mood';
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
  danger: ['ours'],
  'not-ours': ['not-ours'],
};

/** What the moment is an occasion for, closest first. */
export function occasionsOf(moment: Moment): readonly Occasion[] {
  const { mood, isGentle, waitDays } = moment;
  if (isGentle) return ['bereaved'];
  // What those who thank us look back on is past.
  if (isSettled(moment)) return ['grateful'];
  const happened = mood.situations.flatMap((situation) =>
    situation === 'waiting' ? waiting(waitDays) : OF_SITUATION[situation],
  );
  // What happened through no fault of ours is not our failure, whatever else was said.
  const theirs: readonly Occasion[] = happened.includes('not-ours')
    ? ['not-ours', ...happened.filter((each) => each !== 'ours')]
    : happened;
  return [...new Set([...theirs, ...feltIn(mood)])];
}

/** A kind word is not yet thanks, and who has a problem wants more than to be thanked in return. */
export const isSettled = ({ mood, hasThanked }: Pick<Moment, 'mood' | 'hasThanked'>): boolean =>
  hasThanked || (mood.problem === 'none' && mood.feeling === 'grateful' && mood.strength > 1);

const feltIn = ({ feeling }: Mood): readonly Occasion[] =>
  feeling === 'confused' || feeling === 'worried' ? [feeling] : [];

const waiting = (days: number): readonly Occasion[] =>
  days <= SHORT_WAIT_DAYS ? ['short-wait'] : ['long-wait', 'ours'];
