import { ground, hills } from '../art/ground';
import { heart } from '../art/party';
import { bloom, leaf, stem, sunflower, tulip } from '../art/plants';
import { at, drawn, each, filled } from '../art/shapes';
import { ABOVE, BESIDE, type Picture } from '../picture';

const GREEN = '#5d8a3f';

const flowersInPaper = (): string =>
  each(7, (index) =>
    drawn(
      `M235 640Q${150 + index * 28} 420 ${90 + index * 48} ${[330, 250, 300, 210, 290, 240, 330][index] ?? 300}`,
      GREEN,
      8,
    ),
  ) +
  each(6, (index) =>
    at(120 + index * 46, 420 + (index % 2) * 40, leaf(120, index % 2 === 0 ? '#6f9c4d' : GREEN), -40 + index * 16),
  ) +
  at(90, 330, tulip(110, '#d1495b', '#b63a4c'), -20) +
  at(138, 250, bloom({ petals: 9, radius: 74, petal: '#f4a6b7', heart: '#f6c945' }), 0) +
  at(186, 316, bloom({ petals: 6, radius: 62, petal: '#fffaf3', heart: '#f3b13c' }), 10) +
  at(236, 204, tulip(120, '#f08a4b', '#dd7434')) +
  at(282, 300, bloom({ petals: 9, radius: 74, petal: '#b086c4', heart: '#f6d65c' }), 6) +
  at(330, 236, bloom({ petals: 6, radius: 66, petal: '#fffaf3', heart: '#f3b13c' }), 20) +
  at(380, 332, tulip(110, '#d1495b', '#b63a4c'), 20) +
  filled('M82 400Q235 470 388 400L280 700H190Z', '#e9d3b4') +
  filled('M388 400Q300 446 235 450L250 700H280Z', '#dcc09a') +
  filled('M176 590h118l-4 26H180Z', '#c9577a') +
  at(235, 604, filled('M0 0C-60 -50 -80 20 0 0C60 -50 80 20 0 0ZM-4 0L-36 74L-14 62L0 6L14 62L36 74L4 0Z', '#c9577a'));

const HEARTS = ['#d1495b', '#e57f8c', '#f1b3ba', '#c43a5a'] as const;

/** Higher towards both sides, at heights that look like chance. */
const risingHearts = (): string =>
  each(44, (index) => {
    const x = 34 + index * 26.4;
    const side = Math.abs(x - 600) / 600;
    const rise = ((index * 0.618034) % 1) * (120 + 90 * side);
    return at(x, 772 - rise, heart(15 + ((index * 17) % 27), HEARTS[(index * 7) % 4] ?? ''), ((index * 31) % 50) - 25);
  });

export const thanks = {
  sunflowers: {
    draw: () =>
      ground('#fffaf0', '#fdeccb') +
      hills(740, 16, '#b9cf8b') +
      stem(120, 420, 800, GREEN) +
      stem(330, 480, 800, GREEN) +
      stem(228, 250, 800, '#4f7a35') +
      at(120, 420, sunflower(96)) +
      at(334, 490, sunflower(84)) +
      at(228, 240, sunflower(128)),
    words: BESIDE,
    ink: '#4a3415',
    face: 'hand',
  },
  hearts: {
    draw: () => ground('#fff8f6', '#fde6e4') + risingHearts(),
    words: ABOVE,
    ink: '#5a2a37',
    face: 'hand',
  },
  bouquet: {
    draw: () => ground('#fdfbf7', '#eef1e6') + flowersInPaper(),
    words: BESIDE,
    ink: '#3f3a3c',
    face: 'hand',
  },
} as const satisfies Readonly<Record<string, Picture>>;
