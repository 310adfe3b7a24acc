import type { SearchQuery } from '../../search/search-query';
import { PRIORITIES, STATUSES } from '../tickets/ticket-schema';
import type { Result } from './search';
import { invalidSearch } from '../../search/search-error';
import type { ApiContext } from '../viewer';

type SortValue = (row: Result['row']) => string | number;

const textOf = (row: object, name: string) => String(Reflect.get(row, name) ?? '');
const SORTS = new Map<string, SortValue>([
  ['created_at', (row) => textOf(row, 'created_at')],
  ['updated_at', (row) => textOf(row, 'updated_at')],
  ['priority', (row) => rankIn(PRIORITIES, textOf(row, 'priority'))],
  ['status', (row) => rankIn(STATUSES, textOf(row, 'status'))],
  ['ticket_type', (row) => textOf(row, 'type')],
]);
/** What the query's own `order_by:` calls them. */
const IN_QUERY = new Map([
  ['created', 'created_at'],
  ['updated', 'updated_at'],
]);
/** Zendesk sorts by relevance when not told; here the newest are taken to be the most relevant: UNVERIFIED. */
const UNTOLD = 'created_at';

/** By what and which way to sort, as the parameters or the query itself say. */
export function resultOrder(c: ApiContext, { conditions }: SearchQuery): (results: readonly Result[]) => Result[] {
  const said = (key: string) => conditions.find((condition) => condition.key === key)?.value;
  const name = c.req.query('sort_by') ?? said('order_by') ?? UNTOLD;
  const valueOf = SORTS.get(name === 'relevance' ? UNTOLD : (IN_QUERY.get(name) ?? name));
  if (valueOf === undefined) throw invalidSearch(`sort_by is not valid: ${name}`);
  const direction = (c.req.query('sort_order') ?? said('sort')) === 'asc' ? 1 : -1;

  return (results) => {
    const keyed = results.map((result) => ({ result, value: valueOf(result.row) }));
    keyed.sort((one, other) => {
      if (one.value === other.value) return direction * (one.result.row.id - other.result.row.id);
      return direction * (one.value < other.value ? -1 : 1);
    });
    return keyed.map(({ result }) => result);
  };
}

function rankIn(names: readonly string[], name: string): number {
  return names.indexOf(name);
}
