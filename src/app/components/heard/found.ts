import type { EmpathyAct } from '../../../domain/conversation/act';
import type { ShownHint } from './draft-hints';

/** What was found in the draft. */
export interface Found {
  /** Most important first. */
  readonly hints: readonly ShownHint[];
  /** What it does already. */
  readonly acts: ReadonlySet<EmpathyAct>;
}

export const NOTHING_FOUND: Found = { hints: [], acts: new Set() };

/** What was found now, as the same objects as before where it says the same: who draws them has nothing to draw anew. */
export function keptFound(before: Found, now: Found): Found {
  const hints = isSame(before.hints, now.hints) ? before.hints : now.hints;
  const acts = isSame([...before.acts], [...now.acts]) ? before.acts : now.acts;
  return hints === before.hints && acts === before.acts ? before : { hints, acts };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
