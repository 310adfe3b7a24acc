/* eslint-disable jest/no-export -- one suite for every adapter is what this file is for */
import { customerId, ticketId } from '../../src/domain/ids';
import { calendarDayAt, instantOf } from '../../src/domain/time';
import type { CallRecords } from '../../src/ports/call-records';

/** A customer of whom nothing is kept, unless something is said. */
export interface CallRecordsState {
  /** Whether there is a place for it. */
  readonly isSetUp?: boolean;
  /** Whether somebody has noted something by hand that nobody can read. */
  readonly isUnreadable?: boolean;
}

export const CORA = customerId(501);
export const said = { on: calendarDayAt(instantOf('2026-03-02T12:00:00Z'), 'UTC'), ticket: ticketId(9001) };

/** What everybody keeps who keeps what customers say about calls. */
export function callRecordsContract(name: string, open: (state?: CallRecordsState) => Promise<CallRecords>) {
  describe(`${name} keeps what customers say about calls`, () => {
    test('nothing is kept of somebody who was never asked', async () => {
      const records = await open();

      expect(await records.read(CORA)).toEqual({ consent: { kind: 'none' } });
    });

    test('that a customer agreed is kept, and where they live', async () => {
      const records = await open();

      expect(await records.agree(CORA, said)).toBe('kept');
      expect(await records.confirmZone(CORA, 'Asia/Tokyo')).toBe('kept');

      expect(await records.read(CORA)).toEqual({ consent: { kind: 'agreed', ...said }, zone: 'Asia/Tokyo' });
    });

    test('a customer who does not want to be called is not said to have agreed after all', async () => {
      const records = await open();
      await records.agree(CORA, said);

      expect(await records.refuse(CORA, said)).toBe('kept');

      expect(await records.agree(CORA, said)).toBe('forbidden-before');
      expect(await records.read(CORA)).toEqual({ consent: { kind: 'do-not-call', ...said } });
    });

    test('a note by hand that cannot be read is left as it is', async () => {
      const records = await open({ isUnreadable: true });

      expect(await records.agree(CORA, said)).toBe('forbidden-before');
      expect(await records.read(CORA)).toEqual({ consent: { kind: 'unreadable' } });
    });

    test('where there is no place for it nothing is kept, and it says so', async () => {
      const records = await open({ isSetUp: false });

      expect([
        await records.agree(CORA, said),
        await records.refuse(CORA, said),
        await records.confirmZone(CORA, 'UTC'),
      ]).toEqual(['not-set-up', 'not-set-up', 'not-set-up']);
      expect(await records.read(CORA)).toEqual({ consent: { kind: 'none' } });
    });
  });
}
