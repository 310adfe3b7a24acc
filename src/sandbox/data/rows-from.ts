import type * as v from 'valibot';
import { filesOf } from './files-of';
import { readRows, type RowKind } from './read-rows';

/** The rows of a kind in all the files of the folder that hold them. */
export function rowsFrom<Row>(folder: string, kind: RowKind<Row>): Row[] {
  return rowsIn(filesOf(folder, kind.list), kind);
}

/**
 * Rows with numbers as ids; `undefined` where no file holds them, since the account then has what Zendesk gives it.
 * An export may have them under a shorter name than that of the file.
 */
export function rowsIfAny<Row extends { readonly id: number }>(
  folder: string,
  [file, list = file]: readonly [file: string, list?: string],
  schema: v.GenericSchema<unknown, Row>,
): Row[] | undefined {
  const files = filesOf(folder, file);
  return files.length === 0 ? undefined : rowsIn(files, { list, schema, identity: ({ id }) => id });
}

function rowsIn<Row>(files: readonly string[], kind: RowKind<Row>): Row[] {
  return files.flatMap((file) => readRows(file, kind));
}
