import { aPolicy, aRequest, aReservation, noon, stored } from '../../../test/support/ledger-samples';
import { stillClock } from '../../../test/support/still-clock';
import { memoryLog, memoryStore } from '../../adapters/ledger/memory/memory-log';
import { agentId, customerId, reservationId } from '../../domain/ids';
import type { Entry } from '../../domain/ledger/entry';
import type { Policy } from '../../domain/policy/policy';
import { ok } from '../../domain/result';
import { DAY_MS, instant, later } from '../../domain/time';
import { LedgerUnreachable, type LedgerLog } from '../../ports/ledger-log';
import { ledgerReader } from './ledger-reader';
import { reserveGesture } from './reserve-gesture';

/**
 * An agent before a ledger in which these entries stand already; `asked` tells what was searched for.
 * @param odd how wrong their clock is, of a store that does not tell its time, and how many searches are answered.
 */
function aDesk(policy: Policy, before: readonly Entry[] = [], odd: { clockOffMs?: number; searches?: number } = {}) {
  const { clockOffMs = 0, searches = Infinity } = odd;
  const store = memoryStore(() => noon);
  before.forEach((entry) => store.entries.set(entry.record, entry));
  const memory = memoryLog(store, agentId(1));
  const asked: string[] = [];
  const log: LedgerLog = {
    ...memory,
    time: () => (clockOffMs === 0 ? memory.time() : undefined),
    readAbout: async (customer, since) => {
      asked.push(`${customer} since ${new Date(since).toISOString().slice(0, 10)}`);
      if (asked.length > searches) throw new LedgerUnreachable('silent', 'no-answer');
      return memory.readAbout(customer, since);
    },
  };
  const clock = stillClock(() => later(noon, clockOffMs));
  const parts = { log, clock, reader: ledgerReader(log, clock), policies: { fetch: async () => ok(policy) } };
  const give = (id: string, customer = 501) => {
    const { occasion } = aRequest();
    const asking = { ...occasion, customer: customerId(customer) };
    return reserveGesture(parts, aRequest({ id: reservationId(id), occasion: asking }));
  };
  return { give, parts, asked, entries: () => [...store.entries.values()].map(({ entry }) => entry) };
}

const kinds = (entries: readonly { readonly kind: string }[]) => entries.map(({ kind }) => kind);

test('the first who reserves under a policy writes it down, and nobody after', async () => {
  const policy = aPolicy({ revision: 7 });
  const { give, entries } = aDesk(policy);

  await give('r1');
  await give('r2', 502);

  expect(kinds(entries())).toEqual(['policy', 'reserved', 'reserved']);
  expect(entries()[0]).toEqual({ kind: 'policy', revision: 7, text: JSON.stringify(policy) });
});

test('a policy that was changed is written down anew', async () => {
  const old = stored({ kind: 'policy', revision: 6, text: '{}' }, { at: later(noon, -DAY_MS) });
  const { give, entries } = aDesk(aPolicy({ revision: 7 }), [old]);

  await give('r1');

  expect(entries()).toMatchObject([{ revision: 6 }, { kind: 'policy', revision: 7 }, { kind: 'reserved' }]);
});

test('the codes of a pool stay in the settings', async () => {
  const discounts = { kind: 'code-pool', codes: ['A-1', 'A-2'] } as const;
  const { give, entries } = aDesk(aPolicy({ discounts }));

  await give('r1');

  const [note, reserved] = entries();
  expect(reserved).toMatchObject({ gift: { code: 'A-1' } });
  expect(JSON.stringify(note)).not.toContain('A-1');
});

test('a policy that is refused leaves no note', async () => {
  const { give, entries } = aDesk(
    aPolicy({ limits: [{ gesture: 'any', per: 'agent', within: 'day', max: { count: 0 } }] }),
  );

  expect(await give('r1')).toMatchObject({ kind: 'refused' });
  expect(entries()).toEqual([]);
});

describe('where a customer may have one gesture in 180 days', () => {
  const policy = aPolicy({
    limits: [{ gesture: 'any', per: 'customer', within: { days: 180 }, max: { count: 1 } }],
  });
  const note = stored({ kind: 'policy', revision: 1, text: '{}' }, { at: later(noon, -170 * DAY_MS) });
  const daysAgo = (days: number, position = 2) => stored(aReservation(), { at: later(noon, -days * DAY_MS), position });
  const latest = stored(aReservation({ id: reservationId('r3'), customer: customerId(503) }), { position: 3 });

  test('one search tells of a gesture months ago, and it counts', async () => {
    const { give, asked } = aDesk(policy, [note, daysAgo(100), latest]);

    expect(await give('r4')).toMatchObject({
      kind: 'refused',
      refusal: { kind: 'limit-reached', use: { used: 1, renewsAt: later(noon, 80 * DAY_MS) } },
    });
    expect(asked).toEqual(['501 since 2026-05-26']);
  });

  test('what lies further back than that does not', async () => {
    const { give } = aDesk(policy, [note, daysAgo(181), latest]);

    expect(await give('r4')).toMatchObject({ kind: 'reserved' });
  });

  test('another customer is asked about for themselves', async () => {
    const { give, asked } = aDesk(policy, [note, daysAgo(100), latest]);

    expect(await give('r4', 502)).toMatchObject({ kind: 'reserved', standing: { reservation: { position: 4 } } });
    expect(await give('r5', 502)).toMatchObject({ kind: 'refused' });
    expect(asked).toEqual(['502 since 2026-05-26']);
  });
});

describe('an agent whose clock is forty days ahead', () => {
  const ahead = { clockOffMs: 40 * DAY_MS };

  test('is refused what had no room when it was stamped, and never told that others were faster', async () => {
    const limits = [{ gesture: 'any', per: 'account', within: 'month', max: { count: 1 } }] as const;
    const other = stored(aReservation({ id: reservationId('r0'), revision: 0 }));
    const { give, parts, entries } = aDesk(aPolicy({ revision: 0, limits }), [other], ahead);
    await parts.reader.readOn(instant(0));

    expect(await give('r1', 502)).toMatchObject({ kind: 'refused', refusal: { kind: 'limit-reached' } });
    expect(kinds(entries())).toEqual(['reserved', 'reserved', 'released']);
  });

  test('does not know what became of a press when the store falls silent after it was written', async () => {
    const limits = [{ gesture: 'any', per: 'customer', within: { days: 180 }, max: { count: 1 } }] as const;
    const { give, entries, asked } = aDesk(aPolicy({ revision: 0, limits }), [], { ...ahead, searches: 1 });

    expect(await give('r1')).toEqual({ kind: 'unknown' });
    expect(kinds(entries())).toEqual(['reserved']);
    expect(asked).toEqual(['501 since 2026-07-05', '501 since 2026-05-26']);
  });
});
