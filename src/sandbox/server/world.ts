import { recordIds } from './record-ids';
import type { CustomObjectRecord, SandboxState, Ticket } from './state';
import { createTable, type Table } from './table';
import { timestamp } from './timestamp';
import { type FullState, withAccountLists } from './with-account-lists';

/** The state, its clock and its ids: everything that the API reads and writes. */
export interface World {
  readonly state: FullState;
  readonly tickets: Table<Ticket>;
  readonly records: Table<CustomObjectRecord>;
  now(): Date;
  /** Now, as it is written into answers. */
  stamp(): string;
  nextId(): number;
  nextRecordId(): string;
  /** To be called after every change that does not go through a table. */
  changed(): void;
  /** Starts from the seed again. */
  reset(): void;
}

export interface WorldParts {
  readonly state: SandboxState;
  readonly seed: (now: Date) => SandboxState;
  readonly now: () => Date;
  readonly random: () => number;
  readonly lagMs: number;
  readonly onChange: (state: SandboxState) => void;
}

export function createWorld(parts: WorldParts): World {
  let state = withAccountLists(parts.state);
  const nowMs = () => parts.now().getTime();
  const changed = () => parts.onChange(state);
  const source = { nowMs, lagMs: parts.lagMs, changed };
  const tickets = createTable({ ...source, rows: () => state.tickets });
  const records = createTable({ ...source, rows: () => state.custom_object_records });

  return {
    get state() {
      return state;
    },
    tickets,
    records,
    now: parts.now,
    stamp: () => timestamp(parts.now()),
    nextId: () => ++state.lastId,
    nextRecordId: recordIds(nowMs, parts.random),
    changed,
    reset() {
      state = withAccountLists(parts.seed(parts.now()));
      tickets.forgetThePast();
      records.forgetThePast();
      changed();
    },
  };
}
