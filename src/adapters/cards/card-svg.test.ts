import fc from 'fast-check';
import type { Card } from '../../domain/card/card';
import { designsFor } from '../../domain/card/card-design';
import { OCCASIONS } from '../../domain/card/occasion';
import { HEIGHT, WIDTH } from './art/ground';
import { artSvg, cardSvg } from './card-svg';
import { fontStyle } from './card-fonts';
import { pictureOf } from './pictures';

const CARDS = OCCASIONS.flatMap((occasion) => designsFor(occasion).map((design) => ({ occasion, design })));
const DESIGNS = CARDS.map(({ design }) => design);
const halfAsWide = () => (text: string, size: number) => text.length * size * 0.5;

const drawn = (card: Partial<Card>): string | undefined =>
  cardSvg({ occasion: 'thanks', design: 'sunflowers', message: 'Thank you', sender: 'Maya', ...card }, halfAsWide, '');

/** The lines of text with what is written in them, entities and all. */
const textsIn = (svg = ''): readonly string[] =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);

test('every design is another picture, and none asks for anything from elsewhere', () => {
  const pictures = DESIGNS.map(artSvg);

  expect(new Set(pictures).size).toBe(DESIGNS.length);
  expect(pictures.filter((svg) => /NaN|undefined|foreignObject|<image|href|url\((?!#)/.test(svg))).toEqual([]);
});

test.each(DESIGNS)('the words of %s have room, away from the edges', (design) => {
  const { x, y, width, height } = pictureOf(design).words;

  expect(Math.min(x, y, WIDTH - x - width, HEIGHT - y - height)).toBeGreaterThanOrEqual(60);
  expect(width * height).toBeGreaterThan(250_000);
});

test.each(CARDS)('a $occasion card with $design holds its message, then its sender', (card) => {
  const texts = textsIn(drawn({ ...card, message: 'Thank you\nso much', sender: 'Maya Lind' }));

  expect(texts).toEqual(['Thank you', 'so much', 'Maya Lind']);
});

test('whatever somebody writes stays text', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), (typed) => {
      const message = `<script>&"'${typed.replace(/\s/g, '')}</text>`;
      const svg = drawn({ message }) ?? '';
      expect(svg).not.toMatch(/<script|<\/text><\/text>/);
      expect(textsIn(svg).join('').length).toBeGreaterThan(message.length);
    }),
    { numRuns: 60 },
  );
});

test('a message from right to left is told to the browser as such, and so is a name of its own', () => {
  const svg = drawn({ message: 'شكرا جزيلا', sender: 'Maya' });

  expect(svg).toContain('direction="rtl"');
  expect(svg).toContain('direction="ltr"');
});

test('words of another script are not mixed with digits and marks of our fonts', () => {
  const families = [...(drawn({ message: 'شكرا! 3', sender: 'Maya' }) ?? '').matchAll(/font-family="([^,"]*)/g)];

  expect(families.map(([, family]) => family)).toEqual(['system-ui', '&#39;Extra Mile Hand&#39;']);
});

test('a name keeps to one line while that can be read', () => {
  expect(textsIn(drawn({ sender: 'Maximilian-Alexander von Hohenstein' }))).toHaveLength(2);
});

test('words that fit at no size are told, not cut', () => {
  expect(
    cardSvg({ occasion: 'thanks', design: 'hearts', message: 'W', sender: 'M' }, () => () => 9999, ''),
  ).toBeUndefined();
});

test('fonts come inside the picture', () => {
  const style = fontStyle([{ family: 'Hand', range: 'U+0000-00FF', file: 'data:font/woff2;base64,AA' }]);

  expect(style).toBe("@font-face{font-family:'Hand';src:url(data:font/woff2;base64,AA);unicode-range:U+0000-00FF}");
});
