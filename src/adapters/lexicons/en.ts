import { afinn111 } from 'afinn-111';

/** The list rates from -5 to 5, and any text: its words count for less than ours, which were chosen for customers' letters. */
const SCALE = 0.6;

/** How good (to 3) or bad (to -3) an English word is (AFINN-111, MIT). */
export const ENGLISH_VALENCES: ReadonlyMap<string, number> = new Map(
  Object.entries(afinn111).map(([word, valence]) => [word, SCALE * valence]),
);
