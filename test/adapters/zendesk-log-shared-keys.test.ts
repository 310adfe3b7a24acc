import { handId, reservationId } from '../../src/domain/ids';
import type { Appended, LedgerLog } from '../../src/ports/ledger-log';
import { OutcomeUnknown } from '../../src/ports/ledger-log';
import { SECOND_MS } from '../../src/domain/time';
import { appended, reserveMany } from '../contracts/ledger-entries';
import { answered, lists, recorded, sharingKeys, withMischief } from '../support/hostile-send';
import { aLedgerHelpdesk } from '../support/ledger-helpdesk';
import { aReservation } from '../support/ledger-samples';

const BOOK = 'reservations';
const reservation = (id: string) => aReservation({ id: reservationId(id), hand: handId(`hand of ${id}`) });

/** A ledger in which two who write at once may both get a position. */
function aSharingLedger(options: { readonly lagMs?: number; readonly keepsKeysApart?: boolean } = {}) {
  const ledger = aLedgerHelpdesk(options);
  const { keepsKeysApart = false } = options;
  const logOf = (send: typeof ledger.anna) => ledger.logOver(sharingKeys(ledger, send), { keepsKeysApart });
  return { ...ledger, one: logOf(ledger.anna), other: logOf(ledger.bert) };
}

async function written(log: LedgerLog, position: number, id: string): Promise<Appended> {
  const answer = await log.append(BOOK, position, reservation(id));
  if (answer === 'taken') throw new Error('The store keeps keys apart');
  return answer;
}

test('who shares a position with an earlier record is told', async () => {
  const { one, other } = aSharingLedger();
  const first = await written(one, 1, 'r1');
  const second = await written(other, 1, 'r2');

  expect(first.sharedWith).toEqual([]);
  expect(second.sharedWith).toEqual([first.entry]);
});

test('of many who share a position, each is told of those before, the lowest record first', async () => {
  const { one, other } = aSharingLedger();
  const entries = [];
  for (const id of ['r1', 'r2', 'r3', 'r4']) {
    const { entry, sharedWith } = await written(id === 'r3' ? other : one, 1, id);
    expect(sharedWith).toEqual(entries);
    entries.push(entry);
  }
});

test('of twenty who write at one position at once, exactly one is before all others', async () => {
  const { one } = aSharingLedger();

  const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => written(one, 1, `r${index}`)));

  expect(answers.filter(({ sharedWith }) => sharedWith.length === 0)).toHaveLength(1);
});

test('those who share a position are read together, the lowest record first', async () => {
  const { one, other } = aSharingLedger();
  const first = await written(one, 1, 'r1');
  const second = await written(other, 1, 'r2');

  expect(await one.read(BOOK, 1)).toEqual([first.entry, second.entry]);
});

test('where Set up has seen that keys are kept apart, nothing is read back', async () => {
  const { anna, logOver } = aLedgerHelpdesk();
  const { send, requests } = recorded(anna);

  await appended(logOver(send, { keepsKeysApart: true }), BOOK, 1, reservation('r1'));
  expect(requests).toHaveLength(1);

  await appended(logOver(send, { keepsKeysApart: false }), BOOK, 2, reservation('r2'));
  expect(requests).toHaveLength(3);
});

test('a record that cannot be read back may share its position: the outcome is not known', async () => {
  const { anna, logOver, records } = aLedgerHelpdesk();
  const log = logOver(withMischief(anna, answered(500), { when: lists }), { keepsKeysApart: false });

  await expect(log.append(BOOK, 1, reservation('r1'))).rejects.toThrow(OutcomeUnknown);
  expect(records()).toHaveLength(1);
});

test('more than a hundred records at a hundred positions are all read', async () => {
  const { one, other } = aSharingLedger();
  await reserveMany(one, 105, reservation('r'));
  const second = await written(other, 3, 'again');

  const read = await one.read(BOOK, 1);

  expect(read).toHaveLength(106);
  expect(read).toContainEqual(second.entry);
});

test('while lists are behind, who shares a position is not told that nobody does', async () => {
  const { one, other, pass } = aSharingLedger({ lagMs: 5 * SECOND_MS });
  await Promise.allSettled([one.append(BOOK, 1, reservation('r1'))]);
  pass(SECOND_MS);

  const [second] = await Promise.allSettled([other.append(BOOK, 1, reservation('r2'))]);

  expect(second).not.toMatchObject({ status: 'fulfilled', value: { sharedWith: [] } });
});
