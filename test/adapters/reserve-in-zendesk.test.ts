import { adminCodes } from '../../src/adapters/discounts/admin-codes';
import type { Send } from '../../src/adapters/zendesk/send';
import { agentId, customerId, handId, reservationId, ticketId, type AgentId } from '../../src/domain/ids';
import type { Request } from '../../src/domain/ledger/request';
import type { Policy } from '../../src/domain/policy/policy';
import { ok } from '../../src/domain/result';
import { DAY_MS, instant, MINUTE_MS, SECOND_MS } from '../../src/domain/time';
import type { Clock } from '../../src/ports/clock';
import { giveGesture } from '../../src/use-cases/ledger/give-gesture';
import type { GivingParts } from '../../src/use-cases/ledger/issue-gesture';
import { ledgerReader } from '../../src/use-cases/ledger/ledger-reader';
import { reserveGesture } from '../../src/use-cases/ledger/reserve-gesture';
import { appended, reserveMany } from '../contracts/ledger-entries';
import {
  answered,
  answeredAfter,
  lists,
  lostAnswer,
  lostRequest,
  posts,
  sharingKeys,
  twice,
  twiceFirstAnswer,
  withMischief,
  type Mischief,
} from '../support/hostile-send';
import { aLedgerHelpdesk, ANNA, BERT, type LedgerHelpdesk } from '../support/ledger-helpdesk';
import { aPolicy, aRequest, aReservation } from '../support/ledger-samples';

/** Before the first revision, so that no note of it stands between what is looked at here. */
const unnoted = { revision: 0 };
const onlyOne: Policy = aPolicy({
  ...unnoted,
  limits: [{ gesture: 'discount', per: 'account', within: 'month', max: { count: 1 } }],
});

/** Somebody's browser: what it reads and writes goes through `send`; waiting lets the store's time pass. */
function browser(ledger: LedgerHelpdesk, send: Send, options: { policy?: Policy; keepsKeysApart?: boolean } = {}) {
  const { policy = aPolicy(unnoted), keepsKeysApart = true } = options;
  const clock: Clock = {
    now: () => ledger.machineNow(),
    random: () => 0.5,
    pause: async (ms) => ledger.pass(ms),
  };
  const log = ledger.logOver(send, { keepsKeysApart });
  const parts: GivingParts = {
    log,
    clock,
    reader: ledgerReader(log, clock),
    policies: { fetch: async () => ok(policy) },
    provider: adminCodes,
    hand: handId('h1'),
  };
  return parts;
}

function requestOf(agent: AgentId, id = 'r-new', customer = 501): Request {
  const occasion = { agent, customer: customerId(customer), ticket: ticketId(9001), ticketTags: [] };
  return aRequest({ id: reservationId(id), hand: handId('h1'), occasion });
}

const reservations = (ledger: LedgerHelpdesk) =>
  ledger.records().filter(({ external_id }) => external_id?.startsWith('reservations/'));

const TROUBLES: readonly (readonly [trouble: string, mischief: Mischief])[] = [
  ['the answer is lost', lostAnswer],
  ['the request is lost', lostRequest],
  ['it is sent twice, and the second answer comes', twice],
  ['it is sent twice, and the first answer comes', twiceFirstAnswer],
  ['a 500 comes though it was written', answeredAfter(500, 'oops')],
  ['a 502 comes though nothing was written', answered(502, '<html>')],
  ['a page comes though it was written', answeredAfter(201, '<html>')],
];

test.each(TROUBLES)('one reservation stands, and is given, when %s', async (_, mischief) => {
  const ledger = aLedgerHelpdesk();
  const send = withMischief(ledger.anna, mischief, { when: posts, times: 1 });

  const given = await giveGesture(browser(ledger, send), requestOf(ANNA));

  expect(given).toMatchObject({ kind: 'issued', reference: 'THANKYOU' });
  expect(reservations(ledger)).toHaveLength(1);
});

test.each(TROUBLES)('one reservation stands behind lists that lag when %s', async (_, mischief) => {
  const ledger = aLedgerHelpdesk({ lagMs: 5 * SECOND_MS });
  const send = withMischief(ledger.anna, mischief, { when: posts, times: 1 });

  const reserved = await reserveGesture(browser(ledger, send), requestOf(ANNA));

  expect(reserved).toMatchObject({ kind: 'reserved' });
  expect(reservations(ledger)).toHaveLength(1);
});

test('a press whose answers are all lost is not known, and the same press finds it later', async () => {
  const ledger = aLedgerHelpdesk();
  const lost = await reserveGesture(
    browser(ledger, withMischief(ledger.anna, lostAnswer, { when: ({ path }) => path.endsWith('/records') })),
    requestOf(ANNA),
  );
  const again = await reserveGesture(browser(ledger, ledger.anna), requestOf(ANNA));

  expect(lost).toMatchObject({ kind: 'reserved' });
  expect(again).toMatchObject({ kind: 'reserved' });
  expect(reservations(ledger)).toHaveLength(1);
});

test('where nothing answers any more after the press, it stands or not: unknown', async () => {
  const ledger = aLedgerHelpdesk();
  let isWritten = false;
  const dark: Mischief = async (request, next) => {
    if (isWritten) return lostRequest(request, next);
    isWritten = posts(request);
    return isWritten ? lostAnswer(request, next) : next();
  };
  const parts = browser(ledger, withMischief(ledger.anna, dark, { when: () => true }));

  expect(await reserveGesture(parts, requestOf(ANNA))).toEqual({ kind: 'unknown' });
  expect(reservations(ledger)).toHaveLength(1);
});

