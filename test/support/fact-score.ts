import type { FactWords } from '../../src/domain/conversation/facts/fact-words';
import { factsIn } from '../../src/domain/conversation/facts/find-facts';

/**
 * How much of what rows tell is found, and how much of what is found they tell. A row is `text => kind value ; kind value`; a
 * value may be found a little shorter or longer.
 */
export function scored(rows: string, words: FactWords) {
  let [right, found, hit, told] = [0, 0, 0, 0];
  const wrong: string[] = [];
  for (const row of rows.trim().split('\n')) {
    const [text = '', list = ''] = row.split(/ => ?/);
    const want = list.split(' ; ').filter(Boolean).map(toldIn);
    const have = factsIn(text, [words]);
    const missed = want.filter((one) => !have.some((other) => isSame(one, other)));
    const extra = have.filter((one) => !want.some((other) => isSame(one, other)));
    right += have.length - extra.length;
    found += have.length;
    hit += want.length - missed.length;
    told += want.length;
    if (missed.length + extra.length > 0) wrong.push(`${text}\n  - ${shown(missed)}\n  + ${shown(extra)}`);
  }
  return { precision: right / found, recall: hit / told, wrong };
}

interface Told {
  readonly kind: string;
  readonly value: string;
}

function toldIn(text: string): Told {
  const space = text.indexOf(' ');
  return { kind: text.slice(0, space), value: text.slice(space + 1) };
}

const isSame = (one: Told, other: Told): boolean => one.kind === other.kind && isNear(one.value, other.value);
const isNear = (one: string, other: string): boolean =>
  plain(one).includes(plain(other)) || plain(other).includes(plain(one));
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const shown = (facts: readonly Told[]): string => facts.map(({ kind, value }) => `${kind} ${value}`).join(' ; ');
