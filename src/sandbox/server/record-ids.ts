const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RANDOM_LENGTH = 16;

/**
 * Makes ULIDs: 26 characters that sort by the time they were made, also within one millisecond and when the clock
 * is set back. `random` answers 0 to below 1.
 */
export function recordIds(nowMs: () => number, random: () => number): () => string {
  let lastMs = 0;
  let tail: number[] = [];

  return () => {
    const ms = nowMs();
    if (ms > lastMs) {
      lastMs = ms;
      tail = Array.from({ length: RANDOM_LENGTH }, () => Math.floor(random() * ALPHABET.length));
    } else {
      tail = successor(tail);
    }
    return timePart(lastMs) + tail.map((digit) => ALPHABET.charAt(digit)).join('');
  };
}

function timePart(ms: number): string {
  let rest = ms;
  let text = '';
  for (let position = 0; position < 10; position++) {
    text = ALPHABET.charAt(rest % ALPHABET.length) + text;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return text;
}

function successor(digits: readonly number[]): number[] {
  const last = digits.findLastIndex((digit) => digit < ALPHABET.length - 1);
  return digits.map((digit, index) => {
    if (index < last) return digit;
    return index === last ? digit + 1 : 0;
  });
}
