import { memoryLog, memoryStore, type MemoryStore } from '../../src/adapters/ledger/memory/memory-log';
import { agentId, handId } from '../../src/domain/ids';
import { isReservation, isStep, type Reserved } from '../../src/domain/ledger/entry';
import { standingOf, type Standing } from '../../src/domain/ledger/standing';
import { DAY_MS, later, SECOND_MS, type Instant } from '../../src/domain/time';
import { ledgerReader } from '../../src/use-cases/ledger/ledger-reader';
import { noon } from './ledger-samples';
import { stillClock } from './still-clock';

/** A ledger in memory whose time passes when told to, and the browsers that work with it; their own clocks are wrong. */
export function aLedgerInMemory() {
  let now: Instant = noon;
  const store = memoryStore(() => now);
  return {
    pass: (ms: number) => {
      now = later(now, ms);
    },
    browser: (hand: string) => browserOf(store, hand),
    standing: () => onlyStanding(store),
    /** Writes a reservation that is issued a second later. */
    issue: async (reserved: Reserved, reference: string) => {
      const log = memoryLog(store, agentId(1));
      await log.append('reservations', 1, reserved);
      now = later(now, SECOND_MS);
      await log.append(reserved.id, 1, { kind: 'issued', hand: reserved.hand, reference });
      return onlyStanding(store);
    },
  };
}

function browserOf(store: MemoryStore, hand: string) {
  const log = memoryLog(store, agentId(1));
  const clock = stillClock(() => later(store.now(), -90 * DAY_MS));
  return { log, clock, reader: ledgerReader(log, clock), hand: handId(hand) };
}

function onlyStanding({ entries }: MemoryStore): Standing {
  const reservation = [...entries.values()].find(isReservation);
  if (reservation === undefined) throw new Error('Nothing is reserved');
  return standingOf(reservation, [...entries.values()].filter(isStep));
}
