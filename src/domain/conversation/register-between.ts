import { addressIn } from './draft/mixed-address';
import type { DraftWords } from './draft/draft-words';
import type { Register } from './phrases/phrase';

/**
 * How the customer and we address each other, in a language that has two ways: as in the latest of our replies that shows it, else as in
 * the latest of the customer's texts. `undefined` where nobody has addressed anybody.
 * @param ours oldest first, like `theirs`.
 */
export function registerBetween(
  ours: readonly string[],
  theirs: readonly string[],
  words: DraftWords,
): Register | undefined {
  const latest = [...[...ours].reverse(), ...[...theirs].reverse()];
  for (const text of latest) {
    const address = addressIn(text, words);
    if (address) return address === 'familiar' ? 'du' : 'Sie';
  }
  return undefined;
}
