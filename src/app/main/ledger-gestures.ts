import { gestureSearch } from '../../adapters/ledger/zendesk-records/gesture-search';
import { policyFrom } from '../../adapters/zendesk/policy-settings';
import type { Send } from '../../adapters/zendesk/send';
import { reservationId, type AgentId } from '../../domain/ids';
import type { Entry } from '../../domain/ledger/entry';
import { viewOf } from '../../domain/ledger/ledger-view';
import { lookBackOf, reachOf } from '../../domain/ledger/reach';
import type { Policy } from '../../domain/policy/policy';
import { DAY_MS, instant, later, type Instant } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import type { Reply } from '../../ports/reply';
import type { Gestures } from '../gestures';

export interface Around {
  readonly send: Send;
  readonly clock: Clock;
  readonly reply: Reply;
  readonly agent: AgentId;
  readonly installationId: number;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly accountZone: string | undefined;
  /** Names account, installation and agent, for what the browser keeps. */
  readonly owner: string;
  readonly report: (error: unknown) => void;
}

/** The part of gestures that writes, loaded once somebody means to give. */
export interface Hands extends Omit<Gestures, 'glance' | 'newId'> {
  /** What this frame has read and written itself, which Zendesk's search may not know yet. */
  readonly entries: () => readonly Entry[];
}

/** Gestures over the ledger in Zendesk's records, done in this frame. */
export function ledgerGestures(around: Around): Gestures {
  const { send, clock, agent, settings, accountZone } = around;
  const search = gestureSearch(send, () => clock.now());
  const policy = policyFrom(settings, { revision: 0, accountZone });
  const loadHands = once(async () => {
    const { ledgerHands } = await import('./ledger-hands');
    return ledgerHands(around);
  });
  let hands: Hands | undefined;
  const withHands = async () => (hands = await loadHands());

  return {
    glance: async (customer) => {
      const now = clock.now();
      const found = await search(agent, customer, policy.ok ? glanceFrom(policy.value, now) : later(now, -31 * DAY_MS));
      const view = viewOf([...(hands?.entries() ?? []), ...found], { now, isSelection: true });
      // Only shown, never decided on: which policy's revision the entries carry does not matter.
      return { view: { ...view, revision: 0 }, policy, now };
    },
    readAll: async (customer) => (await withHands()).readAll(customer),
    give: async (asked) => (await withHands()).give(asked),
    tryAgain: async (standing) => (await withHands()).tryAgain(standing),
    takeBack: async (standing, isOwn) => (await withHands()).takeBack(standing, isOwn),
    complete: async (standing) => (await withHands()).complete(standing),
    toBeSent: async (item) => (await withHands()).toBeSent(item),
    newId: () => reservationId(crypto.randomUUID()),
  };
}

function glanceFrom(policy: Policy, now: Instant): Instant {
  return instant(Math.min(reachOf(policy, now), lookBackOf(policy, now) ?? Infinity));
}

/** The first call's answer for every call; a failed one is tried anew. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
