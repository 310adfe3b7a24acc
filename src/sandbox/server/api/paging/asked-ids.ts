import { listedError } from '../api-error';
import type { ApiContext } from '../viewer';

const MOST = 100;

interface Named {
  readonly id: number;
  readonly external_id?: string | null;
}

/** Which rows `ids=1,2` or `external_ids=a,b` ask for; external ids are compared without their case. */
export function isAskedFor(c: ApiContext): (row: Named) => boolean {
  const ids = listIn(c, 'ids');
  if (ids !== undefined) return ({ id }) => ids.has(String(id));
  const externalIds = listIn(c, 'external_ids') ?? new Set<string>();
  return ({ external_id }) => typeof external_id === 'string' && externalIds.has(external_id.toLowerCase());
}

function listIn(c: ApiContext, name: string): Set<string> | undefined {
  const text = c.req.query(name);
  if (text === undefined) return undefined;
  const values = text.split(',').map((value) => value.trim().toLowerCase());
  // UNVERIFIED: the documents only say that 100 is the most.
  if (values.length > MOST) throw listedError(400, 'TooManyValues', `${name} may hold ${MOST} values at most`);
  return new Set(values);
}
