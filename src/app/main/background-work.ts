import { indexedEntryStore } from '../../adapters/browser/indexed-entry-store';
import { zendeskLog } from '../../adapters/ledger/zendesk-records/zendesk-log';
import type { Send } from '../../adapters/zendesk/send';
import type { TicketId } from '../../domain/ids';
import { reachAhead } from '../../domain/ledger/reach';
import { MINUTE_MS, SECOND_MS } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import { ledgerReader } from '../../use-cases/ledger/ledger-reader';
import { outboxDelivery } from './outbox-delivery';

/** Sixty requests a minute at most, of the hundred that Zendesk grants an app. */
const BETWEEN_PAGES_MS = SECOND_MS;

interface Around {
  readonly send: Send;
  readonly clock: Clock;
  /** Names account, installation and agent. */
  readonly owner: string;
  readonly keepsKeysApart: boolean;
  readonly report: (error: unknown) => void;
}

export interface BackgroundWork {
  /** Completes what was sent: on a ticket that was saved, or on any. */
  readonly deliver: (saved?: TicketId) => Promise<void>;
  /** Reads the ledger ahead for the sidebars, unless somebody has just done so. */
  readonly readAhead: () => Promise<void>;
}

/** What the background does once everything is quiet, or a ticket was saved. */
export async function backgroundWork({ keepsKeysApart, ...around }: Around): Promise<BackgroundWork> {
  const { send, clock, owner, report } = around;
  const betweenPages = () => clock.pause(BETWEEN_PAGES_MS);
  const log = zendeskLog(send, { now: () => clock.now(), keepsKeysApart, betweenPages });
  const store = indexedEntryStore(owner, report);
  const reader = ledgerReader(log, clock, await store.load());
  return {
    deliver: outboxDelivery({ ...around, log, reader }),
    readAhead: async () => {
      const known = await store.load();
      if (known && clock.now() - known.readAt < MINUTE_MS) return;
      await reader.readOn(reachAhead(reader.guess()));
      const kept = reader.kept();
      if (kept) await store.save(kept);
    },
  };
}
