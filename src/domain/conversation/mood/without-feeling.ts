import type { Mood } from './mood';
import { isFeeling } from './tally';

/** A mood of which only what happened is kept, where an agent reads the rest otherwise. */
export function withoutFeeling({ problem, situations, isForeign, evidence }: Mood): Mood {
  const happened = evidence.filter(({ shows }) => !isFeeling(shows) && shows !== 'bereaved' && shows !== 'triage');
  return { problem, situations, isForeign, feeling: 'unsure', strength: 0, isBereaved: false, evidence: happened };
}
