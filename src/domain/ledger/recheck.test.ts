import { customerId, reservationId } from '../ids';
import type { Limit } from '../policy/policy';
import { DAY_MS, instantOf, later, parseCalendarDay, SECOND_MS } from '../time';
import {
  aPolicy,
  aReservation,
  attemptTo,
  bookOf,
  noon,
  poundsPer,
  releasedBy,
  stored,
  CARD,
} from '../../../test/support/ledger-samples';
import type { Entry, Reserved } from './entry';
import { viewOf } from './ledger-view';
import { refusalAtStamp } from './recheck';

const once: Limit = { gesture: 'any', per: 'agent', within: 'month', max: { count: 1 } };

/** A reservation as the store has stamped it. */
function kept(position: number, changes: Partial<Reserved> = {}, stamp: Partial<Pick<Entry, 'at' | 'record'>> = {}) {
  const id = reservationId(`r${position}${stamp.record ?? ''}`);
  return stored(aReservation({ id, ...changes }), { position, ...stamp });
}

const pooled = (code: string): Partial<Reserved> => ({
  gift: { kind: 'discount', source: 'code-pool', code, percent: 10 },
});

test('what stands behind a reservation takes no room from it', () => {
  const [own, next] = [kept(1), kept(2)];
  const view = viewOf([own, next], { now: noon });

  expect(refusalAtStamp(view, aPolicy({ limits: [once] }), own)).toBeUndefined();
  expect(refusalAtStamp(view, aPolicy({ limits: [once] }), next)).toMatchObject({ kind: 'limit-reached' });
});

test('a reservation is judged by the month of its stamp', () => {
  const policy = aPolicy({ limits: [once], timeZone: 'Europe/London' });
  const before = kept(1, {}, { at: instantOf('2026-03-31T22:59:59Z') });
  const own = kept(2, {}, { at: instantOf('2026-03-31T23:00:00Z') });
  const tooEarly = kept(2, {}, { at: instantOf('2026-03-31T22:59:59.999Z') });

  expect(refusalAtStamp(viewOf([before, own], { now: noon }), policy, own)).toBeUndefined();
  expect(refusalAtStamp(viewOf([before, tooEarly], { now: noon }), policy, tooEarly)).toMatchObject({
    kind: 'limit-reached',
    use: { used: 1 },
  });
});

test('of two extra times that were begun on one ticket at once, the later one finds the other running', () => {
  const time = { gesture: 'extra-time', gift: { kind: 'extra-time', minutes: 5 } } as const;
  const [first, second] = [kept(1, time), kept(2, time, { at: later(noon, SECOND_MS) })];
  const view = viewOf([first, second], { now: noon });

  expect(refusalAtStamp(view, aPolicy({ limits: [] }), first)).toBeUndefined();
  expect(refusalAtStamp(view, aPolicy({ limits: [] }), second)).toEqual({ kind: 'time-running' });
});

test('what was released before it takes no room from it', () => {
  const [before, own] = [kept(1), kept(2)];
  const view = viewOf([before, own, ...bookOf('r1', [1, attemptTo('take-back')], [2, releasedBy()])], {
    now: noon,
  });

  expect(refusalAtStamp(view, aPolicy({ limits: [once] }), own)).toBeUndefined();
});

test('of reservations that share a position the lowest record keeps its room, whichever was stamped first', () => {
  const low = kept(4, {}, { record: '01HA', at: later(noon, SECOND_MS) });
  const high = kept(4, {}, { record: '01HB', at: noon });
  const view = viewOf([high, low], { now: later(noon, DAY_MS) });

  expect(refusalAtStamp(view, aPolicy({ limits: [once] }), low)).toBeUndefined();
  expect(refusalAtStamp(view, aPolicy({ limits: [once] }), high)).toMatchObject({ kind: 'limit-reached' });
});

test('of reservations that share a position and name the same code of a pool only the lowest keeps it', () => {
  const low = kept(4, { ...pooled('A'), customer: customerId(1) }, { record: '01HA' });
  const high = kept(4, { ...pooled('A'), customer: customerId(2) }, { record: '01HB' });
  const other = kept(4, { ...pooled('B'), customer: customerId(3) }, { record: '01HC' });
  const view = viewOf([low, high, other], { now: later(noon, DAY_MS) });

  expect([low, high, other].map((each) => refusalAtStamp(view, aPolicy({ limits: [] }), each)?.kind)).toEqual([
    undefined,
    'codes-used-up',
    undefined,
  ]);
});

test('a code of a pool that was released before is not used again', () => {
  const [before, own] = [kept(1, pooled('A')), kept(2, pooled('A'))];
  const view = viewOf([before, own, ...bookOf('r1', [1, releasedBy()])], { now: noon });

  expect(refusalAtStamp(view, aPolicy({ limits: [] }), own)).toMatchObject({ kind: 'codes-used-up' });
});

test('a static code may be everybody’s', () => {
  const [before, own] = [kept(1), kept(2)];

  expect(refusalAtStamp(viewOf([before, own], { now: noon }), aPolicy({ limits: [] }), own)).toBeUndefined();
});

test('where a limit in pounds holds by the time of the stamp, an unknown worth is a refusal', () => {
  const from = parseCalendarDay('2026-11-23');
  const policy = aPolicy({ limits: [poundsPer('month', 3000, from ? { from } : {})] });
  const card = { gesture: 'card', gift: CARD } as const;
  const own = kept(1, card, { at: instantOf('2026-11-23T00:00:00Z') });

  expect(refusalAtStamp(viewOf([own], { now: own.at }), policy, own)).toEqual({
    kind: 'worth-unknown',
    currency: 'GBP',
  });
});

test('a reservation that shares its position with the ledger’s end, behind it, is refused', () => {
  const moved = stored({ kind: 'moved', to: 'sql' }, { position: 2, record: '01HA' });
  const own = kept(2, {}, { record: '01HB' });

  expect(refusalAtStamp(viewOf([kept(1), moved, own], { now: noon }), aPolicy({ limits: [] }), own)).toEqual({
    kind: 'moved',
    to: 'sql',
  });
});

test('who joined a position where another stood gives way to everything that is seen, even behind it', () => {
  const [joiner, behind] = [kept(1), kept(2, { customer: customerId(502) })];
  const policy = aPolicy({ limits: [{ gesture: 'any', per: 'account', within: 'day', max: { count: 1 } }] });
  const view = viewOf([joiner, behind], { now: noon, isWhole: true });

  expect(refusalAtStamp(view, policy, joiner)).toBeUndefined();
  expect(refusalAtStamp(view, policy, joiner, true)).toMatchObject({ kind: 'limit-reached' });
});
