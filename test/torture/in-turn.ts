import type { ReservationId } from '../../src/domain/ids';

/** Lets the work of one tab wait for its turn. */
export type InTurn = <Answer>(
  id: ReservationId,
  mode: 'alone' | 'together',
  work: () => Promise<Answer>,
) => Promise<Answer>;

/**
 * A tab gives, inserts and completes as often as its agent presses, but takes back only when nothing of its own is under way for the
 * same reservation: this is what the app has to see to, since no ledger can know where a text is on its way to.
 */
export function inTurn(): InTurn {
  const underWay = new Map<ReservationId, { readonly mode: 'alone' | 'together'; readonly done: Promise<void> }[]>();
  return async (id, mode, work) => {
    const others = underWay.get(id) ?? [];
    const before = others.filter((other) => mode === 'alone' || other.mode === 'alone').map(({ done }) => done);
    let finish = (): void => undefined;
    const done = new Promise<void>((resolve) => {
      finish = resolve;
    });
    underWay.set(id, [...others, { mode, done }]);
    await Promise.all(before);
    try {
      return await work();
    } finally {
      finish();
    }
  };
}
