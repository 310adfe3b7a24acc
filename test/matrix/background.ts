import { zendeskLog } from '../../src/adapters/ledger/zendesk-records/zendesk-log';
import { zafSend } from '../../src/adapters/zaf/zaf-send';
import { NoAnswer } from '../../src/adapters/zendesk/send';
import { ticketId } from '../../src/domain/ids';
import { outboxDelivery } from '../../src/app/main/outbox-delivery';
import { ledgerReader } from '../../src/use-cases/ledger/ledger-reader';
import type { Around } from './around';
import { clientOf } from './client';
import { TICKET } from './house';
import { aLife } from './life';
import { OWNER } from './tab';

/** What the browser's background does about the outbox. */
export function aBackground(around: Around) {
  const life = aLife();
  const { clock } = around.house;
  const report = () => undefined;
  const send = zafSend(clientOf(around, life), (path, cause) => new NoAnswer(`No answer for ${path}`, { cause }));
  const log = zendeskLog(send, { now: () => clock.now(), keepsKeysApart: true });
  const reader = ledgerReader(log, clock);
  const deliver = outboxDelivery({ send, clock, log, reader, owner: OWNER, report });
  return {
    isOpen: life.isOn,
    /** After the agent's submit. */
    saved: async (): Promise<void> => {
      await life.unlessOver(deliver(ticketId(TICKET)));
    },
    /** Every five minutes. */
    round: async (): Promise<void> => {
      await life.unlessOver(deliver());
    },
  };
}
