import { agreementOf, type Judged } from './agreement';

const judged: readonly Judged[] = [
  { label: 'negative', verdict: 'negative' },
  { label: 'negative', verdict: 'neutral' },
  { label: 'neutral', verdict: 'neutral' },
  { label: 'positive', verdict: 'negative' },
];

test('verdicts are held against labels', () => {
  expect(agreementOf(judged)).toEqual({
    accuracy: 0.5,
    macroF1: (0.5 + 2 / 3 + 0) / 3,
    precision: { negative: 0.5, neutral: 0.5, positive: 0 },
    recall: { negative: 0.5, neutral: 1, positive: 0 },
  });
});

test('labels that no text has do not count', () => {
  expect(agreementOf(judged.slice(0, 1)).macroF1).toBe(1);
});
