import type * as v from 'valibot';
import { filesOf } from './files-of';
import type { Reading } from './reading';
import { readRows, type RowKind } from './read-rows';

/** The rows of a kind in all the files of the folder that hold them. */
export function rowsFrom<Row extends object>(kind: RowKind<Row>, reading: Reading): Row[] {
  return rowsOfKindIfAny(kind, reading) ?? [];
}

/** `undefined` where no file holds them, since the account then has what Zendesk gives it. */
export function rowsIfAny<Row extends object>(
  name: string,
  schema: v.GenericSchema<unknown, Row>,
  reading: Reading,
): Row[] | undefined {
  return rowsOfKindIfAny({ name, schema }, reading);
}

export function rowsOfKindIfAny<Row extends object>(kind: RowKind<Row>, reading: Reading): Row[] | undefined {
  const files = filesOf(reading.folder, kind.name);
  return files.length === 0 ? undefined : files.flatMap((file) => readRows(file, kind, reading));
}
