import { gestureSearch } from '../../adapters/ledger/zendesk-records/gesture-search';
import { policyFrom } from '../../adapters/zendesk/policy-settings';
import type { CustomerId } from '../../domain/ids';
import type { Entry } from '../../domain/ledger/entry';
import { viewOf } from '../../domain/ledger/ledger-view';
import { lookBackOf, reachOf } from '../../domain/ledger/reach';
import type { Policy } from '../../domain/policy/policy';
import { DAY_MS, instant, later, type Instant } from '../../domain/time';
import type { Reading } from '../gestures';
import type { Around } from './ledger-gestures';

/** What one search tells of a customer's gestures and the agent's own, together with the entries that this frame knows itself. */
export function ledgerGlance({ send, clock, agent, settings, accountZone }: Around) {
  const search = gestureSearch(send, () => clock.now());
  const policy = policyFrom(settings, { revision: 0, accountZone });
  return async (customer: CustomerId, known: readonly Entry[]): Promise<Reading> => {
    const now = clock.now();
    const found = await search(agent, customer, policy.ok ? glanceFrom(policy.value, now) : later(now, -31 * DAY_MS));
    const view = viewOf([...known, ...found], { now, isSelection: true });
    // Only shown, never decided on: which policy's revision the entries carry does not matter.
    return { view: { ...view, revision: 0 }, policy, now };
  };
}

function glanceFrom(policy: Policy, now: Instant): Instant {
  return instant(Math.min(reachOf(policy, now), lookBackOf(policy, now) ?? Infinity));
}
