import fc from 'fast-check';
import { layOut, type Box, type Measure } from './layout';
import { lettersOf } from './letters';
import { MOST_LINES } from './message';

const BOX: Box = { x: 100, y: 80, width: 760, height: 460 };
const SIZES = { largest: 64, easy: 36, least: 12 };
/** Every letter is half as wide as it is high, an emoji one and a third. */
const ems = (text: string): number =>
  lettersOf(text).reduce((sum, letter) => sum + (/\p{Extended_Pictographic}/u.test(letter) ? 1.33 : 0.5), 0);
const known = new Map<string, number>();
const measure: Measure = (text, size) => {
  const width = known.get(text) ?? ems(text);
  known.set(text, width);
  return width * size;
};

const lay = (text: string, box = BOX) => layOut(text, box, measure, SIZES);
const linesIn = (text: string, box = BOX) => lay(text, box)?.lines.map((line) => line.text);
const bare = (text: string) => text.replace(/[\s-]/gu, '');

const letter = fc.constantFrom(...Array.from('aWiß Ä-/\n é'), '👩‍👩‍👧', '🇩🇪', '漢', 'ع', 'e\u0301');
const message = fc.array(fc.oneof({ weight: 5, arbitrary: letter }, fc.string({ unit: 'grapheme', maxLength: 3 })), {
  maxLength: 280,
});

test('whatever is written stays in its box, whole', () => {
  fc.assert(
    fc.property(
      message,
      fc.integer({ min: 60, max: 900 }),
      fc.integer({ min: 30, max: 600 }),
      (parts, width, height) => {
        const box = { x: 10, y: 20, width, height };
        const text = parts.join('');
        const layout = lay(text, box);
        if (layout === undefined) return;
        const { lines, size } = layout;
        expect(lines.filter((line) => measure(line.text, size) > width)).toEqual([]);
        expect(Math.min(...lines.map(({ baseline }) => baseline - size * 1.04))).toBeGreaterThanOrEqual(20 - 1e-6);
        expect(Math.max(...lines.map(({ baseline }) => baseline + size * 0.34))).toBeLessThanOrEqual(
          20 + height + 1e-6,
        );
        expect(bare(lines.map((line) => line.text).join(''))).toBe(bare(text));
      },
    ),
    { numRuns: 60 },
  );
});

test('no letter is split, be it an emoji of many parts', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('👩‍👩‍👧', '🏳️‍🌈', '👍🏽', 'é', 'x'), { minLength: 1, maxLength: 60 }), (letters) => {
      const lines = linesIn(letters.join(''), { ...BOX, width: 90 }) ?? [];
      expect(lines.flatMap((line) => lettersOf(line)).filter((each) => each !== '-')).toEqual(letters);
    }),
    { numRuns: 40 },
  );
});

test('a message of the greatest length always finds room', () => {
  const word = fc.string({ unit: fc.constantFrom(...Array.from('aWmß漢ع'), '🎂'), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 20, maxLength: 120 }),
      fc.integer({ min: 0, max: MOST_LINES }),
      (words, ends) => {
        const text =
          Array.from(words.join(' '))
            .slice(0, 280 - ends)
            .join('') + '\n'.repeat(ends);
        expect(lay(text)).toBeDefined();
      },
    ),
    { numRuns: 60 },
  );
});

test('a short message is large and stands in the middle', () => {
  const layout = lay('Thank you');

  expect(layout?.size).toBe(64);
  expect(layout?.lines).toEqual([{ text: 'Thank you', baseline: 80 + (460 - 64 * 1.38) / 2 + 64 * 1.04 }]);
});

test('a long word makes the letters smaller before it is broken', () => {
  expect(lay('Rechtsschutzversicherungsgesellschaften')).toMatchObject({
    size: 38,
    lines: [{ text: 'Rechtsschutzversicherungsgesellschaften' }],
  });
});

test('a word that is too long for any easy size is broken with a hyphen, and not before its last letters', () => {
  const lines = linesIn('Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen', { ...BOX, width: 320 }) ?? [];

  expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true);
  expect(Math.min(...lines.map((line) => line.length))).toBeGreaterThanOrEqual(3);
});

test('words are parted at spaces and after their own hyphens', () => {
  const box = { ...BOX, width: 420, height: 200 };

  expect(linesIn('Ihre E-Mail-Adressen-Bestätigung', box)).toEqual(['Ihre E-Mail-', 'Adressen-', 'Bestätigung']);
});

test('scripts without spaces may end a line after any letter, but not before what closes a sentence', () => {
  const sentence = 'ありがとうございます。';
  const narrow = [80, 110, 140, 170, 200].map((width) => linesIn(sentence, { ...BOX, width, height: 200 }) ?? []);

  expect(narrow.map((lines) => lines.join(''))).toEqual(narrow.map(() => sentence));
  expect(narrow.flat().filter((line) => line.startsWith('。') || line.includes('-'))).toEqual([]);
});

test('lines are alike in length, so that no word stands alone at the end', () => {
  expect(linesIn('It took us far too long, and you stayed kind the whole time.')).toEqual([
    'It took us far too',
    'long, and you stayed',
    'kind the whole time.',
  ]);
});

test.each([
  ['Hello', 'ltr'],
  ['… «سلام» Cora', 'rtl'],
  ['שלום', 'rtl'],
  ['Cora سلام', 'ltr'],
  ['🎉 12', 'ltr'],
])('%s is read %s', (text, direction) => {
  expect(lay(text)?.direction).toBe(direction);
});

test('what cannot fit at any size is told, not cut', () => {
  expect(lay('W', { ...BOX, width: 4 })).toBeUndefined();
  expect(lay('one two three four', { ...BOX, width: 40, height: 20 })).toBeUndefined();
});
