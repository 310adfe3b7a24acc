import { edge, ground, hills } from '../art/ground';
import { twig } from '../art/plants';
import { at, circle, each } from '../art/shapes';
import { cloud, sun } from '../art/sky';
import { mendedBowl } from '../art/things';
import { ABOVE, BESIDE, type Picture } from '../picture';

const OLIVE = ['#7d8f5a', '#94a574'] as const;

const olives = (): string =>
  each(6, (index) =>
    circle([196, 318, 190, 330, 236, 300][index] ?? 0, [330, 392, 500, 566, 238, 640][index] ?? 0, 17, '#4f5b3a'),
  );

export const apology = {
  'mended-bowl': {
    draw: () => ground('#fbf6ee', '#efe2cf') + hills(690, 12, '#e3d0b6') + at(248, 560, mendedBowl()),
    words: BESIDE,
    ink: '#3b3a36',
    face: 'hand',
  },
  'clearing-sky': {
    draw: () =>
      ground('#b9c9d6', '#dfe6ea', '#fdf0d3') +
      sun([900, 668], 84, ['#f7c948', '#f9dc8a']) +
      cloud(250, 640, 1.5, '#eef2f4') +
      cloud(480, 600, 0.9, '#f7f9fa') +
      hills(690, 40, '#9fb38a') +
      hills(740, 24, '#7f9a6d'),
    words: ABOVE,
    ink: '#2f3e4a',
    face: 'hand',
  },
  'olive-branch': {
    draw: () =>
      ground('#f8f6ee', '#e9ecdd') +
      edge('#c5cba9') +
      at(224, 720, twig({ length: 570, leaves: 13, leafLength: 120, colours: OLIVE, wood: '#7a6248' }), 4) +
      olives(),
    words: BESIDE,
    ink: '#3d4330',
    face: 'book',
  },
} as const satisfies Readonly<Record<string, Picture>>;
