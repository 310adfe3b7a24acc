import type { ReservationId } from '../ids';
import type { DiscountSource } from '../policy/policy';
import type { PoolMark } from './entry';
import { hash53 } from './hash53';
import { codeFor } from './made-code';
import type { LedgerView } from './ledger-view';

/** The code that a discount would carry, or why there is none. */
export type CodePick = PickedCode | { readonly kind: 'codes-used-up' } | { readonly kind: 'history-needed' };

/** A code, and how far its pool is handed out with it. */
export interface PickedCode {
  readonly kind: 'code';
  readonly code: string;
  readonly mark?: PoolMark;
}

/**
 * The next code of the source. Of a pool, the first one after all that are handed out; a released code is not used again. A list that
 * differs from the one that the latest reservation knew is a new pool: which of its codes were handed out before is then read out of
 * the whole ledger, so `history-needed` is answered unless the view reaches back to the beginning. Where codes are made one by one, the
 * code follows from the reservation's id.
 */
export function nextCode(source: DiscountSource, view: LedgerView, id: ReservationId): CodePick {
  if (source.kind === 'static-code') return { kind: 'code', code: source.code };
  if (source.kind !== 'code-pool') return { kind: 'code', code: codeFor(id) };
  const mark = markOf(source.codes, view);
  if (!mark) return { kind: 'history-needed' };
  // Codes that were issued for a reservation nobody can read any more are not in the mark.
  const issued = new Set(view.issued);
  const index = source.codes.findIndex((code, at) => at >= mark.next && !mark.skip.includes(at) && !issued.has(code));
  const code = source.codes[index];
  if (code === undefined) return { kind: 'codes-used-up' };
  return {
    kind: 'code',
    code,
    mark: { ...mark, next: index + 1, skip: mark.skip.filter((at) => at > index) },
  };
}

/** How far this list is handed out; `undefined` when only the whole ledger can tell. */
function markOf(codes: readonly string[], view: LedgerView): PoolMark | undefined {
  const pool = poolName(codes);
  const latest = view.standings.at(-1)?.reservation.entry.pool;
  if (latest?.pool === pool) return latest;
  if (!view.isWhole) return undefined;
  const used = new Set([...handedOut(view), ...view.issued]);
  return { pool, next: 0, skip: codes.flatMap((code, at) => (used.has(code) ? [at] : [])) };
}

/** A name for a list of codes: 53 bits of a hash, so that the codes themselves are not in it. */
export const poolName = (codes: readonly string[]): string => hash53(codes.join('\n')).toString(36);

function handedOut(view: LedgerView): ReadonlySet<string> {
  const codes = view.standings.map(({ reservation }) => reservation.entry.gift);
  return new Set(codes.flatMap((gift) => (gift.kind === 'discount' ? [gift.code] : [])));
}
