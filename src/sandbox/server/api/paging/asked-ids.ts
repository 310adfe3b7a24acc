import { listedError } from '../api-error';
import type { ApiContext } from '../viewer';

const MOST = 100;

interface Named {
  readonly id: number;
  readonly external_id?: string | null;
}

interface NamedTable<Row> {
  readonly find: (id: number) => Row | undefined;
  readonly where: (key: 'external_id', value: string) => Row[];
}

/** The numbers of `?ids=1,2,3`, each once. The refusals are guesses: nothing says how Zendesk words them. */
export function idsOf(c: ApiContext, most = MOST): number[] {
  const ids = listIn(c, 'ids', most)
    .filter((text) => /^\d+$/.test(text))
    .map(Number);
  if (ids.length === 0) throw listedError(400, 'InvalidValue', 'ids must be a list of ids, separated by commas');
  return ids;
}

/** Whether the address names rows at all. */
export function isAsking(c: ApiContext): boolean {
  return c.req.query('ids') !== undefined || c.req.query('external_ids') !== undefined;
}

/** Which rows `ids=1,2` or `external_ids=a,b` ask for; external ids are compared without their case. */
export function isAskedFor(c: ApiContext): (row: Named) => boolean {
  if (c.req.query('external_ids') === undefined || c.req.query('ids') !== undefined) {
    const ids = new Set(idsOf(c));
    return ({ id }) => ids.has(id);
  }
  const externalIds = new Set(listIn(c, 'external_ids', MOST));
  return ({ external_id }) => typeof external_id === 'string' && externalIds.has(external_id.toLowerCase());
}

/** The ids that are asked for by themselves or by external ids, whether there are such rows or not. */
export function askedIds<Row extends Named>(c: ApiContext, table: NamedTable<Row>): number[] {
  if (c.req.query('external_ids') === undefined || c.req.query('ids') !== undefined) return idsOf(c);
  return listIn(c, 'external_ids', MOST).flatMap((text) => table.where('external_id', text).map(({ id }) => id));
}

/** Those of them that are there, in the order in which they are asked for. */
export function askedRows<Row extends Named>(c: ApiContext, table: NamedTable<Row>): Row[] {
  return askedIds(c, table).flatMap((id) => table.find(id) ?? []);
}

export const tooMany = (most = MOST) => listedError(400, 'TooManyValues', `No more than ${most} at a time`);

function listIn(c: ApiContext, name: string, most: number): string[] {
  const texts = (c.req.query(name) ?? '').split(',').map((text) => text.trim().toLowerCase());
  const values = [...new Set(texts)];
  if (values.length > most) throw tooMany(most);
  return values;
}
