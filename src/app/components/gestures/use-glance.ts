import { useCallback } from 'react';
import { reservationId } from '../../../domain/ids';
import { allowanceFor, type Allowance } from '../../../domain/ledger/allowance';
import { isEnded, type Standing } from '../../../domain/ledger/standing';
import { useRemote } from '../../hooks/use-remote';
import type { Remote } from '../../hooks/remote';
import type { Reading } from '../../gestures';
import { useServices } from '../../Services';
import { asIfIn, requestFor, type Place } from './occasion';

/** What one search tells before anything is composed. */
export interface Glance {
  readonly reading: Reading;
  /** Absent while the policy cannot be read. */
  readonly allowance?: Allowance;
  /** What this agent, or anyone for this customer, has not sent yet. */
  readonly pending: readonly Standing[];
}

export function useGlance(place: Place): readonly [Remote<Glance>, () => void] {
  const { gestures } = useServices();
  const { customer } = place;
  const load = useCallback(() => gestures.glance(customer.id), [gestures, customer.id]);
  const [remote, reload] = useRemote(load);
  if (remote.status !== 'ready') return [remote, reload];
  return [{ ...remote, value: glanceOf(place, remote.value) }, reload];
}

function glanceOf(place: Place, reading: Reading): Glance {
  const { view, policy, now } = reading;
  const pending = view.standings.filter(
    (standing) => !isEnded(standing) && standing.reservation.entry.customer === place.customer.id,
  );
  if (!policy.ok) return { reading, pending };
  return { reading, pending, allowance: allowanceFor(view, policy.value, smallestRequest(place, policy.value), now) };
}

/** One percent, for the first reason: whatever stands against that stands against everything. */
export function smallestRequest(place: Place, { reasons }: { readonly reasons: readonly { readonly id: string }[] }) {
  return asIfIn(requestFor(place, { kind: 'discount', percent: 1 }, reasons[0]?.id ?? '', reservationId('looking')));
}
