import * as v from 'valibot';
import { isObject } from '../server/api/request-body';
import { dataFile, type Problem } from './data-file';
import type { Reading } from './reading';
import { nobodyHas, referencesOf } from './references';

export interface RowKind<Row extends object> {
  /** What the rows are. */
  readonly name: string;
  /** The name under which an export has its rows, where it is another. */
  readonly list?: string | undefined;
  readonly schema: v.GenericSchema<unknown, Row>;
  /** What no two rows share, where it is not the id. */
  readonly identity?: string;
  /** The rows in what stands where a row does, each with its path there; without it, that alone. */
  readonly within?: (value: unknown) => readonly Within[];
  /** What is wrong with a row beside its shape and what it refers to. */
  readonly check?: (row: Row) => Problem | undefined;
  /** Whether what a row refers to has to be there. */
  readonly isBound?: (row: Row) => boolean;
}

export interface Within {
  readonly value: unknown;
  readonly path: readonly (string | number)[];
}

const alone = (value: unknown): Within[] => [{ value, path: [] }];

/** The rows of a file; what does not fit is told to the reading by file, line and key. */
export function readRows<Row extends object>(file: string, kind: RowKind<Row>, reading: Reading): Row[] {
  const { name, list = name, within = alone } = kind;
  const data = dataFile(file, list, reading.problems);
  const rows: Row[] = [];

  for (const { row: found, slice } of data.rows()) {
    for (const { value, path } of within(found)) {
      const report = (problem: Problem) => data.report(slice, { path: [...path, ...problem.path], text: problem.text });
      const row = parsed(value, kind, report);
      if (row === undefined) noteId(value, kind, reading);
      else if (isNew(row, kind, { reading, report })) rows.push(row);
    }
  }
  return rows;
}

type Report = (problem: Problem) => void;

function parsed<Row extends object>(value: unknown, { schema }: RowKind<Row>, report: Report): Row | undefined {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) report(problemOf(issue));
  return undefined;
}

/** A row that does not fit is there nevertheless, for those that name it. */
function noteId<Row extends object>(value: unknown, kind: RowKind<Row>, { ids }: Reading): void {
  const id = isObject(value) ? idOf(value, kind) : undefined;
  if (id !== undefined) ids.add(kind.name, id);
}

function idOf<Row extends object>(row: object, { identity = 'id' }: RowKind<Row>): string | number | undefined {
  const id: unknown = Reflect.get(row, identity);
  return typeof id === 'number' || typeof id === 'string' ? id : undefined;
}

function isNew<Row extends object>(
  row: Row,
  kind: RowKind<Row>,
  { reading, report }: { readonly reading: Reading; readonly report: Report },
): boolean {
  const id = idOf(row, kind);
  if (id !== undefined && !reading.ids.add(kind.name, id)) {
    report({ path: [kind.identity ?? 'id'], text: 'is there twice' });
    return false;
  }
  const problem = kind.check?.(row);
  if (problem !== undefined) report(problem);
  if (kind.isBound?.(row) !== false) noteReferences(kind.name, row, { reading, report });
  return true;
}

function noteReferences(name: string, row: object, { reading, report }: { reading: Reading; report: Report }): void {
  const { ids, open } = reading;
  for (const reference of referencesOf(name, row)) {
    const { list, id, path } = reference;
    if (ids.has(list, id) || !ids.isExpected(list)) continue;
    open.push({ reference, report: () => report({ path, text: nobodyHas(reference) }) });
  }
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map(({ key }) => key);
  if (issue.received === 'undefined') return { path, text: 'is missing' };
  const shown = JSON.stringify(issue.input);
  return { path, text: `must be ${issue.message}, not ${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}` };
}
