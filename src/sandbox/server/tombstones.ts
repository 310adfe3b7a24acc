import type { CustomObjectRecord } from './rows/custom-object';
import type { SandboxState, Ticket, Tombstones } from './state';
import { timestamp } from './timestamp';

const DELETED = '[DELETED]';

export interface TombstoneYard {
  readonly buryTicket: (ticket: Ticket) => void;
  readonly buryRecord: (record: CustomObjectRecord) => void;
}

/** Keeps what incremental exports tell of a row after it went: that it was there, and when it was deleted. */
export function tombstonesIn(state: () => SandboxState, now: () => Date): TombstoneYard {
  const tombstones = (): Tombstones => (state().tombstones ??= { tickets: [], custom_object_records: [] });
  return {
    buryTicket(ticket) {
      tombstones().tickets.push({ ...ticket, status: 'deleted', updated_at: timestamp(now()) });
    },
    buryRecord(record) {
      const keys = Object.keys(record.custom_object_fields);
      tombstones().custom_object_records.push({
        ...record,
        name: DELETED,
        external_id: DELETED,
        custom_object_fields: Object.fromEntries(keys.map((key) => [key, DELETED])),
        updated_at: timestamp(now()),
      });
    },
  };
}
