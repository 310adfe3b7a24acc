import type { Occasion } from './occasion';

/** The designs of each occasion, by their ids; the first one is what an agent sees first. An id is never given to another picture. */
const DESIGNS = {
  apology: ['mended-bowl', 'clearing-sky', 'olive-branch'],
  thanks: ['sunflowers', 'hearts', 'bouquet'],
  sympathy: ['candle', 'evening-sea', 'quiet-branch'],
  congratulation: ['balloons', 'confetti', 'bunting'],
  welcome: ['open-door', 'sunrise', 'wreath'],
  anniversary: ['cake', 'fireworks', 'young-tree'],
  'just-because': ['warm-cup', 'meadow', 'kite'],
} as const satisfies Readonly<Record<Occasion, readonly string[]>>;

export type CardDesign = (typeof DESIGNS)[Occasion][number];

/** The designs that suit an occasion; at least three. */
export const designsFor = (occasion: Occasion): readonly CardDesign[] => DESIGNS[occasion];
