import { ground, hills } from '../art/ground';
import { bloom, grass, leaf, tulip } from '../art/plants';
import { at, drawn, each, element } from '../art/shapes';
import { cloud } from '../art/sky';
import { cup, kite } from '../art/things';
import { ABOVE, BESIDE, type Picture } from '../picture';

const MEADOW = ['#e4572e', '#c3d0ef', '#5b7fc7', '#f3b13c', '#b565a7', '#f28fa5'] as const;

const wildFlowers = (): string =>
  each(17, (index) => {
    const x = 50 + index * 69;
    const top = 600 + ((index * 47) % 100);
    const colour = MEADOW[index % 6] ?? '';
    const head =
      index % 4 === 3
        ? tulip(64, colour, colour)
        : bloom({ petals: 6 + (index % 3), radius: 38, petal: colour, heart: index % 6 === 3 ? '#8a5a2b' : '#f6c945' });
    return (
      drawn(`M${x} 800Q${x + 16} ${(800 + top) / 2} ${x} ${top}`, '#5d8a3f', 6) +
      at(x + 6, 740, leaf(60, '#6f9c4d'), index % 2 === 0 ? 44 : -44) +
      at(x, top, head, index * 9)
    );
  });

export const justBecause = {
  'warm-cup': {
    draw: () =>
      ground('#f3e3d3', '#ecd2b8') +
      element('rect', { x: 0, y: 640, width: 1200, height: 160, fill: '#c99f78' }) +
      at(230, 530, cup()),
    words: { ...BESIDE, height: 520 },
    ink: '#4b2f20',
    face: 'hand',
  },
  meadow: {
    draw: () => ground('#f2f9fd', '#fbf8e8') + wildFlowers() + grass([-10, 1210], 806, 90, '#7fae5d'),
    words: ABOVE,
    ink: '#2f4632',
    face: 'hand',
  },
  kite: {
    draw: () =>
      ground('#cfe8f7', '#eef7fa', '#fbf6e6') +
      cloud(1040, 748, 0.8, '#ffffff') +
      cloud(90, 610, 0.8, '#ffffff') +
      hills(750, 26, '#a8c686') +
      at(240, 220, kite(), 14),
    words: BESIDE,
    ink: '#27465c',
    face: 'hand',
  },
} as const satisfies Readonly<Record<string, Picture>>;
