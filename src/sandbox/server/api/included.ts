import type { ApiContext } from './viewer';

const OF_A_KIND = /(\w+)\(([^)]*)\)/g;

/** What `?include=users,groups` names. */
export function includedIn(c: ApiContext): ReadonlySet<string> {
  return namesIn((c.req.query('include') ?? '').replaceAll(OF_A_KIND, ''));
}

/** What `?include=tickets(users,groups)` names for one kind of the rows that a search finds. */
export function includedFor(c: ApiContext, kind: string): ReadonlySet<string> {
  const parts = [...(c.req.query('include') ?? '').matchAll(OF_A_KIND)];
  return namesIn(parts.flatMap(([, name, names]) => (name === kind ? (names ?? '') : [])).join(','));
}

function namesIn(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map((name) => name.trim()));
}
