import * as v from 'valibot';
import { agentId, reservationId, type AgentId } from '../../../domain/ids';
import { customerOf, type BookId, type Entry, type NewEntry, type Position } from '../../../domain/ledger/entry';
import { instantOf, SECOND_MS } from '../../../domain/time';
import { parseEntry } from './entry-values';
import { unreadableReservation } from './unreadable-reservation';

/** A record of the ledger's object as Zendesk answers it. */
export const ledgerRecord = v.object({
  id: v.string(),
  external_id: v.nullish(v.string()),
  created_at: v.pipe(v.string(), v.isoTimestamp()),
  created_by_user_id: v.string(),
  updated_at: v.pipe(v.string(), v.isoTimestamp()),
  custom_object_fields: v.object({
    entry: v.nullish(v.string()),
    kind: v.nullish(v.string()),
    customer: v.nullish(v.string()),
    ticket: v.nullish(v.string()),
  }),
});

export type LedgerRecord = v.InferOutput<typeof ledgerRecord>;

/** The name under which a place in a book can be taken once: `reservations/000000012`, `<reservation id>/3`. */
export function keyOf(book: BookId, position: Position): string {
  return `${book}/${book === 'reservations' ? String(position).padStart(9, '0') : position}`;
}

/** The entry a record holds; `undefined` for a record that is none of the ledger's, or cannot be read. */
export function entryOf(record: LedgerRecord): Entry | undefined {
  const place = placeOf(record.external_id ?? '');
  if (!place) return undefined;
  const entry = parseEntry(record.custom_object_fields.entry ?? '') ?? unreadableReservation(place.book, record);
  if (!entry) return undefined;
  const author = agentId(Number(record.created_by_user_id));
  return {
    ...place,
    author,
    at: instantOf(record.created_at),
    record: record.id,
    ...(isChanged(record) ? { isChanged: true } : {}),
    ...writtenBy(author, entry),
  };
}

/** Nobody can forge whom Zendesk names: it is the agent, whatever the body says. */
function writtenBy(author: AgentId, entry: NewEntry): Pick<Entry, 'entry' | 'claimed'> {
  if (entry.kind !== 'reserved' || entry.agent === author) return { entry };
  return { entry: { ...entry, agent: author }, claimed: entry.agent };
}

/** Zendesk's two stamps of one creation may differ by so much. (UNVERIFIED; the sandbox gives both at once.) */
const CREATION_MS = 5 * SECOND_MS;

function isChanged({ created_at, updated_at }: LedgerRecord): boolean {
  return instantOf(updated_at) > instantOf(created_at) + CREATION_MS;
}

function placeOf(key: string): Pick<Entry, 'book' | 'position'> | undefined {
  const [, name, digits] = /^(.+)\/(\d+)$/.exec(key) ?? [];
  if (name === undefined) return undefined;
  const place = { book: name === 'reservations' ? name : reservationId(name), position: Number(digits) } as const;
  // Written in another way it would be a second key for the same place.
  return keyOf(place.book, place.position) === key ? place : undefined;
}

/** What is sent to create the record of an entry. */
export function newRecord(book: BookId, position: Position, entry: NewEntry): unknown {
  const key = keyOf(book, position);
  return {
    custom_object_record: {
      name: `${key} ${entry.kind}`,
      external_id: key,
      custom_object_fields: { kind: entry.kind, entry: JSON.stringify(entry), ...aboutOf(entry) },
    },
  };
}

/** What Zendesk can search by, and show beside tickets and customers. */
function aboutOf(entry: NewEntry): Readonly<Record<string, string>> {
  const customer = customerOf(entry);
  return {
    ...(entry.kind === 'reserved' ? { gesture: entry.gesture } : {}),
    ...('ticket' in entry ? { ticket: String(entry.ticket) } : {}),
    ...(customer === undefined ? {} : { customer: String(customer) }),
  };
}
