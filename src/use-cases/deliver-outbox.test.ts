import { handId, ticketId } from '../domain/ids';
import { instantOf } from '../domain/time';
import {
  aReservation,
  bookOf,
  CALL,
  CARD,
  EXCEPTION,
  issuedBy,
  releasedBy,
  stored,
} from '../../test/support/ledger-samples';
import type { Gift, NewEntry } from '../domain/ledger/entry';
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

function aBrowser({ isSent = true, completes = true, steps = bookOf('r1', [1, issuedBy()]), waiting = item } = {}) {
  const done: string[] = [];
  const asked: string[] = [];
  let items: readonly OutboxItem[] = [waiting];
  const answer = async (question: string) => {
    asked.push(question);
    return isSent;
  };
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
      wasSent: (_ticket, words) => answer(words),
      sentPicture: () => answer('a picture'),
      addNote: async (_ticket, text) => void done.push(`note ${text}`),
    },
    log,
    complete: async (_standing, hand) => {
      done.push(`complete by ${hand}`);
      return completes;
    },
    report: (error) => done.push(String(error)),
  };
  return { parts, done, asked, waiting: () => items.length };
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

const waitingFor = (gift: Gift): OutboxItem => ({ ...item, reservation: stored(aReservation({ gift })) });

test('a card is looked for as a picture', async () => {
  const { parts, done, asked } = aBrowser({ waiting: waitingFor(CARD) });

  await deliverOutbox(parts);

  expect([asked, done]).toEqual([['a picture'], ['complete by h1', 'note Given.']]);
});

test.each([
  ['a call', CALL],
  ['an exception', EXCEPTION],
  ['extra time', { kind: 'extra-time', minutes: 15 } as const],
])('of %s only the note is written: nobody asks what was sent', async (_sentence, gift) => {
  const { parts, done, asked, waiting } = aBrowser({ waiting: waitingFor(gift) });

  await deliverOutbox(parts);

  expect([asked, done, waiting()]).toEqual([[], ['note Given.'], 0]);
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
