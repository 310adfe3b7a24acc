import type { Feeling, Situation } from './mood';
import type { Sign } from './signs';

/** What the signs of a text, or of several, come to. */
export interface Tally {
  readonly feelings: Readonly<Record<Exclude<Feeling, 'calm'>, number>>;
  readonly situations: ReadonlyMap<Situation, number>;
  /** What weighs on a feeling that is there without it: every problem of which it is said what it is. */
  readonly friction: number;
  /** Whether a bad feeling is said outright. */
  readonly isOutright: boolean;
  readonly isBereaved: boolean;
}

const FEELINGS = ['worried', 'confused', 'disappointed', 'angry', 'grateful', 'calm'] as const;

export function tallyOf(signs: readonly Sign[]): Tally {
  const feelings = { worried: 0, confused: 0, disappointed: 0, angry: 0, grateful: 0 };
  const situations = new Map<Situation, number>();
  let friction = 0;
  for (const { shows, weight, isVague } of signs) {
    if (shows === 'bereaved' || shows === 'triage' || shows === 'calm') continue;
    if (isFeeling(shows)) feelings[shows] += weight;
    else {
      situations.set(shows, (situations.get(shows) ?? 0) + weight);
      friction += isVague ? 0 : weight;
    }
  }
  const isBereaved = signs.some(({ shows }) => shows === 'bereaved');
  return { feelings, situations, friction, isBereaved, isOutright: signs.some((sign) => sign.isOutright === true) };
}

export function isFeeling(shows: Sign['shows']): shows is Feeling {
  return FEELINGS.some((feeling) => feeling === shows);
}
