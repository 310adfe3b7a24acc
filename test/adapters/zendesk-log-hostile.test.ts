import { LEDGER_OBJECT } from '../../src/adapters/ledger/zendesk-records/ledger-object';
import { NoAnswer } from '../../src/adapters/zendesk/send';
import { customerId, handId, reservationId } from '../../src/domain/ids';
import { viewOf } from '../../src/domain/ledger/ledger-view';
import { DAY_MS, instant, MINUTE_MS, SECOND_MS } from '../../src/domain/time';
import { LedgerUnreachable, OutcomeUnknown } from '../../src/ports/ledger-log';
import { appended, reserveMany } from '../contracts/ledger-entries';
import {
  answered,
  answeredAfter,
  lists,
  lostAnswer,
  lostRequest,
  posts,
  recorded,
  twice,
  twiceFirstAnswer,
  withMischief,
  type Mischief,
} from '../support/hostile-send';
import { aFreshHelpdesk, aLedgerHelpdesk, ANNA, sendTo, type LedgerHelpdesk } from '../support/ledger-helpdesk';
import { aReservation, completedBy, issuedBy } from '../support/ledger-samples';

const BOOK = 'reservations';
const reservation = aReservation({ agent: ANNA });
const other = aReservation({ agent: ANNA, id: reservationId('r2'), hand: handId('h2') });

/** A log on whose way to the store something happens to each new record. */
function aLogWith(mischief: Mischief, options: { readonly keepsKeysApart?: boolean } = {}) {
  const ledger = aLedgerHelpdesk();
  return { ...ledger, log: ledger.logOver(withMischief(ledger.anna, mischief, { when: posts }), options) };
}

const keys = ({ records }: LedgerHelpdesk) => records().map(({ external_id }) => external_id);

test('an answer that is lost leaves open whether the entry stands; it does', async () => {
  const ledger = aLogWith(lostAnswer);

  await expect(ledger.log.append(BOOK, 1, reservation)).rejects.toThrow(OutcomeUnknown);
  expect(keys(ledger)).toEqual(['reservations/000000001']);
});

test('a request that is lost leaves open whether the entry stands; it does not', async () => {
  const ledger = aLogWith(lostRequest);

  await expect(ledger.log.append(BOOK, 1, reservation)).rejects.toThrow(OutcomeUnknown);
  expect(keys(ledger)).toEqual([]);
});

test('the reason why no answer came is kept', async () => {
  const { log } = aLogWith(lostRequest);

  await expect(log.append(BOOK, 1, reservation)).rejects.toMatchObject({ cause: expect.any(NoAnswer) });
});

test('a record that is sent twice stands once, and one of both answers says so', async () => {
  const second = aLogWith(twice);
  const first = aLogWith(twiceFirstAnswer);

  expect(await second.log.append(BOOK, 1, reservation)).toBe('taken');
  expect(await first.log.append(BOOK, 1, reservation)).toMatchObject({ entry: { position: 1 }, sharedWith: [] });
  expect([...keys(second), ...keys(first)]).toEqual(['reservations/000000001', 'reservations/000000001']);
});

const DUPLICATES: readonly (readonly [shape: string, status: number, body: unknown])[] = [
  ['under base', 422, invalid({ base: [{ description: 'External ID already exists. Try another one.' }] })],
  ['of the name, under base', 422, invalid({ base: [{ description: 'Name already exists. Try another one.' }] })],
  [
    'under external_id',
    422,
    invalid({ external_id: [{ description: 'External ID: has already been taken', error: 'DuplicateValue' }] }),
  ],
  ['under name', 422, invalid({ name: [{ description: 'Name must be unique', error: 'RecordInvalid' }] })],
  ['behind another field', 422, invalid({ kind: [], external_id: [{ description: 'has already been taken' }] })],
  ['as 400', 400, { error: { title: 'Invalid attribute', message: 'external_id is already taken' } }],
  ['as 409', 409, { error: 'Conflict', description: 'A record with this external id already exists' }],
  [
    'in a list of errors',
    409,
    { errors: [{ code: 'Conflict', title: 'Conflict', detail: 'external_id must be unique', status: '409' }] },
  ],
  ['by its code alone', 422, { errors: [{ code: 'DuplicateValue', title: 'Duplicate value' }] }],
  ['as plain text', 422, 'External ID already exists. Try another one.'],
  ['as plain text on several lines', 409, 'Error\nexternal_id\nhas already been taken'],
];

function invalid(details: unknown) {
  return { error: 'RecordInvalid', description: 'Record validation errors', details };
}

test.each(DUPLICATES)('a duplicate that is answered %s (%s) is a taken position', async (_, status, body) => {
  const { log } = aLogWith(answered(status, body));

  expect(await log.append(BOOK, 1, reservation)).toBe('taken');
});

test.each([
  [400, 'no-answer'],
  [401, 'forbidden'],
  [403, 'forbidden'],
  [404, 'not-set-up'],
  [413, 'no-answer'],
  [422, 'no-answer'],
  [429, 'no-answer'],
])('a new record that is refused with %i was surely not written: %s', async (status, because) => {
  const refused = aLogWith(answered(status, { error: 'Refused', description: 'No' }));

  const append = refused.log.append(BOOK, 1, reservation);

  await expect(append).rejects.toThrow(LedgerUnreachable);
  await expect(append).rejects.toMatchObject({ because });
});

