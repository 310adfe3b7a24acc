import { ledgerGlance } from '../../src/app/main/ledger-glance';
import type { Reading } from '../../src/app/gestures';
import { callsToMake } from '../../src/domain/call/call-stage';
import { customerId, reservationId } from '../../src/domain/ids';
import { DAY_MS, later, MINUTE_MS, SECOND_MS } from '../../src/domain/time';
import { appended } from '../contracts/ledger-entries';
import { recorded } from '../support/hostile-send';
import { aLedgerHelpdesk, ANNA } from '../support/ledger-helpdesk';
import { aReservation, CALL, issuedBy } from '../support/ledger-samples';
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

test.each([
  ['on the day of a call that was planned half a year ahead', 184, 1],
  ['when a year has passed', 367, 0],
])('%s so many gestures are found with one search, unless limits look further: %d days, %d', async (_, days, found) => {
  const { anna, logOver, now, pass } = aLedgerHelpdesk();
  const log = logOver(anna);
  await appended(log, 'reservations', 1, aReservation({ gift: { ...CALL, due: later(now(), days * DAY_MS) } }));
  await appended(log, reservationId('r1'), 1, issuedBy('h1', 'task/1'));
  pass(days * DAY_MS);
  const { send, requests } = recorded(anna);
  const clock = stillClock(now);
  const glance = ledgerGlance({ send, clock, agent: ANNA, settings: {}, accountZone: 'Europe/London' });

  const { view } = await glance.read(customerId(501), []);

  expect(callsToMake(view.standings, now()).map(({ stage }) => stage)).toHaveLength(found);
  expect(requests).toHaveLength(1);
});

const CORA = customerId(501);
const DORA = customerId(502);

/** Anna, who has lately given a hundred times to Dora, before Cora, who was given something by Bert before that. */
async function aBusyAgent() {
  const { anna, bert, logOver, now, pass } = aLedgerHelpdesk();
  const log = logOver(anna);
  const gave = async (count: number, first: number) => {
    for (let position = first; position < first + count; position++) {
      await appended(
        log,
        'reservations',
        position,
        aReservation({ id: reservationId(`a${position}`), customer: DORA }),
      );
      pass(SECOND_MS);
    }
  };
  await appended(logOver(bert), 'reservations', 1, aReservation({ id: reservationId('bert-to-cora') }));
  pass(DAY_MS);
  await gave(100, 2);
  const { send, requests } = recorded(anna);
  const glance = ledgerGlance({
    ...{ send, clock: stillClock(now), agent: ANNA, settings: {}, accountZone: 'Europe/London' },
  });
  return { look: () => glance.read(CORA, []), gave, pass, requests };
}

const given = ({ view }: Reading) =>
  view.standings.map(({ reservation }) => reservation.entry).filter(({ customer }) => customer === CORA);

test('what a customer was given is found beside an agent who has given much to others, by one more search', async () => {
  const { look, requests } = await aBusyAgent();

  const reading = await look();
  expect(given(reading)).toEqual([]);
  expect(requests).toHaveLength(1);

  const whole = await reading.further?.();
  expect(whole && given(whole)).toMatchObject([{ id: 'bert-to-cora' }]);
  expect(whole?.view.standings).toHaveLength(101);
  expect(whole?.further).toBeUndefined();
  expect(requests).toHaveLength(2);
});

test('what was found so is not asked for again, unless the newest hundred begin after it', async () => {
  const { look, gave, pass, requests } = await aBusyAgent();
  pass(2 * MINUTE_MS);
  await (await look()).further?.();

  const again = await look();
  expect(given(again)).toHaveLength(1);
  expect(again.further).toBeUndefined();
  expect(requests).toHaveLength(3);

  await gave(101, 102);
  expect(given(await look())).toHaveLength(1);
  expect((await look()).further).toBeDefined();
});
