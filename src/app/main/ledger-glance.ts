import { gestureSearch, type Found } from '../../adapters/ledger/zendesk-records/gesture-search';
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

/** Zendesk's search may be so far behind. */
const LAG_MS = MINUTE_MS;

/** Everything that one customer was given, and up to when. */
interface Further {
  readonly entries: readonly Entry[];
  readonly until: Instant;
}

/**
 * What one search tells of a customer's gestures and the agent's own, together with the entries that this frame knows itself. Where its
 * answer tells that the machine's clock is far ahead, another one asks for what lies further back. Where an agent has given so much to
 * others that this customer's own may be left out, the reading says how to ask for them.
 */
export function ledgerGlance({ send, clock, agent, settings, accountZone }: GlanceParts) {
  const search = gestureSearch(send, () => clock.now());
  const policy = policyFrom(settings, { revision: 0, accountZone });
  const asked = new Map<CustomerId, Further>();
  const time = () => search.time() ?? clock.now();
  const since = () => glanceFrom(policy.ok ? policy.value : undefined, time());
  const found = async (customer: CustomerId): Promise<Found> => {
    const from = since();
    const first = await search.find(agent, customer, from);
    return since() < from - ENOUGH_MS ? search.find(agent, customer, since()) : first;
  };
  const further = async (customer: CustomerId): Promise<void> => {
    const until = later(time(), -LAG_MS);
    asked.set(customer, { entries: await search.about(customer, since()), until });
  };
  const readingOf = (customer: CustomerId, known: readonly Entry[], { entries, since: start }: Found): Reading => {
    const now = time();
    const all = asked.get(customer);
    const view = viewOf([...known, ...(all?.entries ?? []), ...entries], { now, isSelection: true });
    // Only shown, never decided on: which policy's revision the entries carry does not matter.
    const reading = { view: { ...view, revision: 0 }, policy, now };
    if (start === undefined || (all && start <= all.until)) return reading;
    const askFurther = async () => {
      await further(customer);
      return readingOf(customer, known, { entries, since: start });
    };
    return { ...reading, further: askFurther };
  };
  return {
    read: async (customer: CustomerId, known: readonly Entry[]) => readingOf(customer, known, await found(customer)),
    storeTime: () => search.time(),
  };
}

/** One age for both halves of the search: Zendesk takes no condition inside a choice of conditions, unless an account has asked for it. */
function glanceFrom(policy: Policy | undefined, now: Instant): Instant {
  const shown = later(now, -SHOWN_MS);
  if (!policy) return shown;
  return instant(Math.min(shown, reachOf(policy, now), lookBackOf(policy, now) ?? Infinity));
}
