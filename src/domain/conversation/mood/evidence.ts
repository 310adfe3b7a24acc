import type { Evidence, Mood } from './mood';
import type { Sign } from './signs';
import { isFeeling } from './tally';

const MOST = 6;

/** The signs that a verdict rests on, strongest first, each of the same words once. */
export function evidenceOf(signs: readonly Sign[], feeling: Mood['feeling']): readonly Evidence[] {
  const telling = signs.filter(({ shows }) => !isFeeling(shows) || speaksFor(shows, feeling));
  const strongest = telling.sort((a, b) => b.weight - a.weight);
  const known = new Set<string>();
  return strongest
    .filter(({ words }) => known.size < MOST && !known.has(words) && known.add(words))
    .map(({ words, shows }) => ({ words, shows }));
}

function speaksFor(shows: Evidence['shows'], feeling: Mood['feeling']): boolean {
  if (feeling === 'calm') return false;
  return feeling === 'unsure' || (shows === 'grateful') === (feeling === 'grateful');
}
