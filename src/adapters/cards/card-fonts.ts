import type { Face } from './picture';

/** Letters that come in one file, in the words of CSS, and whether a text has any of them. */
interface Letters {
  readonly range: string;
  readonly isIn: (text: string) => boolean;
}

interface FontPart {
  readonly letters: Letters;
  readonly load: () => Promise<{ readonly default: string }>;
}

/** A part of a font, with its file in the form of an address that holds it. */
export interface LoadedFont {
  readonly family: string;
  readonly range: string;
  readonly file: string;
}

const FAMILIES: Readonly<Record<Face, string>> = { hand: 'Extra Mile Hand', book: 'Extra Mile Book' };

const LATIN: Letters = {
  range: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02DC,U+2000-206F,U+20AC,U+2122',
  isIn: () => true,
};
const MORE_LATIN: Letters = {
  range: 'U+0100-0130,U+0132-0151,U+0154-02BA,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2C60-2C7F,U+A722-A7FF',
  isIn: (text) => /[\u0100-\u02ba\u1e00-\u1eff]/.test(text),
};
const CYRILLIC: Letters = {
  range: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  isIn: (text) => /\p{sc=Cyrillic}/u.test(text),
};

const PARTS: Readonly<Record<Face, readonly FontPart[]>> = {
  hand: [
    { letters: LATIN, load: () => import('@fontsource/caveat/files/caveat-latin-600-normal.woff2') },
    { letters: MORE_LATIN, load: () => import('@fontsource/caveat/files/caveat-latin-ext-600-normal.woff2') },
    { letters: CYRILLIC, load: () => import('@fontsource/caveat/files/caveat-cyrillic-600-normal.woff2') },
  ],
  book: [
    { letters: LATIN, load: () => import('@fontsource/lora/files/lora-latin-500-normal.woff2') },
    { letters: MORE_LATIN, load: () => import('@fontsource/lora/files/lora-latin-ext-500-normal.woff2') },
    { letters: CYRILLIC, load: () => import('@fontsource/lora/files/lora-cyrillic-500-normal.woff2') },
  ],
};

/** Letters of a face of ours, or of whatever the system has. */
export type Hand = Face | 'system';

const SYSTEM = "system-ui, 'Noto Sans', sans-serif";

/** Words without any letter of ours are the system's alone: else their digits and marks would be of another hand. */
export function handFor(face: Face, text: string): Hand {
  const isForeign = /\p{L}/u.test(text) && !/[\p{sc=Latin}\p{sc=Cyrillic}]/u.test(text);
  return isForeign ? 'system' : face;
}

/** Fonts by name; the system's stand in for letters that ours lack. */
export const familyOf = (hand: Hand): string => (hand === 'system' ? SYSTEM : `'${FAMILIES[hand]}', ${SYSTEM}`);

/** The parts of a face that a text needs. */
export const fontsFor = (face: Face, text: string): Promise<readonly LoadedFont[]> =>
  Promise.all(
    PARTS[face]
      .filter(({ letters }) => letters.isIn(text))
      .map(async ({ letters: { range }, load }) => ({ family: FAMILIES[face], range, file: (await load()).default })),
  );

/** The fonts as a style sheet that needs nothing from elsewhere. */
export const fontStyle = (fonts: readonly LoadedFont[]): string =>
  fonts
    .map(({ family, range, file }) => `@font-face{font-family:'${family}';src:url(${file});unicode-range:${range}}`)
    .join('');
