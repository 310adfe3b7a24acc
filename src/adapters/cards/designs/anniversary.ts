import { ground, hills } from '../art/ground';
import { confetti, heart } from '../art/party';
import { at, circle, drawn, each, filled } from '../art/shapes';
import { burst } from '../art/sky';
import { cake } from '../art/things';
import { BESIDE, type Picture } from '../picture';

const CROWN = ['#7fae5d', '#93bd6e', '#6b994c'] as const;

const stars = (): string =>
  each(40, (index) =>
    circle(((index * 0.754878) % 1) * 440, ((index * 0.56984) % 1) * 780, 1.4 + (index % 3), '#cdd3ea'),
  );

const tree = (): string =>
  filled('M-20 0C-14 -110 -22 -190 -40 -260L-20 -266L0 -200L24 -280L42 -270C18 -190 16 -100 26 0Z', '#8a6242') +
  each(11, (index) => {
    const turn = index * 2.4;
    const from = 34 * Math.sqrt(index);
    return circle(Math.cos(turn) * from, -360 + Math.sin(turn) * from * 0.85, 72, CROWN[index % 3] ?? '');
  }) +
  each(8, (index) =>
    at(-110 + ((index * 83) % 220), -460 + ((index * 61) % 200), heart(15, '#d9596b'), index * 20 - 60),
  );

export const anniversary = {
  cake: {
    draw: () =>
      ground('#fff6f3', '#fde3da') + confetti(16, [40, 50, 380, 200]) + hills(690, 8, '#f3cbbb') + at(240, 508, cake()),
    words: BESIDE,
    ink: '#5a2f3c',
    face: 'hand',
  },
  fireworks: {
    draw: () =>
      ground('#161d3f', '#2b3266', '#4a4580') +
      stars() +
      burst(230, 240, 190, ['#f6c445', '#ffe9a8', '#f2845c']) +
      burst(120, 520, 110, ['#7cc6e8', '#d3effb']) +
      burst(352, 506, 98, ['#e77fa8', '#fbd0e1']) +
      drawn('M232 250Q236 520 228 800', 'rgba(246,196,69,0.35)', 3) +
      hills(752, 14, '#141937'),
    words: BESIDE,
    ink: '#fdf6e3',
    face: 'hand',
  },
  'young-tree': {
    draw: () =>
      ground('#eef6f8', '#f8f4e3') + hills(680, 30, '#b7cf95') + hills(738, 18, '#98b873') + at(240, 694, tree()),
    words: BESIDE,
    ink: '#33452c',
    face: 'hand',
  },
} as const satisfies Readonly<Record<string, Picture>>;
