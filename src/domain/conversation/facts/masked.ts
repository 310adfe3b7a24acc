import type { FoundFact } from './fact';

const HIDDEN = '•';
const LAST_DIGITS = 2;

/** How a fact is shown until somebody presses it: a phone number by its last two digits, an address by its first word, others whole. */
export function masked({ kind, value }: FoundFact): string {
  if (kind === 'phone') return maskedPhone(value);
  return kind === 'address' ? maskedAddress(value) : value;
}

function maskedPhone(value: string): string {
  const digits = value.match(/\p{Nd}/gu) ?? [];
  const shown = digits.length > LAST_DIGITS ? digits.slice(-LAST_DIGITS).join('') : '';
  return `${HIDDEN.repeat(4)} ${shown}`.trim();
}

/** A house number tells more than a street's first word: it stays hidden when it comes first. */
function maskedAddress(value: string): string {
  const word = value.split(/[\s,]+/).find((part) => /^\p{L}/u.test(part)) ?? '';
  return `${word} ${HIDDEN.repeat(4)}`.trim();
}
