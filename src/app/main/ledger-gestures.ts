import { gestureSearch } from '../../adapters/ledger/zendesk-records/gesture-search';
import { zendeskLog } from '../../adapters/ledger/zendesk-records/zendesk-log';
import { adminCodes } from '../../adapters/discounts/admin-codes';
import type { Send } from '../../adapters/zendesk/send';
import { policyFrom } from '../../adapters/zendesk/policy-settings';
import { installationPolicy } from '../../adapters/zendesk/installation-policy';
import { handId, reservationId, type AgentId } from '../../domain/ids';
import { reachOf } from '../../domain/ledger/reach';
import { viewOf } from '../../domain/ledger/ledger-view';
import { DAY_MS, later } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import type { Reply } from '../../ports/reply';
import { giveGesture } from '../../use-cases/ledger/give-gesture';
import type { GivingParts } from '../../use-cases/ledger/issue-gesture';
import { ledgerReader } from '../../use-cases/ledger/ledger-reader';
import { takeBack } from '../../use-cases/ledger/take-back';
import { tryAgain } from '../../use-cases/ledger/try-again';
import type { Gestures } from '../gestures';

interface Around {
  readonly send: Send;
  readonly clock: Clock;
  readonly reply: Reply;
  readonly agent: AgentId;
  readonly installationId: number;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly accountZone: string | undefined;
}

/** Gestures over the ledger in Zendesk's records, done in this frame. */
export function ledgerGestures({ send, clock, reply, agent, installationId, settings, accountZone }: Around): Gestures {
  const log = zendeskLog(send, { now: () => clock.now(), keepsKeysApart: settings.keys_kept_apart === 'yes' });
  const reader = ledgerReader(log, clock);
  const policies = installationPolicy(send, { installationId, accountZone });
  const search = gestureSearch(send, () => clock.now());
  const parts: GivingParts = {
    log,
    reader,
    clock,
    policies,
    provider: adminCodes,
    hand: handId(crypto.randomUUID()),
  };
  const shownPolicy = policyFrom(settings, { revision: 0, accountZone });

  return {
    glance: async (customer) => {
      const reach = shownPolicy.ok ? reachOf(shownPolicy.value, clock.now()) : later(clock.now(), -31 * DAY_MS);
      const found = await search(agent, customer, reach);
      const now = reader.guess();
      const view = viewOf([...reader.entries(), ...found], { now, isSelection: true });
      return { view: { ...view, revision: 0 }, policy: shownPolicy, now };
    },
    readAll: async () => {
      const policy = await policies.fetch();
      const reach = policy.ok ? reachOf(policy.value, reader.guess()) : later(reader.guess(), -DAY_MS);
      const view = await reader.readOn(reach);
      return { view, policy, now: reader.guess() };
    },
    give: (asked) => giveGesture(parts, { ...asked, hand: parts.hand }),
    tryAgain: (standing) => tryAgain(parts, standing),
    takeBack: (standing, isOwn) => takeBack(parts, standing, reply, isOwn),
    newId: () => reservationId(crypto.randomUUID()),
  };
}
