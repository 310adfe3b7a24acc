import { handId, ticketId } from '../domain/ids';
import { instantOf, later, MINUTE_MS, type Instant } from '../domain/time';
import {
  aReservation,
  bookOf,
  CALL,
  CARD,
  completedBy,
  EXCEPTION,
  issuedBy,
  noon,
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

interface Situation {
  readonly isSent?: boolean;
  readonly completes?: boolean;
  readonly steps?: ReturnType<typeof bookOf>;
  readonly waiting?: OutboxItem;
  readonly now?: Instant;
}

const ISSUED = bookOf('r1', [1, issuedBy()]);
const COMPLETED = bookOf('r1', [1, issuedBy()], [2, completedBy()]);

function aBrowser({ isSent = true, completes = true, steps = ISSUED, waiting = item, now = noon }: Situation = {}) {
  const done: string[] = [];
  const asked: string[] = [];
  let items: readonly OutboxItem[] = [waiting];
  const answer = async (question: string) => {
    asked.push(question);
    return isSent;
  };
  const log: LedgerLog = {
    read: async () => {
      asked.push('the ledger');
      return steps;
    },
    readSince: async () => [],
    readAbout: async () => [],
    append: async (_book, _position, entry: NewEntry) => Promise.reject(new Error(`Not expected: ${entry.kind}`)),
    time: () => undefined,
  };
  const parts: DeliveryParts = {
    outbox: { all: () => items, add: () => undefined, remove: () => (items = []) },
    tickets: {
      sentOn: () => ({ wasSent: answer, sentPicture: () => answer('a picture') }),
      addNote: async (_ticket, text) => void done.push(`note ${text}`),
    },
    log,
    complete: async (_standing, hand) => {
      done.push(`complete by ${hand}`);
      return completes;
    },
    now: () => now,
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

  expect([asked, done]).toEqual([
    ['the ledger', 'a picture'],
    ['complete by h1', 'note Given.'],
  ]);
});

test.each<[string, Gift, typeof ISSUED]>([
  ['a call that was made', CALL, COMPLETED],
  ['an exception', EXCEPTION, COMPLETED],
  ['extra time that runs', { kind: 'extra-time', minutes: 15 }, ISSUED],
])('of %s only the note is written: nobody asks what was sent', async (_sentence, gift, steps) => {
  const { parts, done, asked, waiting } = aBrowser({ waiting: waitingFor(gift), steps });

  await deliverOutbox(parts, item.reservation.entry.ticket);

  expect([asked, done, waiting()]).toEqual([['the ledger'], ['note Given.'], 0]);
});

test.each([
  ['while the agent may be writing', 59, [], 1],
  ['an hour later', 61, ['note Given.'], 0],
])('%s, time that runs is noted on its ticket without a save', async (_sentence, minutes, notes, left) => {
  const now = later(noon, minutes * MINUTE_MS);
  const { parts, done, waiting } = aBrowser({ waiting: waitingFor({ kind: 'extra-time', minutes: 15 }), now });

  await deliverOutbox(parts);

  expect([done, waiting()]).toEqual([notes, left]);
});

test.each<[string, Gift]>([
  ['a call that nobody has made', CALL],
  ['an exception that nobody has completed', EXCEPTION],
])('%s has no note yet: it can still be taken back', async (_sentence, gift) => {
  const { parts, done, waiting } = aBrowser({ waiting: waitingFor(gift) });

  await deliverOutbox(parts, item.reservation.entry.ticket);

  expect([done, waiting()]).toEqual([[], 1]);
});

test.each([
  ['before its time', -1, [], 1],
  ['from its time on', 0, ['the ledger'], 0],
])('%s a call is asked for without a save', async (_sentence, minutes, questions, left) => {
  const now = later(noon, minutes * MINUTE_MS);
  const { parts, asked, waiting } = aBrowser({ waiting: waitingFor(CALL), steps: COMPLETED, now });

  await deliverOutbox(parts);

  expect([asked, waiting()]).toEqual([questions, left]);
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