test('what is written once nobody waits any more is found by the same press, and not written again', async () => {
  const ledger = aLedgerHelpdesk();
  const waiting: (() => Promise<unknown>)[] = [];
  const late: Mischief = async (request, next) => {
    waiting.push(next);
    return lostRequest(request, next);
  };
  const stuck = browser(ledger, withMischief(ledger.anna, late, { when: posts }));

  expect(await reserveGesture(stuck, requestOf(ANNA))).toEqual({ kind: 'unknown' });
  for (const carryOut of waiting) await carryOut();

  expect(await reserveGesture(stuck, requestOf(ANNA))).toMatchObject({ kind: 'reserved' });
  expect(reservations(ledger)).toHaveLength(1);
});

test.each([
  ['is kept apart', 0, true],
  ['lags', 5 * SECOND_MS, true],
  ['lets two share a key', 0, false],
  ['lets two share a key and lags', 5 * SECOND_MS, false],
])('of two agents who want the last one at once exactly one gets it where the store %s', async (_, lagMs, isApart) => {
  const ledger = aLedgerHelpdesk({ lagMs });
  const way = (send: Send) => (isApart ? send : sharingKeys(ledger, send));
  const options = { policy: onlyOne, keepsKeysApart: isApart };
  const anna = browser(ledger, way(ledger.anna), options);
  const bert = browser(ledger, way(ledger.bert), options);

  const outcomes = await Promise.all([
    giveGesture(anna, requestOf(ANNA, 'r-anna', 501)),
    giveGesture(bert, requestOf(BERT, 'r-bert', 502)),
  ]);

  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['issued', 'refused']);
});

test('of ten browsers that want the last one at once exactly one gets it', async () => {
  const ledger = aLedgerHelpdesk();
  const presses = Array.from({ length: 10 }, (_, index) => {
    const [send, agent] = index % 2 === 0 ? [ledger.anna, ANNA] : [ledger.bert, BERT];
    return giveGesture(browser(ledger, send, { policy: onlyOne }), requestOf(agent, `r${index}`));
  });

  const kinds = (await Promise.all(presses)).map(({ kind }) => kind).sort();

  expect(kinds.filter((kind) => kind === 'issued')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'refused')).toHaveLength(9);
});

test('the same press in two tabs at once takes room once and gives one code', async () => {
  const ledger = aLedgerHelpdesk();
  const tabs = [browser(ledger, ledger.anna), browser(ledger, ledger.anna)];

  const outcomes = await Promise.all(tabs.map((tab) => giveGesture(tab, requestOf(ANNA))));

  expect(outcomes.map(({ kind }) => kind)).toContain('issued');
  expect(reservations(ledger)).toHaveLength(1);
});

test('where a record is missing in the middle, reading goes on behind it after five minutes', async () => {
  const ledger = aLedgerHelpdesk();
  const log = ledger.logOver(ledger.bert);
  await reserveMany(log, 3, aReservation({ ...unnoted, agent: agentId(1), customer: customerId(503) }));
  ledger.remove('reservations/000000002');
  const parts = browser(ledger, ledger.anna);

  const early = await parts.reader.readOn(instant(0));
  ledger.pass(5 * MINUTE_MS);
  const late = await parts.reader.readOn(instant(0));

  expect(early).toMatchObject({ end: 1, missing: [] });
  expect(late).toMatchObject({ end: 3, missing: [2] });
  expect(await giveGesture(parts, requestOf(ANNA))).toMatchObject({ kind: 'issued' });
  expect(reservations(ledger).at(-1)?.external_id).toBe('reservations/000000004');
});

test('a record that is lost at the end leaves its place to the next one', async () => {
  const ledger = aLedgerHelpdesk();
  await reserveMany(ledger.logOver(ledger.bert), 2, aReservation({ ...unnoted, customer: customerId(503) }));
  ledger.remove('reservations/000000002');

  const given = await giveGesture(browser(ledger, ledger.anna), requestOf(ANNA));

  expect(given).toMatchObject({ kind: 'issued', standing: { reservation: { position: 2 } } });
});

test('an old record that somebody edits today leaves no gap in the ledger', async () => {
  const ledger = aLedgerHelpdesk();
  const log = ledger.logOver(ledger.bert);
  const sample = aReservation({ customer: customerId(503) });
  await reserveMany(log, 120, sample);
  ledger.pass(40 * DAY_MS);
  for (let position = 121; position <= 230; position++) {
    await appended(log, 'reservations', position, { ...sample, id: reservationId(`r${position}`) });
  }
  ledger.pass(DAY_MS);
  const [oldest] = ledger.records();
  const updated_at = new Date(ledger.now()).toISOString();
  if (oldest) ledger.helpdesk.world.records.put({ ...oldest, updated_at });

  const view = await browser(ledger, ledger.anna).reader.readOn(instant(ledger.now() - 31 * DAY_MS));

  expect(view).toMatchObject({ end: 230, missing: [] });
});

test.each([
  ['refuses with 429', answered(429), 'no-answer'],
  ['refuses with 403', answered(403), 'forbidden'],
  ['lacks the ledger', answered(404), 'not-set-up'],
])('where the store %s nothing is reserved, and it is said why', async (_, mischief, because) => {
  const ledger = aLedgerHelpdesk();
  const writing = browser(ledger, withMischief(ledger.anna, mischief, { when: posts }));
  const reading = browser(ledger, withMischief(ledger.anna, mischief, { when: lists }));

  await expect(reserveGesture(writing, requestOf(ANNA))).rejects.toMatchObject({ because });
  await expect(reserveGesture(reading, requestOf(ANNA))).rejects.toMatchObject({ because });
  expect(ledger.records()).toEqual([]);
});
