import { memoryLog, memoryStore, type MemoryStore } from '../../src/adapters/ledger/memory/memory-log';
import { agentId, customerId, handId, reservationId, ticketId } from '../../src/domain/ids';
import type { Request } from '../../src/domain/ledger/request';
import { instant } from '../../src/domain/time';
import type { Clock } from '../../src/ports/clock';
import type { LedgerLog } from '../../src/ports/ledger-log';
import { ledgerReader } from '../../src/use-cases/ledger/ledger-reader';
import { reserveGesture } from '../../src/use-cases/ledger/reserve-gesture';
import { aPolicy } from '../support/ledger-samples';
import { chanceOf } from '../torture/chance';
import { virtualTime, type VirtualTime } from '../torture/virtual-time';

/** What so many agents, all pressing at once and again as soon as they have an answer, get out of one ledger. */
export interface Throughput {
  readonly reserved: number;
  /**
   * By this machine's clock: what deciding, reading and writing cost, since pauses take no time. Where the store takes time to answer:
   * by its own clock.
   */
  readonly perSecond: number;
  readonly attemptsPerReservation: number;
  /** Presses that gave up after 30 s because others were always faster. */
  readonly busy: number;
}

const PRESSES = 300;

export async function throughput(actors: number, latencyMs = 0): Promise<Throughput> {
  const time = virtualTime(instant(Date.now()));
  const store = memoryStore(time.now);
  const began = { wall: performance.now(), virtual: time.now() };
  const counts = { reserved: 0, attempts: 0, busy: 0 };
  const people = Array.from({ length: actors }, (_, index) => {
    const presses = Math.ceil((PRESSES - index) / actors);
    return pressing(index + 1, presses, { time, store, latencyMs, counts });
  });
  // Someone's last press ends when nothing is left to happen.
  await Promise.all([...people, time.run()]);
  const seconds = (latencyMs > 0 ? time.now() - began.virtual : performance.now() - began.wall) / 1000;
  return {
    reserved: counts.reserved,
    perSecond: counts.reserved / seconds,
    attemptsPerReservation: counts.attempts / counts.reserved,
    busy: counts.busy,
  };
}

interface World {
  readonly time: VirtualTime;
  readonly store: MemoryStore;
  readonly latencyMs: number;
  readonly counts: { reserved: number; attempts: number; busy: number };
}

async function pressing(actor: number, presses: number, world: World): Promise<void> {
  const { time, store, counts } = world;
  const pause = (ms: number) => new Promise<void>((resolve) => time.after(ms, resolve));
  const clock: Clock = { now: time.now, pause, random: chanceOf(actor).next };
  const log = counting(memoryLog(store, agentId(actor)), world, pause);
  const policies = { fetch: async () => ({ ok: true, value: POLICY }) as const };
  const parts = { log, clock, policies, reader: ledgerReader(log, clock) };
  for (let press = 1; press <= presses; press++) {
    const outcome = await reserveGesture(parts, requestOf(actor, press));
    if (outcome.kind === 'reserved') counts.reserved++;
    else if (outcome.kind === 'busy') counts.busy++;
    else throw new Error(`Nobody should get this answer: ${outcome.kind}`);
  }
}

/** The log as this actor reaches it: each answer takes its time, each attempt to write a reservation is counted. */
function counting(log: LedgerLog, { latencyMs, counts }: World, pause: Clock['pause']): LedgerLog {
  const answered = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    if (latencyMs > 0) await pause(latencyMs / 2);
    const answer = await ask();
    if (latencyMs > 0) await pause(latencyMs / 2);
    return answer;
  };
  return {
    read: (book, from) => answered(() => log.read(book, from)),
    readSince: (since) => answered(() => log.readSince(since)),
    readAbout: (customer, since) => answered(() => log.readAbout(customer, since)),
    append: (book, position, entry) => {
      if (book === 'reservations') counts.attempts++;
      return answered(() => log.append(book, position, entry));
    },
    time: () => log.time(),
  };
}

/** Limits of each shape, with room for everybody. */
const POLICY = aPolicy({
  timeZone: 'Europe/London',
  limits: [
    { gesture: 'discount', per: 'agent', within: 'month', max: { customers: 1_000_000 } },
    { gesture: 'discount', per: 'customer', within: { days: 30 }, max: { count: 1 } },
    { gesture: 'discount', per: 'agent', within: 'each', max: { percent: 15 } },
  ],
  notes: false,
});

function requestOf(actor: number, press: number): Request {
  const number = actor * 100_000 + press;
  return {
    id: reservationId(`reservation-${number}`),
    hand: handId(`hand-${actor}`),
    occasion: {
      agent: agentId(actor),
      customer: customerId(number),
      ticket: ticketId(number),
      ticketTags: [],
    },
    wish: { kind: 'discount', percent: 10 },
    reason: 'late',
    customerIs: 'customer',
    ticketIsClosed: false,
  };
}
