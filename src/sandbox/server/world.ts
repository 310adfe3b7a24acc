import { recordIds } from './record-ids';
import type { Attributes, Identified } from './row-list';
import type { RowChange } from './row-change';
import type { CustomObjectRecord } from './rows/custom-object';
import type { Comment, Organization, SandboxState, Ticket, TicketAudit, User } from './state';
import { createTable, type Table } from './table';
import { timestamp } from './timestamp';
import { tombstonesIn, type TombstoneYard } from './tombstones';
import { type FullState, withAccountLists } from './with-account-lists';

/** The state, its clock and its ids: everything that the API reads and writes. */
export interface World {
  readonly state: FullState;
  readonly users: Table<User, 'email' | 'external_id'>;
  readonly organizations: Table<Organization, 'name' | 'external_id'>;
  readonly tickets: Table<Ticket, 'requester' | 'assignee' | 'cc' | 'follower' | 'organization' | 'external_id'>;
  readonly comments: Table<Comment, 'ticket' | 'attachment'>;
  readonly audits: Table<TicketAudit, 'ticket'>;
  readonly records: Table<CustomObjectRecord, 'object' | 'external_id'>;
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
  readonly lagMs: () => number;
  /** Told which row changed, or of any other change without one. */
  readonly onChange: (state: SandboxState, change?: RowChange) => void;
}

export function createWorld(parts: WorldParts): World {
  let state = withAccountLists(parts.state);
  const nowMs = () => parts.now().getTime();
  const changed = () => parts.onChange(state);
  const tables = tablesOf(() => state, { ...parts, nowMs, tombstones: tombstonesIn(() => state, parts.now) });

  return {
    get state() {
      return state;
    },
    ...tables,
    now: parts.now,
    stamp: () => timestamp(parts.now()),
    nextId: () => ++state.lastId,
    nextRecordId: recordIds(nowMs, parts.random),
    changed,
    reset() {
      state = withAccountLists(parts.seed(parts.now()));
      for (const table of Object.values(tables)) table.forgetThePast();
      changed();
    },
  };
}

interface TableParts extends Pick<WorldParts, 'lagMs' | 'onChange'> {
  readonly nowMs: () => number;
  readonly tombstones: TombstoneYard;
}

function tablesOf(state: () => SandboxState, { lagMs, nowMs, onChange, tombstones }: TableParts) {
  const table = <Row extends Identified, Key extends string>(
    list: RowChange['list'],
    rows: () => Row[],
    by: Attributes<Row, Key>,
    going?: (row: Row) => void,
  ) =>
    createTable({
      ...(going && { going }),
      rows,
      by,
      nowMs,
      lagMs,
      changed: (id, row) => onChange(state(), { list, id, row }),
    });
  const bury =
    <Row>(inYard: (row: Row) => void) =>
    (row: Row) => {
      inYard(row);
      onChange(state());
    };

  return {
    users: table('users', () => state().users, BY.user),
    organizations: table('organizations', () => state().organizations, BY.organization),
    tickets: table('tickets', () => state().tickets, BY.ticket, bury(tombstones.buryTicket)),
    comments: table('comments', () => state().comments, BY.comment),
    audits: table('audits', () => (state().audits ??= []), { ticket: ({ ticket_id }) => ticket_id }),
    records: table(
      'custom_object_records',
      () => state().custom_object_records,
      BY.record,
      bury(tombstones.buryRecord),
    ),
  };
}

/** What rows are found by; names and addresses in lower case. */
const BY = {
  user: {
    email: ({ email }: User) => email?.toLowerCase(),
    external_id: ({ external_id }: User) => external_id?.toLowerCase(),
  },
  organization: {
    name: ({ name }: Organization) => name.toLowerCase(),
    external_id: ({ external_id }: Organization) => external_id?.toLowerCase(),
  },
  ticket: {
    requester: ({ requester_id }: Ticket) => requester_id,
    assignee: ({ assignee_id }: Ticket) => assignee_id,
    cc: ({ email_cc_ids }: Ticket) => email_cc_ids,
    follower: ({ follower_ids }: Ticket) => follower_ids,
    organization: ({ organization_id }: Ticket) => organization_id,
    external_id: ({ external_id }: Ticket) => external_id,
  },
  comment: {
    ticket: ({ ticket_id }: Comment) => ticket_id,
    attachment: ({ attachments }: Comment) => attachments?.map(({ id }) => id),
  },
  record: {
    object: ({ custom_object_key }: CustomObjectRecord) => custom_object_key,
    external_id: ({ external_id }: CustomObjectRecord) => external_id,
  },
};
