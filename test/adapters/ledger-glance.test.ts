import { ledgerGlance } from '../../src/app/main/ledger-glance';
import { customerId } from '../../src/domain/ids';
import { DAY_MS, later, MINUTE_MS, SECOND_MS } from '../../src/domain/time';
import { appended } from '../contracts/ledger-entries';
import { recorded } from '../support/hostile-send';
import { aLedgerHelpdesk, ANNA } from '../support/ledger-helpdesk';
import { aReservation } from '../support/ledger-samples';
import { stillClock } from '../support/still-clock';

/** Anna, whose clock is wrong by so much, before a customer who was given something a day ago; how often that is asked for. */
async function aSidebar(aheadMs: number) {
  const { anna, logOver, now, pass } = aLedgerHelpdesk();
  await appended(logOver(anna), 'reservations', 1, aReservation());
  pass(DAY_MS);
  const { send, requests } = recorded(anna);
  const clock = stillClock(() => later(now(), aheadMs));
  const glance = ledgerGlance({ send, clock, agent: ANNA, settings: {}, accountZone: 'Europe/London' });
  return { now, requests, look: () => glance.read(customerId(501), []), time: glance.storeTime };
}

test.each([
  ['a hundred days ahead', 100 * DAY_MS, 2],
  ['a minute ahead', MINUTE_MS, 1],
  ['right', 0, 1],
  ['a hundred days behind', -100 * DAY_MS, 1],
])('beside a clock that is %s everything is found, and read by the time of the store', async (_, aheadMs, searches) => {
  const { look, now, time, requests } = await aSidebar(aheadMs);

  const { view, now: at } = await look();

  expect(view.standings).toHaveLength(1);
  expect(requests).toHaveLength(searches);
  expect(Math.abs(at - now())).toBeLessThanOrEqual(SECOND_MS);
  expect(time()).toBe(at);
});

test('once the time of the store is known one search is enough', async () => {
  const { look, requests } = await aSidebar(100 * DAY_MS);
  await look();
  const before = requests.length;

  await look();

  expect(requests).toHaveLength(before + 1);
});
