import type { Label } from './labelled-text';

export interface Judged {
  readonly label: Label;
  readonly verdict: Label;
}

/** How far verdicts and labels agree; all from 0 to 1. */
export interface Agreement {
  readonly accuracy: number;
  /** The mean over the labels that the texts have. */
  readonly macroF1: number;
  readonly precision: Readonly<Record<Label, number>>;
  readonly recall: Readonly<Record<Label, number>>;
}

const LABELS = ['negative', 'neutral', 'positive'] as const;

export function agreementOf(judged: readonly Judged[]): Agreement {
  const present = LABELS.filter((wanted) => judged.some(({ label }) => label === wanted));
  const f1 = present.map((label) => harmonicMean(precisionOf(judged, label), recallOf(judged, label)));
  return {
    accuracy: part(judged, ({ label, verdict }) => label === verdict),
    macroF1: f1.reduce((sum, each) => sum + each, 0) / Math.max(1, f1.length),
    precision: byLabel((label) => precisionOf(judged, label)),
    recall: byLabel((label) => recallOf(judged, label)),
  };
}

function precisionOf(judged: readonly Judged[], wanted: Label): number {
  return part(
    judged.filter(({ verdict }) => verdict === wanted),
    ({ label }) => label === wanted,
  );
}

function recallOf(judged: readonly Judged[], wanted: Label): number {
  return part(
    judged.filter(({ label }) => label === wanted),
    ({ verdict }) => verdict === wanted,
  );
}

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

/** The part of `all` that `isCounted`; 0 of nothing. */
export function part<T>(all: readonly T[], isCounted: (each: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(isCounted).length / all.length;
}

function byLabel(figure: (label: Label) => number): Readonly<Record<Label, number>> {
  return { negative: figure('negative'), neutral: figure('neutral'), positive: figure('positive') };
}
