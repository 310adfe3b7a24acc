import * as v from 'valibot';
import { dataFile, type Problem } from './data-file';

export interface RowKind<Row> {
  /** The name under which an export has its rows. */
  readonly list: string;
  readonly schema: v.GenericSchema<unknown, Row>;
  /** What no two rows share. */
  readonly identity: (row: Row) => string | number;
  /** The rows in what stands where a row does, each with its path there; without it, that alone. */
  readonly within?: (value: unknown) => readonly Within[];
  /** What is wrong with a row beside its shape. */
  readonly check?: (row: Row) => Problem | undefined;
}

export interface Within {
  readonly value: unknown;
  readonly path: readonly (string | number)[];
}

const alone = (value: unknown): Within[] => [{ value, path: [] }];

/** The rows of a file. Throws DataError with what does not fit, by file, line and key. */
export function readRows<Row>(file: string, kind: RowKind<Row>): Row[] {
  const { within = alone, identity } = kind;
  const data = dataFile(file, kind.list);
  const rows: Row[] = [];
  const seen = new Set<string | number>();

  for (const { row: found, slice } of data.rows()) {
    for (const { value, path } of within(found)) {
      const { row, problems } = parsed(value, kind);
      if (row !== undefined && seen.has(identity(row))) problems.push({ path: ['id'], text: 'is there twice' });
      if (row !== undefined && problems.length === 0) {
        seen.add(identity(row));
        rows.push(row);
      }
      data.report(
        slice,
        problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] })),
      );
    }
  }
  data.throwIfWrong();
  return rows;
}

function parsed<Row>(value: unknown, { schema, check }: RowKind<Row>): { row?: Row; problems: Problem[] } {
  const result = v.safeParse(schema, value);
  if (!result.success) return { problems: result.issues.map(problemOf) };
  const problem = check?.(result.output);
  return { row: result.output, problems: problem === undefined ? [] : [problem] };
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map(({ key }) => key);
  if (issue.received === 'undefined') return { path, text: 'is missing' };
  const shown = JSON.stringify(issue.input);
  return { path, text: `must be ${issue.message}, not ${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}` };
}
