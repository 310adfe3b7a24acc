import { gestureSearch } from '../../adapters/ledger/zendesk-records/gesture-search';
import { policyFrom } from '../../adapters/zendesk/policy-settings';
import type { CustomerId } from '../../domain/ids';
import type { Entry } from '../../domain/ledger/entry';
import { viewOf } from '../../domain/ledger/ledger-view';
import { lookBackOf, reachOf } from '../../domain/ledger/reach';
import type { Policy } from '../../domain/policy/policy';
import { DAY_MS, instant, later, MINUTE_MS, type Instant } from '../../domain/time';
import type { Reading } from '../gestures';
import type { Around } from './ledger-gestures';

type GlanceParts = Pick<Around, 'send' | 'clock' | 'agent' | 'settings' | 'accountZone'>;

/** How far ahead this machine's clock may be: so much more is asked for anyway, and rules look no closer. */
const ENOUGH_MS = 2 * MINUTE_MS;
/** So far back is shown what a customer was given and what waits: longer than a call is planned ahead, whatever the limits look at. */
const SHOWN_MS = 366 * DAY_MS;

/**
 * What one search tells of a customer's gestures and the agent's own, together with the entries that this frame knows itself. Where its
 * answer tells that the machine's clock is far ahead, another one asks for what lies further back.
 */
export function ledgerGlance({ send, clock, agent, settings, accountZone }: GlanceParts) {
  const search = gestureSearch(send, () => clock.now());
  const policy = policyFrom(settings, { revision: 0, accountZone });
  const time = () => search.time() ?? clock.now();
  const since = () => glanceFrom(policy.ok ? policy.value : undefined, time());
  const found = async (customer: CustomerId): Promise<readonly Entry[]> => {
    const asked = since();
    const entries = await search.find(agent, customer, asked);
    return since() < asked - ENOUGH_MS ? search.find(agent, customer, since()) : entries;
  };
  const read = async (customer: CustomerId, known: readonly Entry[]): Promise<Reading> => {
    const entries = await found(customer);
    const now = time();
    const view = viewOf([...known, ...entries], { now, isSelection: true });
    // Only shown, never decided on: which policy's revision the entries carry does not matter.
    return { view: { ...view, revision: 0 }, policy, now };
  };
  return { read, storeTime: () => search.time() };
}

/** One age for both halves of the search: Zendesk takes no condition inside a choice of conditions, unless an account has asked for it. */
function glanceFrom(policy: Policy | undefined, now: Instant): Instant {
  const shown = later(now, -SHOWN_MS);
  if (!policy) return shown;
  return instant(Math.min(shown, reachOf(policy, now), lookBackOf(policy, now) ?? Infinity));
}