test('a value that the store does not take is a refusal, not a taken position', async () => {
  const { anna, logOver } = aLedgerHelpdesk();

  const append = logOver(anna).append(BOOK, 1, aReservation({ customer: customerId(999) }));

  await expect(append).rejects.toMatchObject({ because: 'no-answer' });
});

test.each([
  ['500', 500, { error: 'Internal' }],
  ['502 from a proxy', 502, '<html>Bad Gateway</html>'],
  ['503', 503, undefined],
  ['a redirect', 302, ''],
  ['200 without a record', 200, {}],
  ['201 without a body', 201, undefined],
  ['201 with a page', 201, '<!doctype html><title>Sign in</title>'],
  ['201 with null', 201, null],
  ['201 with a record without a key', 201, { custom_object_record: { id: '01', custom_object_fields: {} } }],
  ['201 with a record whose time is none', 201, aRecordAt('yesterday')],
])('a new record that is answered with %s may be written or not', async (_, status, body) => {
  const ledger = aLogWith(answeredAfter(status, body));

  await expect(ledger.log.append(BOOK, 1, reservation)).rejects.toThrow(OutcomeUnknown);
  expect(keys(ledger)).toEqual(['reservations/000000001']);
});

function aRecordAt(created_at: string) {
  return {
    custom_object_record: {
      id: '01KJPWD7ZRGGGGGGGGGGGGGGGG',
      external_id: 'reservations/000000001',
      created_at,
      created_by_user_id: '11',
      updated_at: created_at,
      custom_object_fields: { entry: JSON.stringify(reservation) },
    },
  };
}

test.each([
  [401, 'forbidden'],
  [403, 'forbidden'],
  [404, 'not-set-up'],
  [422, 'no-answer'],
  [429, 'no-answer'],
  [500, 'no-answer'],
])('a list that is refused with %i is not an empty one: %s', async (status, because) => {
  const { anna, logOver } = aLedgerHelpdesk();
  const log = logOver(withMischief(anna, answered(status, { error: 'No' }), { when: lists }));

  await expect(log.read(BOOK, 1)).rejects.toMatchObject({ name: 'LedgerUnreachable', because });
  await expect(log.readSince(instant(0))).rejects.toMatchObject({ name: 'LedgerUnreachable', because });
});

test.each([
  ['nothing', undefined],
  ['a page', '<!doctype html><title>Sign in</title>'],
  ['no list', { custom_object_records: 'many' }],
  ['records that are none', { custom_object_records: [{ id: 1 }] }],
  ['a record whose time is none', { custom_object_records: [aRecordAt('yesterday').custom_object_record] }],
])('a list of %s is not an empty one', async (_, body) => {
  const { anna, logOver } = aLedgerHelpdesk();
  const log = logOver(withMischief(anna, answered(200, body), { when: lists }));

  await expect(log.read(BOOK, 1)).rejects.toThrow(LedgerUnreachable);
  await expect(log.readSince(instant(0))).rejects.toThrow(LedgerUnreachable);
});

test('a list without an answer is not an empty one', async () => {
  const { anna, logOver } = aLedgerHelpdesk();
  const log = logOver(withMischief(anna, lostAnswer, { when: lists }));

  await expect(log.read(BOOK, 1)).rejects.toMatchObject({ because: 'no-answer', cause: expect.any(NoAnswer) });
});

test('an account without the ledger says so to those who read and to those who write', async () => {
  const fresh = aFreshHelpdesk();
  const { logOver } = aLedgerHelpdesk();
  const log = logOver(sendTo(fresh, 'anna'));

  await expect(log.read(BOOK, 1)).rejects.toMatchObject({ because: 'not-set-up' });
  await expect(log.append(BOOK, 1, reservation)).rejects.toMatchObject({ because: 'not-set-up' });
});

test('a light agent may read and not write', async () => {
  const { helpdesk, logOver } = aLedgerHelpdesk();
  const log = logOver(sendTo(helpdesk, 'light'));

  expect(await log.read(BOOK, 1)).toEqual([]);
  await expect(log.append(BOOK, 1, reservation)).rejects.toMatchObject({ because: 'forbidden' });
});

test('a list that is five seconds behind lacks what is newer, and no position is given away for it', async () => {
  const { anna, bert, logOver, pass } = aLedgerHelpdesk({ lagMs: 5 * SECOND_MS });
  const log = logOver(anna);
  const first = await appended(log, BOOK, 1, reservation);
  pass(4 * SECOND_MS);

  expect(await log.read(BOOK, 1)).toEqual([]);
  expect(await logOver(bert).append(BOOK, 1, other)).toBe('taken');
  pass(SECOND_MS);
  expect(await log.read(BOOK, 1)).toEqual([first]);
});

