import { edge, glow, ground } from '../art/ground';
import { bloom, twig } from '../art/plants';
import { at, circle, element, faint } from '../art/shapes';
import { bird, ripples } from '../art/sky';
import { candle } from '../art/things';
import { ABOVE, BESIDE, type Picture } from '../picture';

const SAGE = ['#9aa594', '#b3bcab'] as const;
const blossom = (): string => bloom({ petals: 5, radius: 38, petal: '#fbfaf6', heart: '#d9d2b8', middle: 0.22 });

export const sympathy = {
  candle: {
    draw: () => ground('#3f4653', '#565d69', '#6b6d72') + glow(236, 340, 225, '#e9c98a') + at(236, 640, candle(240)),
    words: BESIDE,
    ink: '#f4efe5',
    face: 'book',
  },
  'evening-sea': {
    draw: () =>
      ground('#c3c6d3', '#dcd5d6', '#e8dcd2') +
      glow(600, 610, 105, '#f5ead8') +
      circle(600, 600, 62, '#f3e6d2') +
      element('rect', { x: 0, y: 604, width: 1200, height: 196, fill: '#8b98a9' }) +
      faint(0.55, ripples(628, 5, '#dfe3e8')) +
      bird(860, 540, 26, '#7a7f8d') +
      bird(930, 566, 18, '#7a7f8d'),
    words: ABOVE,
    ink: '#363c4a',
    face: 'book',
  },
  'quiet-branch': {
    draw: () =>
      ground('#f5f5f1', '#e6e8e2') +
      edge('#c9cdc3') +
      at(210, 724, twig({ length: 570, leaves: 11, leafLength: 104, colours: SAGE, wood: '#8d8a7f' }), 6) +
      at(282, 470, blossom()) +
      at(330, 300, blossom(), 20) +
      at(212, 350, blossom(), 40),
    words: BESIDE,
    ink: '#41463f',
    face: 'book',
  },
} as const satisfies Readonly<Record<string, Picture>>;
