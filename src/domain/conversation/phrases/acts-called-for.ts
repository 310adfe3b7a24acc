import type { EmpathyAct } from '../act';
import { ENOUGH_APOLOGIES } from '../enough-apologies';
import type { Mood } from '../mood/mood';
import { isOnlyShortWait, occasionsOf } from './occasions';

/** What a reply answers to. */
export interface Moment {
  readonly mood: Mood;
  /** Somebody has died, or the agent says to handle gently. */
  readonly isGentle: boolean;
  /** Their last words thank us and ask for nothing, whatever trouble they look back on. */
  readonly hasThanked: boolean;
  /** How many of our replies on this ticket have apologised. */
  readonly apologiesBefore: number;
  /** Whether one of our last two public replies has. */
  readonly hasApologisedLately: boolean;
  /** For how many days the customer has waited for us. */
  readonly waitDays: number;
}

/**
 * What an answer should do for the customer, in order: their own words first (Packard and Berger 2021); an apology where the failure may
 * be ours and none was made lately (Roschk and Kaiser 2013); thanks for a short wait (You et al. 2020); sympathy where the cause is not
 * ours; after two apologies only what happens next (Halperin et al. 2022).
 */
export function actsCalledFor(moment: Moment): readonly EmpathyAct[] {
  const { mood, isGentle, hasThanked, apologiesBefore } = moment;
  if (isGentle) return ['sympathise', 'greet'];
  if (hasThanked) return withoutProblem('grateful');
  if (mood.problem === 'none') return withoutProblem(mood.feeling);
  if (apologiesBefore >= ENOUGH_APOLOGIES) return ['reflect', 'act', 'reassure', 'follow-up'];
  const acts = ['reflect', ...amends(moment), ...afterwards(mood)] as const;
  return [...new Set<EmpathyAct>(acts)];
}

function withoutProblem(feeling: Mood['feeling']): readonly EmpathyAct[] {
  if (feeling === 'grateful') return ['thank', 'greet', 'follow-up'];
  if (feeling === 'worried') return ['reflect', 'reassure', 'act'];
  if (feeling === 'confused') return ['reflect', 'explain', 'follow-up'];
  if (feeling === 'angry' || feeling === 'disappointed') return ['reflect', 'validate', 'thank'];
  return ['greet', 'act', 'follow-up'];
}

/** What sets right between us what went wrong. */
function amends(moment: Moment): readonly EmpathyAct[] {
  const occasions = occasionsOf(moment);
  if (occasions.includes('not-ours')) return ['sympathise', 'act'];
  if (isOnlyShortWait(moment)) return ['thank', 'reassure'];
  // Unknown but plausible counts as ours: a problem with what we sell mostly is.
  return moment.hasApologisedLately ? ['validate', 'own'] : ['apologise'];
}

/** Whom strong feelings hold hears nothing before they are named; whom doubt holds, needs to know what comes. */
function afterwards({ feeling, strength }: Mood): readonly EmpathyAct[] {
  if (feeling === 'worried') return ['reassure', 'act', 'own'];
  if (feeling === 'confused') return ['explain', 'act', 'reassure'];
  return strength >= 1 ? ['validate', 'act', 'own', 'reassure'] : ['act', 'own', 'reassure'];
}
