import { localOutbox } from '../../adapters/browser/local-outbox';
import { indexedEntryStore } from '../../adapters/browser/indexed-entry-store';
import { zendeskLog } from '../../adapters/ledger/zendesk-records/zendesk-log';
import { zafOutside } from '../../adapters/zaf/zaf-outside';
import { installationPolicy } from '../../adapters/zendesk/installation-policy';
import { handId } from '../../domain/ids';
import { reachOf } from '../../domain/ledger/reach';
import { DAY_MS, later, type Instant } from '../../domain/time';
import { completeGesture } from '../../use-cases/ledger/complete-gesture';
import { giveGesture } from '../../use-cases/ledger/give-gesture';
import type { GivingParts } from '../../use-cases/ledger/issue-gesture';
import { ledgerReader } from '../../use-cases/ledger/ledger-reader';
import { takeBack } from '../../use-cases/ledger/take-back';
import { tryAgain } from '../../use-cases/ledger/try-again';
import { giftProviders } from './gift-providers';
import type { Around, Hands } from './ledger-gestures';

/** Reads the whole ledger and writes into it, with one hand for this frame. What was read is kept for the browser's other frames. */
export async function ledgerHands(around: Around): Promise<Hands> {
  const { send, clock, reply, installationId, settings, accountZone, owner, report } = around;
  const log = zendeskLog(send, { now: () => clock.now(), keepsKeysApart: settings.keys_kept_apart === 'yes' });
  const store = indexedEntryStore(owner, report);
  const reader = ledgerReader(log, clock, await store.load());
  const company = { send: zafOutside(around.client), clock, subdomain: around.subdomain };
  const providers = giftProviders(installationPolicy(send, { installationId, accountZone }), company);
  const { policies } = providers;
  const hand = handId(crypto.randomUUID());
  const parts: GivingParts = { log, reader, clock, policies, provider: providers.whoever, hand };

  const keep = async () => {
    const kept = reader.kept();
    if (kept) await store.save(kept);
  };
  const readTo = async (reach: Instant): Promise<void> => {
    if (!reader.isFresh(reach)) await reader.readOn(reach);
  };
  const keeping = async <Outcome>(outcome: Promise<Outcome>): Promise<Outcome> => outcome.finally(() => void keep());

  return {
    readAll: async (customer) => {
      const policy = await policies.fetch();
      const now = reader.guess();
      await keeping(readTo(policy.ok ? reachOf(policy.value, now) : later(now, -DAY_MS)));
      if (policy.ok) await reader.lookBack(policy.value, customer, reader.guess());
      return { view: reader.known(), policy, now: reader.guess() };
    },
    give: (asked) => keeping(giveGesture(parts, { ...asked, hand })),
    toBeSent: (item) => localOutbox(owner, report).add(item),
    tryAgain: (standing) => keeping(tryAgain(parts, standing)),
    takeBack: async (standing, isOwn) => {
      const provider = await providers.of(standing.reservation.entry);
      return keeping(takeBack({ ...parts, provider }, standing, reply, isOwn));
    },
    complete: (standing) => keeping(completeGesture(parts, standing)),
    entries: () => reader.kept()?.entries ?? [],
  };
}
