import { figuresOf, type Figures } from './figures';
import type { Score } from '../support/score';

/** What has been reached: to fall behind it is a fault. docs/mood.md says what was aimed at. */
const REACHED: Readonly<Record<string, Readonly<Record<string, readonly [precision: number, recall: number]>>>> = {
  en: { facts: [0.92, 0.82], askedAgain: [0.9, 0.74], hints: [0.91, 0.73], promises: [0.9, 0.79] },
  de: { facts: [0.9, 0.84], askedAgain: [0.9, 0.7], hints: [0.9, 0.63], promises: [0.88, 0.7] },
};
const FALSE_ALARMS: Readonly<Record<string, number>> = { en: 3, de: 1 };

/** With LABELLED_FIGURES set, the whole table is printed. */
function print(tag: string, { byKind, byFirst, falseAlarms, ...all }: Figures): void {
  if (process.env.LABELLED_FIGURES === undefined) return;
  const { facts, askedAgain, hints, promises } = all;
  const first = { 'hints (first reader)': byFirst.hints, 'promises (first reader)': byFirst.promises };
  for (const [what, score] of Object.entries({ facts, askedAgain, hints, promises, ...first, ...byKind })) {
    process.stdout.write(
      `${tag} ${what}: ${score.precision.toFixed(3)}, ${score.recall.toFixed(3)} of ${score.labelled}\n`,
    );
  }
  process.stdout.write(`${tag} clean drafts with a hint: ${falseAlarms.join(' ')}\n`);
}

describe.each(['en', 'de'])('on labelled rows in %s', (tag) => {
  let figures: Figures;
  beforeAll(async () => {
    figures = await figuresOf(tag);
    print(tag, figures);
  });

  test.each(['facts', 'askedAgain', 'hints', 'promises'] as const)('%s are as right as they were', (what) => {
    const [precision = 1, recall = 1] = REACHED[tag]?.[what] ?? [];
    const score: Score = figures[what];

    expect(score.precision).toBeGreaterThanOrEqual(precision);
    expect(score.recall).toBeGreaterThanOrEqual(recall);
  });

  test('no card number, account number or password is ever a fact', () => {
    expect(figures.secrets).toEqual([]);
  });

  test('clean drafts get hardly any hint', () => {
    expect(figures.falseAlarms.length).toBeLessThanOrEqual(FALSE_ALARMS[tag] ?? 0);
  });
});
