import type { ReservationId } from '../ids';
import { hash53 } from './hash53';

/** Crockford's base 32: no letter that is read as a digit, and no U. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

/**
 * The code of a reservation where codes are made one by one: `CARE-` and ten signs that follow from its id, so that a shop that has the
 * code already is known to have it from our own first request. An id is random and in nobody's hands before the code is, so codes cannot
 * be guessed.
 */
export function codeFor(id: ReservationId): string {
  let rest = hash53(id);
  let signs = '';
  while (signs.length < LENGTH) {
    signs = DIGITS.charAt(rest % 32) + signs;
    rest = Math.floor(rest / 32);
  }
  return `CARE-${signs.slice(0, 5)}-${signs.slice(5)}`;
}
