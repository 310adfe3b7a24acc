import type { ZafClient } from '../../adapters/zaf/zaf-client';
import type { Send } from '../../adapters/zendesk/send';
import { reservationId, type AgentId } from '../../domain/ids';
import type { Entry } from '../../domain/ledger/entry';
import type { Instant } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import type { Reply } from '../../ports/reply';
import type { Gestures } from '../gestures';
import { once } from './once';

export interface Around {
  readonly client: ZafClient;
  readonly send: Send;
  readonly clock: Clock;
  readonly reply: Reply;
  readonly agent: AgentId;
  readonly subdomain: string;
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
  /** Zendesk's time, once this part was answered. */
  readonly storeTime: () => Instant | undefined;
}

/** Gestures over the ledger in Zendesk's records, done in this frame; all of it loads after who the customer is was drawn. */
export function ledgerGestures(around: Around): Gestures {
  const loadHands = once(async () => (await import('./ledger-hands')).ledgerHands(around));
  const loadGlance = once(async () => (await import('./ledger-glance')).ledgerGlance(around));
  let hands: Hands | undefined;
  let glance: Awaited<ReturnType<typeof loadGlance>> | undefined;
  const withHands = async () => (hands = await loadHands());

  return {
    glance: async (customer) => (glance = await loadGlance()).read(customer, hands?.entries() ?? []),
    readAll: async (customer) => (await withHands()).readAll(customer),
    give: async (asked, brief) => (await withHands()).give(asked, brief),
    tryAgain: async (standing, brief) => (await withHands()).tryAgain(standing, brief),
    takeBack: async (standing, isOwn) => (await withHands()).takeBack(standing, isOwn),
    complete: async (standing) => (await withHands()).complete(standing),
    toBeSent: async (item) => (await withHands()).toBeSent(item),
    addMinutes: async (standing) => (await withHands()).addMinutes(standing),
    keepMinutes: async (standing) => (await withHands()).keepMinutes(standing),
    endExtraTime: async (standing) => (await withHands()).endExtraTime(standing),
    prepareCall: async (rules, plan) => (await withHands()).prepareCall(rules, plan),
    closeCall: async (standing, report) => (await withHands()).closeCall(standing, report),
    // What one part was told is nearer than the guess of another that needed to ask nothing.
    time: () => hands?.storeTime() ?? glance?.storeTime() ?? hands?.time() ?? around.clock.now(),
    newId: () => reservationId(crypto.randomUUID()),
  };
}
