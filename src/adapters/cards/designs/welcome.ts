import { glow, ground, hills } from '../art/ground';
import { bloom, leaf } from '../art/plants';
import { at, each, element } from '../art/shapes';
import { bird, cloud, sun } from '../art/sky';
import { openDoor, pot } from '../art/things';
import { ABOVE, BESIDE, type Picture } from '../picture';

const LEAVES = ['#6c9a5b', '#8bb174', '#557f49'] as const;
const PETALS = ['#e07a5f', '#f2cc8f', '#f6b7a8', '#c9577a'] as const;

const plant = (): string =>
  each(7, (index) => at(0, -10, leaf(130 - Math.abs(index - 3) * 12, LEAVES[index % 3] ?? ''), -66 + index * 22)) +
  pot('#c8734f', '#b3623f');

/** Leaves and blooms along an ellipse around the words. */
function ring(): string {
  const placed = (count: number, draw: (index: number) => string, shift: number) =>
    each(count, (index) => {
      const turn = (Math.PI * 2 * (index + shift)) / count;
      return at(600 + Math.cos(turn) * 520, 400 + Math.sin(turn) * 326, draw(index), (turn * 180) / Math.PI + 100);
    });
  return (
    placed(56, (index) => at(0, 0, leaf(74, LEAVES[index % 3] ?? ''), index % 2 === 0 ? 34 : -34), 0) +
    placed(
      14,
      (index) => bloom({ petals: 5 + (index % 3), radius: 34, petal: PETALS[index % 4] ?? '', heart: '#f3b13c' }),
      0.5,
    )
  );
}

export const welcome = {
  'open-door': {
    draw: () =>
      ground('#f6ead9', '#efdcc2') +
      element('rect', { x: 0, y: 690, width: 1200, height: 110, fill: '#dcc09c' }) +
      glow(250, 420, 262, '#fff2c9') +
      at(236, 676, openDoor()) +
      at(416, 650, plant()),
    words: { ...BESIDE, x: 520, width: 600 },
    ink: '#4a3626',
    face: 'hand',
  },
  sunrise: {
    draw: () =>
      ground('#fdf0e0', '#ffe2b8', '#fcd08f') +
      sun([600, 720], 120, ['#f59e3d', '#fbc46d']) +
      cloud(180, 610, 0.8, '#fff6e8') +
      cloud(1010, 590, 0.9, '#fff6e8') +
      bird(820, 560, 22, '#a4713d') +
      bird(880, 584, 16, '#a4713d') +
      hills(720, 36, '#a9bf7c') +
      hills(756, 20, '#86a35e'),
    words: ABOVE,
    ink: '#573815',
    face: 'hand',
  },
  wreath: {
    draw: () => ground('#fffdf9', '#f7f2e6') + ring(),
    words: { x: 260, y: 180, width: 680, height: 440 },
    ink: '#3c4433',
    face: 'hand',
  },
} as const satisfies Readonly<Record<string, Picture>>;
