import { aPolicy, aRequest, noon } from '../../../test/support/ledger-samples';
import { stillClock } from '../../../test/support/still-clock';
import { memoryLog, memoryStore } from '../../adapters/ledger/memory/memory-log';
import { agentId, handId } from '../../domain/ids';
import type { NewEntry, Position } from '../../domain/ledger/entry';
import type { Wish } from '../../domain/ledger/request';
import { ok } from '../../domain/result';
import { reachAhead } from '../../domain/ledger/reach';
import { DAY_MS, HOUR_MS, later, MINUTE_MS, SECOND_MS, type Instant } from '../../domain/time';
import { ProviderBusy, type GiftProvider } from '../../ports/gift-provider';
import type { LedgerLog } from '../../ports/ledger-log';
import { giveGesture, type GiveOutcome } from './give-gesture';
import { ledgerReader } from './ledger-reader';
import { readLately } from './read-lately';

/** An agent at a composer: what is needed was read when it opened. `asked` lists what the ledger is asked from then on. */
async function aDesk(made = async () => 'THANKYOU') {
  const policy = aPolicy();
  let now = noon;
  const store = memoryStore(() => now);
  const memory = memoryLog(store, agentId(1));
  await memory.append('reservations', 1, { kind: 'policy', revision: 1, text: '{}' });
  const asked: string[] = [];
  const heard = async <Answer>(words: string, answer: Promise<Answer>) => {
    asked.push(words);
    return answer;
  };
  const log: LedgerLog = {
    ...memory,
    read: (book, from) => heard(`read ${book}`, memory.read(book, from)),
    readSince: (since) => heard('read', memory.readSince(since)),
    append: (book, position, entry) => heard(`write ${entry.kind}`, memory.append(book, position, entry)),
  };
  const clock = stillClock(() => now);
  const reader = ledgerReader(log, clock);
  const provider: GiftProvider = {
    canWithdraw: false,
    issue: async () => ({ kind: 'issued', reference: await made() }),
    find: async () => undefined,
    withdraw: async () => 'cannot',
  };
  const policies = { fetch: async () => ok(policy) };
  await readLately(reader, policy);
  asked.splice(0);
  const give = (wish = aRequest().wish) =>
    giveGesture({ log, reader, clock, policies, provider, hand: handId('h1') }, aRequest({ wish }));
  const writeOf = (position: Position, step: NewEntry) => memory.append(aRequest().id, position, step);
  const sleep = () => void (now = later(now, 10 * MINUTE_MS));
  return { give, asked, writeOf, sleep };
}

test('what was read when the composer opened is not read again: it is reserved, issued, and nothing else', async () => {
  const { give, asked } = await aDesk();

  expect(await give()).toMatchObject({ kind: 'issued', reference: 'THANKYOU' });
  expect(asked).toEqual(['write reserved', 'write issued']);
});

describe('of a ledger whose latest entry is hours old', () => {
  const evening = later(noon, 10 * HOUR_MS);

  async function aBrowser() {
    const memory = memoryLog(
      memoryStore(() => noon),
      agentId(1),
    );
    await memory.append('reservations', 1, { kind: 'policy', revision: 1, text: '{}' });
    const reads: Instant[] = [];
    const readSince: LedgerLog['readSince'] = (since) => (reads.push(since), memory.readSince(since));
    const log: LedgerLog = { ...memory, time: () => undefined, readSince };
    return {
      reads,
      reader: ledgerReader(
        log,
        stillClock(() => evening),
      ),
    };
  }

  test('a browser that knows nothing reads all that it needs at once', async () => {
    const { reads, reader } = await aBrowser();
    await readLately(reader, aPolicy());

    expect(reads).toHaveLength(1);
  });

  test('one that has read ahead reads nothing again', async () => {
    const { reads, reader } = await aBrowser();
    await reader.readOn(reachAhead(evening));
    await readLately(reader, aPolicy());

    expect(reads).toHaveLength(1);
  });
});

test('where somebody else was first in its book, what they wrote is read and stands', async () => {
  const other = { kind: 'attempt', hand: handId('h2'), to: 'take-back' } as const;
  const { give, writeOf, asked } = await aDesk(async () => {
    await writeOf(1, other);
    return 'THANKYOU';
  });

  expect(await give()).toMatchObject({ kind: 'issued', standing: { hold: { hand: 'h1' } } });
  expect(asked.at(-1)).toBe('write issued');
  expect(asked).toContain('read r-new');
});

test('how long a busy provider wants to be left alone is told, and nothing is given back', async () => {
  const { give } = await aDesk(() => Promise.reject(new ProviderBusy(90 * SECOND_MS)));

  expect(await give()).toMatchObject({
    kind: 'not-sent-yet',
    standing: { status: 'open' },
    busyUntil: later(noon, 90 * SECOND_MS),
  });
});

test.each<[string, Wish, GiveOutcome['kind']]>([
  ['what is to go into the reply waits for another press', aRequest().wish, 'not-sent-yet'],
  ['extra time has begun', { kind: 'extra-time', minutes: 15 }, 'issued'],
  ['a call is planned', { kind: 'courtesy-call', due: later(noon, DAY_MS) }, 'issued'],
])('where the machine sleeps while it is made, %s', async (_, wish, kind) => {
  const { give, sleep } = await aDesk(async () => {
    sleep();
    return 'MADE';
  });

  expect(await give(wish)).toMatchObject({ kind, standing: { status: 'issued' } });
});
