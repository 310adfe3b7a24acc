import { handId, ticketId } from '../domain/ids';
import { instantOf } from '../domain/time';
import { aReservation, bookOf, issuedBy, releasedBy, stored } from '../../test/support/ledger-samples';
import type { NewEntry } from '../domain/ledger/entry';
import type { LedgerLog } from '../ports/ledger-log';
import type { OutboxItem } from '../ports/outbox';
import { deliverOutbox, type DeliveryParts } from './deliver-outbox';

const item: OutboxItem = {
  reservation: stored(aReservation()),
  reference: 'THANKYOU',
  issuedAt: instantOf('2026-11-22T12:00:05Z'),
  hand: handId('h1'),
  note: 'Given.',
};

function aBrowser({ isSent = true, completes = true, steps = bookOf('r1', [1, issuedBy()]) } = {}) {
  const done: string[] = [];
  let items: readonly OutboxItem[] = [item];
  const log: LedgerLog = {
    read: async () => steps,
    readSince: async () => [],
    readAbout: async () => [],
    append: async (_book, _position, entry: NewEntry) => Promise.reject(new Error(`Not expected: ${entry.kind}`)),
    time: () => undefined,
  };
  const parts: DeliveryParts = {
    outbox: { all: () => items, add: () => undefined, remove: () => (items = []) },
    tickets: {
      wasSent: async () => isSent,
      sentPicture: async () => isSent,
      addNote: async (_ticket, text) => void done.push(`note ${text}`),
    },
    log,
    complete: async (_standing, hand) => {
      done.push(`complete by ${hand}`);
      return completes;
    },
    report: (error) => done.push(String(error)),
  };
  return { parts, done, waiting: () => items.length };
}

test('what was sent is completed by the hand that issued it, then noted on the ticket', async () => {
  const { parts, done, waiting } = aBrowser();

  await deliverOutbox(parts, item.reservation.entry.ticket);

  expect([done, waiting()]).toEqual([['complete by h1', 'note Given.'], 0]);
});

test.each([
  ['was not sent', { isSent: false }, []],
  ['somebody else has in hand', { completes: false }, ['complete by h1']],
])('what %s waits for the next time', async (_sentence, situation, expected) => {
  const { parts, done, waiting } = aBrowser(situation);

  await deliverOutbox(parts);

  expect([done, waiting()]).toEqual([expected, 1]);
});

test('what was taken back is forgotten without a note', async () => {
  const steps = bookOf(
    'r1',
    [1, issuedBy()],
    [70, { kind: 'attempt', hand: handId('h1'), to: 'take-back' }],
    [71, releasedBy()],
  );
  const { parts, done, waiting } = aBrowser({ steps });

  await deliverOutbox(parts);

  expect([done, waiting()]).toEqual([[], 0]);
});

test('another ticket’s gestures are left alone', async () => {
  const { parts, done, waiting } = aBrowser();

  await deliverOutbox(parts, ticketId(1));

  expect([done, waiting()]).toEqual([[], 1]);
});
