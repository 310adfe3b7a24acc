/** The way in which lines are read. */
export type TextDirection = 'ltr' | 'rtl';

const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]/u;

/** Told by the first letter, as browsers do for `dir="auto"`; a text without letters reads from the left. */
export function directionOf(text: string): TextDirection {
  const letter = FIRST_LETTER.exec(text)?.[0];
  return letter !== undefined && RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}
