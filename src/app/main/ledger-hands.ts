import { adminCodes } from '../../adapters/discounts/admin-codes';
import { zendeskLog } from '../../adapters/ledger/zendesk-records/zendesk-log';
import { installationPolicy } from '../../adapters/zendesk/installation-policy';
import { handId } from '../../domain/ids';
import { reachOf } from '../../domain/ledger/reach';
import { DAY_MS, later } from '../../domain/time';
import { giveGesture } from '../../use-cases/ledger/give-gesture';
import type { GivingParts } from '../../use-cases/ledger/issue-gesture';
import { ledgerReader } from '../../use-cases/ledger/ledger-reader';
import { takeBack } from '../../use-cases/ledger/take-back';
import { tryAgain } from '../../use-cases/ledger/try-again';
import type { Around, Hands } from './ledger-gestures';

/** Reads the whole ledger and writes into it, with one hand for this frame. */
export function ledgerHands({ send, clock, reply, installationId, settings, accountZone }: Around): Hands {
  const log = zendeskLog(send, { now: () => clock.now(), keepsKeysApart: settings.keys_kept_apart === 'yes' });
  const reader = ledgerReader(log, clock);
  const policies = installationPolicy(send, { installationId, accountZone });
  const hand = handId(crypto.randomUUID());
  const parts: GivingParts = { log, reader, clock, policies, provider: adminCodes, hand };
  return {
    readAll: async () => {
      const policy = await policies.fetch();
      const reach = policy.ok ? reachOf(policy.value, reader.guess()) : later(reader.guess(), -DAY_MS);
      return { view: await reader.readOn(reach), policy, now: reader.guess() };
    },
    give: (asked) => giveGesture(parts, { ...asked, hand }),
    tryAgain: (standing) => tryAgain(parts, standing),
    takeBack: (standing, isOwn) => takeBack(parts, standing, reply, isOwn),
    entries: () => reader.entries(),
  };
}
