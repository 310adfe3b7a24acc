import { localOutbox } from '../../src/adapters/browser/local-outbox';
import { zendeskLog } from '../../src/adapters/ledger/zendesk-records/zendesk-log';
import { zafSend } from '../../src/adapters/zaf/zaf-send';
import { NoAnswer } from '../../src/adapters/zendesk/send';
import { zendeskTickets } from '../../src/adapters/zendesk/zendesk-tickets';
import { ticketId } from '../../src/domain/ids';
import { HOLD_MS } from '../../src/domain/ledger/standing';
import { SECOND_MS } from '../../src/domain/time';
import { deliverOutbox, type DeliveryParts } from '../../src/use-cases/deliver-outbox';
import { completeGesture } from '../../src/use-cases/ledger/complete-gesture';
import { ledgerReader } from '../../src/use-cases/ledger/ledger-reader';
import type { Around } from './around';
import { clientOf } from './client';
import { TICKET } from './house';
import { aLife } from './life';
import { OWNER } from './tab';

/** The browser's background, put together as `src/app/main/background.ts` does. */
export function aBackground(around: Around) {
  const life = aLife();
  const { clock, pass } = around.house;
  const report = () => undefined;
  const send = zafSend(clientOf(around, life), (path, cause) => new NoAnswer(`No answer for ${path}`, { cause }));
  const log = zendeskLog(send, { now: () => clock.now(), keepsKeysApart: true });
  const reader = ledgerReader(log, clock);
  const parts: DeliveryParts = {
    outbox: localOutbox(OWNER, report),
    tickets: zendeskTickets(send),
    complete: (standing, hand) => completeGesture({ log, reader, clock, hand }, standing),
    now: () => reader.guess(),
    ...{ log, report },
  };
  return {
    isOpen: life.isOn,
    /** After the agent's submit. */
    saved: async (): Promise<void> => {
      await life.unlessOver(deliverOutbox(parts, ticketId(TICKET)));
      pass(HOLD_MS + 5 * SECOND_MS);
      await life.unlessOver(deliverOutbox(parts, ticketId(TICKET)));
    },
    /** Every five minutes. */
    round: async (): Promise<void> => {
      await life.unlessOver(deliverOutbox(parts));
    },
  };
}
