import type { FactWords } from '../../src/domain/conversation/facts/fact-words';
import { factsIn } from '../../src/domain/conversation/facts/find-facts';
import { isSameText, scoreOf } from './score';

interface Told {
  readonly kind: string;
  readonly value: string;
}

/**
 * How much of what rows tell is found, and how much of what is found they tell. A row is `text => kind value ; kind value`; a
 * value may be found a little shorter or longer.
 */
export function scored(rows: string, words: FactWords) {
  const judged = rows
    .trim()
    .split('\n')
    .map((row) => {
      const [text = '', list = ''] = row.split(/ => ?/);
      return { text, found: factsIn(text, [words]), labels: list.split(' ; ').filter(Boolean).map(toldIn) };
    });
  const isSame = (one: Told, other: Told) => one.kind === other.kind && isSameText(one.value, other.value);
  const wrong = judged.filter((row) => {
    const { right, found, labelled } = scoreOf([row], isSame);
    return right < found || right < labelled;
  });
  return { ...scoreOf(judged, isSame), wrong: wrong.map(({ text }) => text) };
}

function toldIn(text: string): Told {
  const space = text.indexOf(' ');
  return { kind: text.slice(0, space), value: text.slice(space + 1) };
}
