import { err, ok, type Result } from '../../result';
import { faultOfTime, type TimeWords } from './named-time';
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
  /** It names no day, date or time, or one that never comes. */
  | { readonly part: 'when'; readonly kind: 'undated' | 'no-such-day' };

type ApologyWords = TimeWords & Pick<PhraseSet, 'hedges' | 'by'>;

/** The apology in one of the language's frames, or everything that is wrong with its parts. */
export function composeApology(
  frame: string,
  parts: ApologyParts,
  words: ApologyWords,
): Result<string, readonly ApologyFault[]> {
  const faults = APOLOGY_PARTS.flatMap((part) => faultsOf(part, parts[part], words));
  if (faults.length > 0) return err(faults);
  const pieces = { ...parts, when: withoutBy(parts.when, words.by) };
  const filled = APOLOGY_PARTS.reduce((text, part) => text.replace(`{${part}}`, () => pieceOf(pieces[part])), frame);
  return ok(
    filled.replace(/(^|[.:] )(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  );
}

function faultsOf(part: keyof ApologyParts, text: string, words: ApologyWords): readonly ApologyFault[] {
  const said = text.toLowerCase().match(/[\p{L}\p{N}]+/gu);
  if (!said) return [{ part, kind: 'missing' }];
  const hedged = words.hedges.filter((word) => said.includes(word));
  const kind = part === 'when' ? faultOfTime(text, words) : undefined;
  return [
    ...hedged.map((word): ApologyFault => ({ part, kind: 'hedged', word })),
    ...(kind ? [{ part: 'when', kind } as const] : []),
  ];
}

/** The frame brings the "by" itself. */
function withoutBy(when: string, by: string): string {
  const text = when.trim();
  return text.toLowerCase().startsWith(`${by} `) ? text.slice(by.length) : text;
}

/** As it stands inside a sentence: the frame brings the full stop. */
const pieceOf = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!,;:]+$/, '');
