import { CALM } from '../support/moods';
import type { Mood } from '../../src/domain/conversation/mood/mood';

/** A draft with what somebody sees in it. */
export interface LabelledDraft {
  readonly mood: Mood;
  readonly acts: readonly string[];
  readonly hints: readonly string[];
  readonly customer: string;
  readonly draft: string;
}

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
