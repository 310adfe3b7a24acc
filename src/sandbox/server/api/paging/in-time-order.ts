import type { Sorting } from './cursor-page';
import type { ApiContext } from '../viewer';

interface Dated {
  readonly id: number;
  readonly created_at: string;
}

/** Oldest first, unless `sort=-created_at` or `sort_order=desc`. */
export function inTimeOrder(c: ApiContext): Sorting<Dated> {
  const descending = c.req.query('sort') === '-created_at' || c.req.query('sort_order') === 'desc';
  return { keyOf: ({ created_at, id }) => [created_at, id], descending };
}
