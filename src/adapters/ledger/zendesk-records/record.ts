import * as v from 'valibot';
import { agentId, reservationId } from '../../../domain/ids';
import type { BookId, Entry, NewEntry, Position } from '../../../domain/ledger/entry';
import { instantOf } from '../../../domain/time';
import { parseEntry } from './entry-values';

/** A record of the ledger's object as Zendesk answers it. */
export const ledgerRecord = v.object({
  id: v.string(),
  external_id: v.nullish(v.string()),
  created_at: v.pipe(v.string(), v.isoTimestamp()),
  created_by_user_id: v.string(),
  updated_at: v.pipe(v.string(), v.isoTimestamp()),
  custom_object_fields: v.object({ entry: v.nullish(v.string()) }),
});

export type LedgerRecord = v.InferOutput<typeof ledgerRecord>;

/** The name under which a place in a book can be taken once: `reservations/000000012`, `<reservation id>/3`. */
export function keyOf(book: BookId, position: Position): string {
  return `${book}/${book === 'reservations' ? String(position).padStart(9, '0') : position}`;
}

/** The entry a record holds; `undefined` for a record that is none of the ledger's, or cannot be read. */
export function entryOf(record: LedgerRecord): Entry | undefined {
  const place = placeOf(record.external_id ?? '');
  const entry = parseEntry(record.custom_object_fields.entry ?? '');
  if (!place || !entry) return undefined;
  const author = agentId(Number(record.created_by_user_id));
  return {
    ...place,
    author,
    at: instantOf(record.created_at),
    record: record.id,
    // Nobody can forge whom Zendesk names: it is the agent, whatever the body says.
    entry: entry.kind === 'reserved' ? { ...entry, agent: author } : entry,
  };
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
  if (entry.kind === 'moved') return {};
  return {
    ...(entry.kind === 'reserved' ? { gesture: entry.gesture } : {}),
    ...(entry.ticket === undefined ? {} : { ticket: String(entry.ticket) }),
    ...(entry.customer === undefined ? {} : { customer: String(entry.customer) }),
  };
}