test('what is lost in the middle is left out, and what stands behind it is read', async () => {
  const { anna, logOver, remove } = aLedgerHelpdesk();
  const log = logOver(anna);
  const [first, , third] = await reserveMany(log, 3, reservation);
  remove('reservations/000000002');

  expect(await log.read(BOOK, 1)).toEqual([first, third]);
  expect(await log.readSince(instant(0))).toEqual(expect.arrayContaining([first, third]));
});

test('what stands far behind a lost entry is read, too', async () => {
  const { anna, logOver, remove } = aLedgerHelpdesk();
  const log = logOver(anna);
  const all = await reserveMany(log, 120, reservation);
  remove('reservations/000000007');

  expect(await log.read(BOOK, 1)).toEqual(all.filter(({ position }) => position !== 7));
});

test('what is lost at the end may be written anew', async () => {
  const { anna, logOver, remove } = aLedgerHelpdesk();
  const log = logOver(anna);
  const [first] = await reserveMany(log, 2, reservation);
  remove('reservations/000000002');

  const again = await appended(log, BOOK, 2, other);

  expect(await log.read(BOOK, 1)).toEqual([first, again]);
});

test('a reservation that somebody has emptied, or written nonsense into, still takes room for its customer', async () => {
  const { anna, helpdesk, logOver, records, now } = aLedgerHelpdesk();
  const log = logOver(anna);
  const [first, , , last] = await reserveMany(log, 4, reservation);
  const spoil = (index: number, entry: string | null) => {
    const record = records()[index];
    if (record)
      helpdesk.world.records.put({ ...record, custom_object_fields: { ...record.custom_object_fields, entry } });
  };
  spoil(1, null);
  spoil(2, '{"kind":"reserved"');

  const entries = await log.read(BOOK, 1);

  const { agent, customer, ticket } = reservation;
  const spoilt = { author: agent, entry: { kind: 'reserved', gesture: 'discount', agent, customer, ticket } };
  expect(entries).toMatchObject([{ ...first }, { position: 2, ...spoilt }, { position: 3, ...spoilt }, { ...last }]);
  expect(viewOf(entries, { now: now() }).standings.map(({ status }) => status)).toEqual(Array(4).fill('open'));
  expect(await log.append(BOOK, 2, other)).toBe('taken');
});

test('a step that somebody has written nonsense into is left out, and what stood before it stands', async () => {
  const { anna, helpdesk, logOver, records } = aLedgerHelpdesk();
  const log = logOver(anna);
  const issued = await appended(log, reservationId('r1'), 1, issuedBy());
  await appended(log, reservationId('r1'), 2, completedBy());
  const [, second] = records();
  if (second) helpdesk.world.records.put({ ...second, custom_object_fields: { kind: 'reserved', entry: '{}' } });

  expect(await log.read(reservationId('r1'), 1)).toEqual([issued]);
});

test('a record that was changed after it was written says so', async () => {
  const { anna, helpdesk, logOver, records, pass, now } = aLedgerHelpdesk();
  const log = logOver(anna);
  const [first] = await reserveMany(log, 1, reservation);
  const [record] = records();
  pass(MINUTE_MS);
  if (record) helpdesk.world.records.put({ ...record, updated_at: new Date(now()).toISOString() });

  expect(await log.read(BOOK, 1)).toEqual([{ ...first, isChanged: true }]);
});

test('records that are not of the ledger are left out', async () => {
  const { anna, logOver } = aLedgerHelpdesk();
  const log = logOver(anna);
  const path = `/api/v2/custom_objects/${LEDGER_OBJECT.key}/records`;
  for (const external_id of ['probe-1/1', 'no place', null]) {
    const custom_object_record = { name: 'n', external_id, custom_object_fields: { kind: 'probe' } };
    await anna({ method: 'POST', path, body: { custom_object_record } });
  }
  const own = await appended(log, BOOK, 1, reservation);

  expect(await log.readSince(instant(0))).toEqual([own]);
});

test('whom Zendesk names as the author is the agent, whatever the entry claims', async () => {
  const { bert, logOver } = aLedgerHelpdesk();

  const { author, entry } = await appended(logOver(bert), BOOK, 1, reservation);

  expect(entry).toEqual({ ...reservation, agent: author });
});

test('an old record that somebody edits today does not hide the last reservation', async () => {
  const { anna, helpdesk, logOver, now, pass, records } = aLedgerHelpdesk();
  const log = logOver(anna);
  await reserveMany(log, 3, reservation);
  pass(SECOND_MS);
  const book = reservationId('r1');
  for (let step = 1; step <= 120; step++) await appended(log, book, step, issuedBy());
  const [oldest] = records();
  const last = (await log.read(BOOK, 3))[0];
  pass(40 * DAY_MS);
  if (oldest) helpdesk.world.records.put({ ...oldest, updated_at: new Date(now()).toISOString() });

  expect(await log.readSince(instant(now() - DAY_MS))).toContainEqual(last);
});

test('a book of up to a hundred entries costs one request, whatever the size of the ledger', async () => {
  const { anna, logOver } = aLedgerHelpdesk();
  await reserveMany(logOver(anna), 150, reservation);
  const { send, requests } = recorded(anna);

  await logOver(send).read(BOOK, 101);

  expect(requests).toHaveLength(1);
});
