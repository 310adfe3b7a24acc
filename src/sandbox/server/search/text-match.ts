export type TextTest = (text: string) => boolean;

/**
 * A search finds words by how they begin, whatever the case: `top` finds Toppings, not Desktop. A phrase must stand
 * there word for word; `*` stands for any end of a word, and alone for anything.
 */
export function textMatch(wanted: string, isPhrase = false): TextTest {
  if (/^\*+$/.test(wanted)) return () => true;
  const words = wanted.split(/[^\p{L}\p{N}*]+/u).filter((word) => word !== '' && word !== '*');
  if (words.length === 0) return () => false;
  const pattern = words.map((word) => patternOf(word, isPhrase)).join(String.raw`[^\p{L}\p{N}]+`);
  const expression = new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}`, 'iu');
  return (text) => expression.test(text);
}

function patternOf(word: string, isWhole: boolean): string {
  const inner = word.replaceAll('*', String.raw`[\p{L}\p{N}]*`);
  return isWhole && !word.endsWith('*') ? String.raw`${inner}(?![\p{L}\p{N}])` : inner;
}
