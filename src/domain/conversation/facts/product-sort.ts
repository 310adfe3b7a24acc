import type { ProductWords } from './product-words';
import { BRANDS, BROWSERS, FAMILIES, SYSTEMS } from './product-names';
import { hasWord } from './word-pattern';

type Sort = 'browser' | 'system' | 'version' | 'plan' | 'model' | 'thing';

/** Whether a product that the customer named answers a question for a sort of products; a plain "router" names no model. */
export function answers(asked: string | undefined, product: string, words: ProductWords): boolean {
  const sort = sortOf(product.toLowerCase(), words);
  if (asked === undefined) return sort === 'thing' || sort === 'model';
  if (asked === 'version' && sort === 'model') return / \d{1,4}(?:\.\d{1,6}){0,3}$/.test(product);
  if (asked === 'model') return sort === 'model' && /\d|\p{L} \p{Lu}/u.test(product);
  return asked === sort;
}

function sortOf(product: string, words: ProductWords): Sort {
  const known = knownSorts(words).find(([, names]) => hasWord(product, names));
  if (known) return known[0];
  if (/^v?\d{1,4}(?:\.\d{1,6}){1,4}$/.test(product)) return 'version';
  return /\d| /.test(product) ? 'model' : 'thing';
}

const knownSorts = ({ versions, plans, planNames }: ProductWords): readonly (readonly [Sort, readonly string[]])[] => [
  ['browser', BROWSERS],
  ['system', SYSTEMS],
  ['model', FAMILIES],
  ['model', BRANDS],
  ['version', versions],
  ['plan', plans],
  ['plan', planNames],
];
