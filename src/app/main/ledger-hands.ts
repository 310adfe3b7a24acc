import { localOutbox } from '../../adapters/browser/local-outbox';
import { indexedEntryStore } from '../../adapters/browser/indexed-entry-store';
import { zendeskLog } from '../../adapters/ledger/zendesk-records/zendesk-log';
import { zafExtraMinutes } from '../../adapters/zaf/zaf-extra-minutes';
import { zafOutside } from '../../adapters/zaf/zaf-outside';
import { zendeskCallRecords } from '../../adapters/zendesk/calls/zendesk-call-records';
import { zendeskCallTasks } from '../../adapters/zendesk/calls/zendesk-call-tasks';
import { installationPolicy } from '../../adapters/zendesk/installation-policy';
import type { Send } from '../../adapters/zendesk/send';
import { handId, type ReservationId } from '../../domain/ids';
import { DAY_MS, later, type Instant } from '../../domain/time';
import type { CallBrief, CallTasks } from '../../ports/call-tasks';
import { closeCall } from '../../use-cases/calls/close-call';
import { prepareCall } from '../../use-cases/calls/prepare-call';
import { completeGesture } from '../../use-cases/ledger/complete-gesture';
import { endExtraTime } from '../../use-cases/ledger/end-extra-time';
import { giveGesture } from '../../use-cases/ledger/give-gesture';
import type { GivingParts } from '../../use-cases/ledger/issue-gesture';
import { ledgerReader } from '../../use-cases/ledger/ledger-reader';
import { readLately } from '../../use-cases/ledger/read-lately';
import { replyWith, takeBack } from '../../use-cases/ledger/take-back';
import { addMinutes, keepMinutes, type TellingParts } from '../../use-cases/ledger/tell-minutes';
import { tryAgain } from '../../use-cases/ledger/try-again';
import { giftProviders } from './gift-providers';
import type { Around, Hands } from './ledger-gestures';

/** Reads the whole ledger and writes into it, with one hand for this frame. What was read is kept for the browser's other frames. */
export async function ledgerHands(around: Around): Promise<Hands> {
  const { send, clock, reply, settings, owner, report } = around;
  const log = zendeskLog(send, { now: () => clock.now(), keepsKeysApart: settings.keys_kept_apart === 'yes' });
  const store = indexedEntryStore(owner, report);
  const reader = ledgerReader(log, clock, await store.load());
  const { briefs, tasks, records } = callsOver(send);
  const providers = providersOver(around, tasks);
  const { policies } = providers;
  const telling = { reader, extraMinutes: minutesField(around), report };
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
      await keeping(policy.ok ? readLately(reader, policy.value) : readTo(later(reader.guess(), -DAY_MS)));
      if (policy.ok) await reader.lookBack(policy.value, customer, reader.guess());
      return { view: reader.known(), policy, now: reader.guess() };
    },
    give: (asked, brief) => {
      if (brief) briefs.set(asked.id, brief);
      return keeping(giveGesture(parts, { ...asked, hand }));
    },
    toBeSent: (item) => localOutbox(owner, report).add(item),
    tryAgain: (standing, brief) => {
      const { id } = standing.reservation.entry;
      // The first one has the question in it.
      if (brief && !briefs.has(id)) briefs.set(id, brief);
      return keeping(tryAgain(parts, standing));
    },
    takeBack: async (standing, isOwn) => {
      const provider = await providers.of(standing.reservation.entry);
      return keeping(takeBack({ ...parts, provider }, standing, replyWith(standing, reply), isOwn));
    },
    complete: (standing) => keeping(completeGesture(parts, standing)),
    ...minutesOver(telling),
    endExtraTime: (standing) => keeping(endExtraTime({ ...parts, ...telling }, standing)),
    prepareCall: (rules, plan) => prepareCall(records, rules, plan, reader.guess()),
    closeCall: (standing, outcome) => keeping(closeCall({ ...parts, records, tasks, report }, standing, outcome)),
    time: () => reader.guess(),
    storeTime: () => log.time(),
    entries: () => reader.kept()?.entries ?? [],
  };
}

function providersOver({ client, send, clock, subdomain, installationId, accountZone }: Around, tasks: CallTasks) {
  const policies = installationPolicy(send, { installationId, accountZone });
  return giftProviders(policies, { send: zafOutside(client), clock, subdomain }, tasks);
}

const minutesField = ({ client, settings }: Around) =>
  zafExtraMinutes(client, Number(settings.extra_minutes_field) || undefined);

const minutesOver = (parts: TellingParts): Pick<Hands, 'addMinutes' | 'keepMinutes'> => ({
  addMinutes: (standing) => addMinutes(parts, standing),
  keepMinutes: (standing) => keepMinutes(parts, standing),
});

/** Courtesy calls in Zendesk, and what is to stand in the tasks of those that this frame plans. */
function callsOver(send: Send) {
  const briefs = new Map<ReservationId, CallBrief>();
  const tasks = zendeskCallTasks(send, ({ id }) => briefOf(briefs.get(id)));
  return { briefs, tasks, records: zendeskCallRecords(send) };
}

/** Without words for its task a call stays open, and can be tried again where there are some. */
function briefOf(brief: CallBrief | undefined): CallBrief {
  if (!brief) throw new Error('Nobody has said what is to stand in the task of this call');
  return brief;
}
