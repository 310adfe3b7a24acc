import { agentId, customerId, reservationId, ticketId } from '../ids';
import { later, MINUTE_MS } from '../time';
import {
  aPolicy,
  aReservation,
  attemptTo,
  bookOf,
  completedBy,
  issuedBy,
  noon,
  releasedBy,
  stored,
} from '../../../test/support/ledger-samples';
import { audit, type Evidence, type Finding } from './audit';
import type { Entry } from './entry';

const lead = agentId(9);
const noted = stored({ kind: 'policy', revision: 1, text: JSON.stringify(aPolicy()) }, { position: 1 });

/** The reservation `r<position>` for a customer of its own, two of which fit into the month. */
const reserved = (position: number, more: Partial<Entry> = {}) => ({
  ...stored(aReservation({ id: reservationId(`r${position}`), customer: customerId(500 + position) }), { position }),
  ...more,
});
const completed = (position: number) => bookOf(`r${position}`, [1, issuedBy()], [9, completedBy()]);
const released = (position: number) => bookOf(`r${position}`, [5, releasedBy()]);

function findings(entries: readonly Entry[], more: Partial<Evidence> = {}): readonly Finding[] {
  const now = later(noon, 60 * MINUTE_MS);
  return audit({ entries, deletions: [], mirrors: [], policies: [aPolicy()], leads: [lead], now, ...more });
}

const kinds = (found: readonly Finding[]) => found.map(({ kind }) => kind);

test('in a ledger that honest apps have kept there is nothing to find', () => {
  expect(findings([noted, reserved(2), ...completed(2), reserved(3), ...completed(3)])).toEqual([]);
});

test('what was not brought to an end is named', () => {
  const found = findings([noted, reserved(2), ...bookOf('r2', [1, issuedBy()]), reserved(3)]);

  expect(found).toMatchObject([
    { kind: 'not-ended', standing: { status: 'issued' } },
    { kind: 'not-ended', standing: { status: 'open' } },
  ]);
});

test('an empty position in the middle is named', () => {
  expect(findings([noted, reserved(3), ...completed(3)])).toEqual([{ kind: 'missing', position: 2 }]);
});

test('a deletion is named, even of the last record, which leaves no gap', () => {
  const deletion = { record: '01HZ', at: noon, by: agentId(3) };

  expect(findings([noted], { deletions: [deletion] })).toEqual([{ kind: 'deleted', deletion }]);
});

test('records that share a position are named once', () => {
  const shared = ['01HA', '01HB', '01HC'].map((record) => reserved(2, { record }));

  expect(findings([noted, ...shared, ...completed(2)])).toEqual([
    { kind: 'shared-position', book: 'reservations', position: 2 },
  ]);
});

test('the same record read twice shares nothing', () => {
  expect(findings([noted, noted, reserved(2), reserved(2), ...completed(2)])).toEqual([]);
});

test('a record that was changed after it was written is named', () => {
  const changed = reserved(2, { isChanged: true });

  expect(findings([noted, changed, ...completed(2)])).toEqual([{ kind: 'changed', entry: changed }]);
});

test('of an erased customer neither changes nor deletions are findings', () => {
  const erased = stored({ kind: 'erased', customer: customerId(502) }, { position: 3, author: 6 });
  const changed = reserved(2, { isChanged: true });
  const deletions = [{ record: '01HZ', at: noon, customer: customerId(502) }];

  expect(findings([noted, changed, ...completed(2), erased], { deletions })).toEqual([]);
});

test('an author who is neither the agent named nor a lead is named', () => {
  const [issue, done] = completed(2);
  const byOther = { ...stored(issuedBy(), { book: reservationId('r2') }), author: agentId(2), at: later(noon, 1000) };
  const forged = reserved(2, { claimed: agentId(4) });

  expect(issue && done && findings([noted, reserved(2), byOther, done])).toMatchObject([
    { kind: 'foreign-author', entry: byOther, agent: 1 },
  ]);
  expect(findings([noted, forged, ...completed(2)])).toEqual([
    { kind: 'foreign-author', entry: forged, agent: agentId(4) },
  ]);
});

test('a lead may act on what is not theirs', () => {
  const steps = completed(2).map((step) => ({ ...step, author: lead }));

  expect(findings([noted, reserved(2), ...steps])).toEqual([]);
});

test('what was over a limit when it was written is named with the limit, unless it was released', () => {
  const [second, third, fourth] = [2, 3, 4].map((position) => reserved(position));
  const entries = [noted, second, third, fourth].flatMap((each) => each ?? []);
  const steps = [2, 3, 4].flatMap(completed);

  expect(findings([...entries, ...steps])).toMatchObject([
    {
      kind: 'over-limit',
      standing: { reservation: { position: 4 } },
      refusal: { kind: 'limit-reached', use: { used: 2 } },
    },
  ]);
  expect(findings([...entries, ...completed(2), ...completed(3), ...released(4)])).toEqual([]);
  expect(findings([...entries, ...released(2), ...completed(3), ...completed(4)])).toEqual([]);
});

test('each reservation is held against the policy that it names', () => {
  const generous = aPolicy({ revision: 2, limits: [] });
  const fourth = reserved(4, stored(aReservation({ id: reservationId('r4'), revision: 2 }), { position: 4 }));
  const entries = [noted, reserved(2), reserved(3), fourth, ...[2, 3, 4].flatMap(completed)];

  expect(findings(entries, { policies: [aPolicy(), generous] })).toEqual([]);
  expect(findings(entries)).toMatchObject([
    { kind: 'unknown-revision', standing: { reservation: { entry: { revision: 2 } } } },
  ]);
});

test('who tried again looked at the policy of their own day', () => {
  const generous = aPolicy({ revision: 2, limits: [] });
  const again = [attemptTo('give'), issuedBy(), completedBy()].map((step, index) => [90 + index, step] as const);
  const entries = [noted, reserved(2), reserved(3), reserved(4), ...[2, 3].flatMap(completed)];
  const policies = [aPolicy(), generous];

  expect(findings([...entries, ...bookOf('r4', ...again)], { policies })).toEqual([]);
  expect(kinds(findings([...entries, ...completed(4)], { policies }))).toEqual(['over-limit']);
});

test('a move to another store does not make wrong what was given before', () => {
  const moved = stored({ kind: 'moved', to: 'sql' }, { position: 3 });

  expect(findings([noted, reserved(2), ...completed(2), moved])).toEqual([]);
});

test('a ticket that tells of a gesture which the ledger does not know, or has released, is named', () => {
  const mirror = (id: string) => ({ reservation: reservationId(id), ticket: ticketId(9001), at: noon });
  const mirrors = [mirror('r2'), mirror('r3'), mirror('r9')];

  const found = findings([noted, reserved(2), ...completed(2), reserved(3), ...released(3)], { mirrors });

  expect(kinds(found)).toEqual(['released-after-sent', 'mirror-without-record']);
  expect(found).toMatchObject([{ mirror: mirrors[1] }, { mirror: mirrors[2] }]);
});
