import type { EmpathyAct } from '../../src/domain/conversation/act';
import type { HintKind } from '../../src/domain/conversation/draft/hint';
import type { Mood } from '../../src/domain/conversation/mood/mood';

/** A draft with what somebody sees in it. */
export interface LabelledDraft {
  readonly mood: Mood;
  readonly acts: readonly string[];
  readonly hints: readonly string[];
  readonly customer: string;
  readonly draft: string;
}

const CALM: Mood = {
  problem: 'none',
  feeling: 'calm',
  strength: 0,
  isBereaved: false,
  situations: [],
  evidence: [],
  isForeign: false,
};

/** Moods as short as a row of labels needs them. */
const MOODS: Readonly<Record<string, Mood>> = {
  c: CALM,
  p: { ...CALM, problem: 'some', situations: ['failure'] },
  u: { ...CALM, problem: 'some', feeling: 'angry', strength: 2, situations: ['failure'] },
  w: { ...CALM, problem: 'some', feeling: 'worried', strength: 1 },
  g: { ...CALM, feeling: 'grateful', strength: 2 },
  b: { ...CALM, feeling: 'disappointed', strength: 1, isBereaved: true },
  n: { ...CALM, problem: 'some', feeling: 'worried', strength: 1, situations: ['not-ours'] },
};

/** The rows of a text: mood, acts, hints, what the customer wrote and the draft, with `|` between. */
export function readRows(text: string): readonly LabelledDraft[] {
  return text
    .trim()
    .split('\n')
    .map((row) => {
      const [mood = '', acts = '', hints = '', customer = '', draft = ''] = row.split('|');
      return { mood: MOODS[mood] ?? CALM, acts: acts.split(' '), hints: hints.split(' '), customer, draft };
    });
}

/** How often something was found, found rightly, and there to be found. */
export interface Score {
  readonly found: number;
  readonly right: number;
  readonly there: number;
}

export const scored = (
  kind: EmpathyAct | HintKind,
  rows: readonly { readonly labels: readonly string[]; readonly found: ReadonlySet<string> }[],
): Score => ({
  found: rows.filter(({ found }) => found.has(kind)).length,
  right: rows.filter(({ found, labels }) => found.has(kind) && labels.includes(kind)).length,
  there: rows.filter(({ labels }) => labels.includes(kind)).length,
});
