/* eslint-disable jest/no-export -- one suite for every adapter is what this file is for */
import { customerId, handId, reservationId, type AgentId } from '../../src/domain/ids';
import type { BookId, Entry, Reserved } from '../../src/domain/ledger/entry';
import { DAY_MS, HOUR_MS, instant, SECOND_MS, type Instant } from '../../src/domain/time';
import type { LedgerLog } from '../../src/ports/ledger-log';
import { aReservation, attemptTo, completedBy, issuedBy } from '../support/ledger-samples';
import { appended, everyEntry, reserveMany } from './ledger-entries';

interface Author {
  readonly id: AgentId;
  readonly log: LedgerLog;
}

/** An empty store that nobody else uses, and the logs of two authors over it. */
export interface OpenLedger {
  readonly one: Author;
  readonly other: Author;
  /** The store's time. */
  readonly now: () => Instant;
  /** Lets time pass, for the store and for those who use it. */
  readonly pass: (ms: number) => void;
}

const BOOK: BookId = 'reservations';
const A_SMALL_BOOK = reservationId('3b0f2f0e-5a1d-4c6e-9f63-0d6a5f3a9c11');
const from0 = instant(0);

/** Every promise of the ledger's port, to be kept by each of its adapters. */
export function ledgerLogContract(name: string, open: () => Promise<OpenLedger>): void {
  describe(`${name} keeps the ledger's promises`, () => {
    test('a position that is taken is never written again, by nobody', async () => {
      const { one, other } = await open();
      const first = await appended(one.log, BOOK, 1, by(one));

      const answers = [await one.log.append(BOOK, 1, by(one, 'r2')), await other.log.append(BOOK, 1, by(other, 'r3'))];

      expect(answers).toEqual(['taken', 'taken']);
      expect(await one.log.read(BOOK, 1)).toEqual([first]);
    });

    test('the very entry that stands there is answered as taken, too', async () => {
      const { one } = await open();
      await appended(one.log, BOOK, 1, by(one));

      expect(await one.log.append(BOOK, 1, by(one))).toBe('taken');
    });

    test('one position of two books is two places', async () => {
      const { one } = await open();
      const reserved = await appended(one.log, BOOK, 1, by(one));
      const step = await appended(one.log, A_SMALL_BOOK, 1, issuedBy());

      expect(await one.log.read(BOOK, 1)).toEqual([reserved]);
      expect(await one.log.read(A_SMALL_BOOK, 1)).toEqual([step]);
    });

    test('a book that nobody has written in is empty', async () => {
      const { one } = await open();

      expect(await one.log.read(BOOK, 1)).toEqual([]);
      expect(await one.log.read(A_SMALL_BOOK, 1)).toEqual([]);
      expect(await one.log.readSince(from0)).toEqual([]);
    });

    test('nothing stands behind the last entry', async () => {
      const { one } = await open();
      await appended(one.log, BOOK, 1, by(one));

      expect(await one.log.read(BOOK, 2)).toEqual([]);
    });

    test('a book is read from a position on, in order, whatever order it was written in', async () => {
      const { one, other } = await open();
      const third = await appended(one.log, BOOK, 3, by(one, 'r3'));
      const first = await appended(other.log, BOOK, 1, by(other, 'r1'));
      const second = await appended(one.log, BOOK, 2, by(one, 'r2'));

      expect(await other.log.read(BOOK, 1)).toEqual([first, second, third]);
      expect(await other.log.read(BOOK, 2)).toEqual([second, third]);
    });

    test('the steps of a small book are read in order past the ninth', async () => {
      const { one } = await open();
      const steps: Entry[] = [];
      for (let step = 1; step <= 11; step++) {
        steps.push(await appended(one.log, A_SMALL_BOOK, step, attemptTo('give', `h${step}`)));
      }

      expect(await one.log.read(A_SMALL_BOOK, 1)).toEqual(steps);
    });

    test('a book may have far more than a hundred entries', async () => {
      const { one } = await open();
      const all = await reserveMany(one.log, 205, by(one));

      expect(await one.log.read(BOOK, 1)).toEqual(all);
      expect(await one.log.read(BOOK, 101)).toEqual(all.slice(100));
      expect(inBookOrder(await one.log.readSince(from0))).toEqual(all);
    });

    test('author and stamp are the word of the store, not of the writer', async () => {
      const { one, other, now } = await open();
      const claimed = by(one);

      const { author, at } = await appended(other.log, BOOK, 1, claimed);

      expect(author).toBe(other.id);
      expect(at).toBeGreaterThan(now() - SECOND_MS);
      expect(at).toBeLessThanOrEqual(now());
    });

    test('what append answers is what everybody reads', async () => {
      const { one, other, pass } = await open();
      const entry = await appended(one.log, BOOK, 1, by(one));
      pass(HOUR_MS);

      expect(entry).toMatchObject({ book: BOOK, position: 1, author: one.id, entry: by(one) });
      expect(entry.record).not.toBe('');
      expect(await other.log.read(BOOK, 1)).toEqual([entry]);
      expect(await other.log.readSince(from0)).toEqual([entry]);
    });

    test('records that are written later have greater names', async () => {
      const { one, pass } = await open();
      const first = await appended(one.log, BOOK, 1, by(one));
      const second = await appended(one.log, BOOK, 2, by(one, 'r2'));
      pass(DAY_MS);
      const third = await appended(one.log, BOOK, 3, by(one, 'r3'));

      expect([first.record, second.record, third.record]).toEqual([third.record, first.record, second.record].sort());
    });

    test.each(everyEntry)('%s survives unchanged', async (_, book, entryBy) => {
      const { one } = await open();
      const entry = entryBy(one.id);

      const written = await appended(one.log, book, 1, entry);

      expect(written.entry).toEqual(entry);
      expect(await one.log.read(book, 1)).toEqual([written]);
      expect(await one.log.readSince(from0)).toEqual([written]);
    });

    test('twenty who write at one position at once: exactly one has it', async () => {
      const { one, other } = await open();
      const authors = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? one : other));

      const answers = await Promise.all(
        authors.map((author, index) => author.log.append(BOOK, 1, by(author, `r${index}`))),
      );

      const written = answers.filter((answer) => answer !== 'taken');
      expect(written).toHaveLength(1);
      expect(await one.log.read(BOOK, 1)).toEqual(written.map(({ entry }) => entry));
      expect(written[0]?.sharedWith).toEqual([]);
    });

    test('twenty who write one step at once: exactly one has it', async () => {
      const { one } = await open();

      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => one.log.append(A_SMALL_BOOK, 1, completedBy(`h${index}`))),
      );

      expect(answers.filter((answer) => answer !== 'taken')).toHaveLength(1);
    });

    test('since an instant there are the entries of all books that were stamped then or later', async () => {
      const { one, other, pass } = await open();
      await appended(one.log, BOOK, 1, by(one));
      await appended(one.log, A_SMALL_BOOK, 1, issuedBy());
      pass(DAY_MS);
      const step = await appended(other.log, A_SMALL_BOOK, 2, completedBy());
      pass(DAY_MS);
      const second = await appended(one.log, BOOK, 2, by(one, 'r2'));

      expect(inBookOrder(await one.log.readSince(step.at))).toEqual([second, step]);
      expect(await one.log.readSince(instant(step.at + 1))).toEqual([second]);
      expect(await one.log.readSince(from0)).toHaveLength(4);
    });

    test('the last reservation is read however old it is, and nothing else that is older', async () => {
      const { one, now, pass } = await open();
      await appended(one.log, BOOK, 1, by(one));
      const last = await appended(one.log, BOOK, 2, by(one, 'r2'));
      pass(400 * DAY_MS);

      expect(await one.log.readSince(now())).toEqual([last]);
    });

    test('the last reservation is read from behind a hundred later steps', async () => {
      const { one, now, pass } = await open();
      const last = await appended(one.log, BOOK, 1, by(one));
      pass(SECOND_MS);
      for (let step = 1; step <= 120; step++) await appended(one.log, A_SMALL_BOOK, step, attemptTo('give'));
      pass(DAY_MS);

      expect(await one.log.readSince(now())).toEqual([last]);
    });

    test('what is about one customer is found in all books, however far back, and nothing that is older', async () => {
      const { one, other, pass } = await open();
      await appended(one.log, BOOK, 1, by(one));
      pass(DAY_MS);
      const theirs = await appended(other.log, BOOK, 2, { ...by(other, 'r2'), customer: customerId(502) });
      const { customer, ticket } = by(one);
      const step = await appended(one.log, A_SMALL_BOOK, 1, { ...issuedBy(), customer, ticket });
      const second = await appended(one.log, BOOK, 3, by(one, 'r3'));
      pass(400 * DAY_MS);

      expect(inBookOrder(await one.log.readAbout(customer, step.at))).toEqual([second, step]);
      expect(await one.log.readAbout(customerId(502), from0)).toEqual([theirs]);
      expect(await one.log.readAbout(customerId(503), from0)).toEqual([]);
      expect(await other.log.readAbout(customer, from0)).toHaveLength(3);
    });

    test('what is about one customer may be more than a hundred', async () => {
      const { one, pass } = await open();
      const all = await reserveMany(one.log, 105, by(one));
      pass(DAY_MS);

      expect(inBookOrder(await one.log.readAbout(by(one).customer, from0))).toEqual(all);
    });

    test("the store's time is told once it has answered, and goes on while it is silent", async () => {
      const { one, now, pass } = await open();
      await one.log.read(BOOK, 1);
      const told = one.log.time() ?? NaN;
      const passedMs = 7 * HOUR_MS;
      pass(passedMs);

      expect(told - (now() - passedMs)).toBeGreaterThanOrEqual(0);
      expect(told - (now() - passedMs)).toBeLessThanOrEqual(5 * SECOND_MS);
      expect((one.log.time() ?? NaN) - told).toBe(passedMs);
    });

    test('a stamp is never later than the time that the store tells after it', async () => {
      const { one } = await open();

      const { at } = await appended(one.log, BOOK, 1, by(one));

      expect(at).toBeLessThanOrEqual(one.log.time() ?? NaN);
    });
  });
}

function by({ id }: Author, reservation = 'r1'): Reserved {
  return aReservation({ id: reservationId(reservation), hand: handId('h1'), agent: id });
}

/** The book of reservations first, then the small ones. */
function inBookOrder(entries: readonly Entry[]): readonly Entry[] {
  const rank = ({ book, position }: Entry) => (book === BOOK ? position : 1_000_000 + position);
  return [...entries].sort((a, b) => rank(a) - rank(b));
}
