import { gestureSearch } from '../../src/adapters/ledger/zendesk-records/gesture-search';
import { customerId, handId, reservationId, ticketId } from '../../src/domain/ids';
import { DAY_MS, instant, later, SECOND_MS } from '../../src/domain/time';
import { appended } from '../contracts/ledger-entries';
import { answered, lostAnswer, recorded, withMischief } from '../support/hostile-send';
import { aLedgerHelpdesk, ANNA, BERT } from '../support/ledger-helpdesk';
import { aReservation, issuedBy } from '../support/ledger-samples';

const cora = customerId(501);

const reservationFor = (id: string, customer: number) =>
  aReservation({
    id: reservationId(id),
    hand: handId('h1'),
    customer: customerId(customer),
    ticket: ticketId(9001),
  });

/** Anna and Bert have each given to Cora and to somebody else, and an old gift lies behind. */
async function aUsedLedger(options: { readonly lagMs?: number } = {}) {
  const ledger = aLedgerHelpdesk(options);
  const [anna, bert] = [ledger.logOver(ledger.anna), ledger.logOver(ledger.bert)];
  await appended(anna, 'reservations', 1, reservationFor('r1', 501));
  ledger.pass(60 * DAY_MS);
  const since = later(ledger.now(), -DAY_MS);
  const annaToCora = await appended(anna, 'reservations', 2, reservationFor('r2', 501));
  const bertToCora = await appended(bert, 'reservations', 3, reservationFor('r3', 501));
  const annaToDora = await appended(anna, 'reservations', 4, reservationFor('r4', 502));
  const bertToDora = await appended(bert, 'reservations', 5, reservationFor('r5', 502));
  const step = await appended(anna, reservationId('r2'), 1, issuedBy());
  return { ...ledger, since, annaToCora, bertToCora, annaToDora, bertToDora, step };
}

test('one request finds what the agent has written and what the customer was given, and nothing older', async () => {
  const { anna, machineNow, since, annaToCora, bertToCora, annaToDora, step } = await aUsedLedger();
  const { send, requests } = recorded(anna);

  const found = await gestureSearch(send, machineNow).find(ANNA, cora, since);

  expect(requests).toHaveLength(1);
  expect(found.since).toBeUndefined();
  expect(found.entries).toHaveLength(4);
  expect(found.entries).toEqual(expect.arrayContaining([annaToCora, bertToCora, annaToDora, step]));
});

test('another agent sees their own', async () => {
  const { bert, machineNow, since, annaToCora, bertToCora, bertToDora } = await aUsedLedger();

  const { entries } = await gestureSearch(bert, machineNow).find(BERT, cora, since);

  expect(new Set(entries)).toEqual(new Set([annaToCora, bertToCora, bertToDora]));
});

test('it finds nothing where nothing is, and in an index that lags not yet', async () => {
  const { anna, machineNow, now, since, pass } = await aUsedLedger({ lagMs: 5 * SECOND_MS });
  const { find: search } = gestureSearch(anna, machineNow);

  expect(await search(ANNA, cora, since)).toEqual({ entries: [] });
  pass(5 * SECOND_MS);
  expect((await search(ANNA, cora, since)).entries).toHaveLength(4);
  expect(await search(ANNA, cora, later(now(), DAY_MS))).toEqual({ entries: [] });
});

test('of more than a hundred it brings the newest, says since when that is all, and the customer is asked for alone', async () => {
  const { anna, bert, logOver, machineNow, pass } = aLedgerHelpdesk();
  const bertToCora = await appended(logOver(bert), 'reservations', 1, reservationFor('r1', 501));
  pass(SECOND_MS);
  for (let step = 1; step <= 103; step++) {
    await appended(logOver(anna), reservationId('r2'), step, issuedBy('h1', `CODE-${step}`));
    pass(SECOND_MS);
  }
  const { find: search, about } = gestureSearch(anna, machineNow);

  const { entries, since } = await search(ANNA, cora, instant(0));

  expect(entries).toHaveLength(100);
  expect(entries).not.toContainEqual(expect.objectContaining({ position: 3 }));
  expect(entries).toContainEqual(expect.objectContaining({ position: 103 }));
  expect(since).toBe(entries.find(({ position }) => position === 4)?.at);
  expect(await about(cora, instant(0))).toEqual([bertToCora]);
});

test.each([
  ['403', answered(403), 'forbidden'],
  ['404', answered(404), 'not-set-up'],
  ['429', answered(429), 'no-answer'],
  ['a page', answered(200, '<html>'), 'no-answer'],
  ['nothing', lostAnswer, 'no-answer'],
])('a search that is answered with %s has not found nothing', async (_, mischief, because) => {
  const { anna, machineNow } = aLedgerHelpdesk();
  const { find: search } = gestureSearch(withMischief(anna, mischief, { when: () => true }), machineNow);

  await expect(search(ANNA, cora, instant(0))).rejects.toMatchObject({ name: 'LedgerUnreachable', because });
});
