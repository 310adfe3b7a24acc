import * as v from 'valibot';
import type { Send } from '../send';
import { ask, parsed } from './ask';

const PER_PAGE = 100;
/** Behind page 100 Zendesk answers no more. */
const LAST_PAGE = 100;

const next = v.object({ next_page: v.nullish(v.string()) });

/**
 * All rows of one of Zendesk's lists, page after page; `undefined` where the account or the plan has no such list, or the list is not for
 * this person. Throws `SetUpFailure`.
 * @param path without a query.
 * @param name the key of the rows in the answer.
 */
export async function wholeList<Schema extends v.GenericSchema>(
  send: Send,
  path: string,
  { name, row }: { readonly name: string; readonly row: Schema },
): Promise<readonly v.InferOutput<Schema>[] | undefined> {
  const rows: v.InferOutput<Schema>[] = [];
  for (let page = 1; page <= LAST_PAGE; page++) {
    const request = { method: 'GET', path: `${path}?per_page=${PER_PAGE}&page=${page}` } as const;
    const { status, body } = await ask(send, request, [200, 403, 404]);
    if (status !== 200) return undefined;
    rows.push(...(parsed(v.object({ [name]: v.array(row) }), body)[name] ?? []));
    if (!parsed(next, body).next_page) break;
  }
  return rows;
}
