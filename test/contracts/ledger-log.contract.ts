/* eslint-disable jest/no-export -- one suite for every adapter is what this file is for */
import type { Entry } from '../../src/domain/ledger/entry';
import { DAY_MS, HOUR_MS, SECOND_MS } from '../../src/domain/time';
import { attemptTo, completedBy, issuedBy } from '../support/ledger-samples';
import { appended, everyEntry, reserveMany } from './ledger-entries';
import { lookingBackContract } from './looking-back.contract';
import { A_SMALL_BOOK, BOOK, by, from0, inBookOrder, type OpenLedger } from './open-ledger';

/** Every promise of the ledger's port, to be kept by each of its adapters. */
export function ledgerLogContract(name: string, open: () => Promise<OpenLedger>): void {
  lookingBackContract(name, open);

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
  });
}
