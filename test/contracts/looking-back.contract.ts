/* eslint-disable jest/no-export -- one suite for every adapter is what this file is for */
import { customerId } from '../../src/domain/ids';
import { DAY_MS, HOUR_MS, instant, SECOND_MS } from '../../src/domain/time';
import { attemptTo, completedBy, issuedBy } from '../support/ledger-samples';
import { appended, reserveMany } from './ledger-entries';
import { A_SMALL_BOOK, BOOK, by, from0, inBookOrder, type OpenLedger } from './open-ledger';

/** What of the ledger's port is about time: how far back entries are found, and what time it is at the store. */
export function lookingBackContract(name: string, open: () => Promise<OpenLedger>): void {
  describe(`${name} keeps the ledger's promises about time`, () => {
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
