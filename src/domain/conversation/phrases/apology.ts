import { err, ok, type Result } from '../../result';
import type { PhraseSet } from './phrase';

/**
 * The parts of an apology that is taken for one: what happened, that we answer for it, what happens next and when (Lewicki et al. 2016;
 * Roschk and Kaiser 2013).
 */
export interface ApologyParts {
  readonly what: string;
  readonly own: string;
  readonly next: string;
  readonly when: string;
}

export const APOLOGY_PARTS = ['what', 'own', 'next', 'when'] as const satisfies readonly (keyof ApologyParts)[];

/** Why a part will not do. */
export type ApologyFault =
  | { readonly part: keyof ApologyParts; readonly kind: 'missing' }
  /** A word such as *if* or *but* takes back what the rest says. */
  | { readonly part: keyof ApologyParts; readonly kind: 'hedged'; readonly word: string }
  /** It names no day, date or time. */
  | { readonly part: 'when'; readonly kind: 'undated' };

/** The apology in one of the language's frames, or everything that is wrong with its parts. */
export function composeApology(
  frame: string,
  parts: ApologyParts,
  words: Pick<PhraseSet, 'hedges' | 'days'>,
): Result<string, readonly ApologyFault[]> {
  const faults = APOLOGY_PARTS.flatMap((part) => faultsOf(part, parts[part], words));
  if (faults.length > 0) return err(faults);
  const filled = APOLOGY_PARTS.reduce((text, part) => text.replace(`{${part}}`, () => pieceOf(parts[part])), frame);
  return ok(
    filled.replace(/(^|[.:] )(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  );
}

function faultsOf(
  part: keyof ApologyParts,
  text: string,
  { hedges, days }: Pick<PhraseSet, 'hedges' | 'days'>,
): readonly ApologyFault[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu);
  if (!words) return [{ part, kind: 'missing' }];
  const hedged = hedges.filter((word) => words.includes(word));
  const isUndated = part === 'when' && !words.some((word) => /\p{N}/u.test(word) || days.includes(word));
  return [
    ...hedged.map((word): ApologyFault => ({ part, kind: 'hedged', word })),
    ...(isUndated ? [{ part: 'when', kind: 'undated' } as const] : []),
  ];
}

/** As it stands inside a sentence: the frame brings the full stop. */
const pieceOf = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!,;:]+$/, '');
