import { localOutbox } from '../../adapters/browser/local-outbox';
import type { Send } from '../../adapters/zendesk/send';
import { zendeskTickets } from '../../adapters/zendesk/zendesk-tickets';
import type { TicketId } from '../../domain/ids';
import { HOLD_MS } from '../../domain/ledger/standing';
import { SECOND_MS } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import type { LedgerLog } from '../../ports/ledger-log';
import { deliverOutbox, type DeliveryParts } from '../../use-cases/deliver-outbox';
import { completeGesture } from '../../use-cases/ledger/complete-gesture';
import type { LedgerReader } from '../../use-cases/ledger/ledger-reader';

interface OutboxAround {
  readonly send: Send;
  readonly clock: Clock;
  readonly log: LedgerLog;
  readonly reader: LedgerReader;
  readonly owner: string;
  readonly report: (error: unknown) => void;
}

/** Works off what this browser has left to do. After a save it does so once more, when another hand's minute or a lag is over. */
export function outboxDelivery(around: OutboxAround): (saved?: TicketId) => Promise<void> {
  const { owner, report, clock } = around;
  const parts: DeliveryParts = {
    ...around,
    outbox: localOutbox(owner, report),
    tickets: zendeskTickets(around.send),
    complete: (standing, hand) => completeGesture({ ...around, hand }, standing),
    now: () => around.reader.guess(),
  };
  return async (saved) => {
    await deliverOutbox(parts, saved);
    if (saved === undefined) return;
    await clock.pause(HOLD_MS + 5 * SECOND_MS);
    await deliverOutbox(parts, saved);
  };
}
