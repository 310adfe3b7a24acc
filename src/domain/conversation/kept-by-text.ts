/** Somebody who types all day makes many sentences. */
const MOST_KEPT = 1000;

/**
 * Does what `make` does, and keeps it for each text and each set of words: while somebody types all sentences but one stay the same, and
 * a language's words never change. `make` must depend on nothing else.
 * @param most how many texts are kept.
 */
export function keptByText<Words extends object, Made>(
  make: (text: string, words: Words) => Made,
  most = MOST_KEPT,
): (text: string, words: Words) => Made {
  const known = new WeakMap<Words, Map<string, Made>>();
  return (text, words) => {
    const kept = known.get(words) ?? new Map<string, Made>();
    known.set(words, kept);
    const before = kept.get(text);
    if (before !== undefined) return before;
    const made = make(text, words);
    if (kept.size >= most) kept.clear();
    kept.set(text, made);
    return made;
  };
}
