import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import { offsetPage } from '../paging/offset-page';
import { rowCount } from '../paging/row-count';
import { pageInThisOrder } from '../paging/row-page';
import { isObject, jsonOf } from '../request-body';
import { agentOf, type ApiContext, type ApiEnv } from '../viewer';

const MOST_SUGGESTED = 15;
const MOST_LISTED = 20_000;
const BETWEEN_WORDS = /[_\-\s]+/;

/** The tags that tickets have, the most used first. */
export function accountTagRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  const suggested = (c: ApiContext, name: unknown) => {
    const { rows, ...page } = offsetPage(c, suggestions(typeof name === 'string' ? name : '', sandbox));
    return c.json({ tags: rows, ...page });
  };

  routes.get('/tags', (c) => {
    agentOf(c);
    const { rows, ...page } = pageInThisOrder(c, tagsByUse(sandbox).slice(0, MOST_LISTED));
    return c.json({ tags: rows, ...page });
  });
  routes.get('/tags/count', (c) => {
    agentOf(c);
    return c.json(rowCount(tagsByUse(sandbox), sandbox));
  });
  routes.get('/autocomplete/tags', (c) => {
    agentOf(c);
    return suggested(c, c.req.query('name'));
  });
  routes.post('/autocomplete/tags', async (c) => {
    agentOf(c);
    const body = await jsonOf(c);
    return suggested(c, isObject(body) ? body.name : undefined);
  });
  return routes;
}

/** A tag is suggested by how any of its words begins. */
function suggestions(name: string, sandbox: Sandbox): string[] {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return [];
  const begins = (tag: string) => [tag, ...tag.split(BETWEEN_WORDS)].some((word) => word.startsWith(wanted));
  const found = tagsByUse(sandbox).filter((tag) => begins(tag.name));
  return found.slice(0, MOST_SUGGESTED).map((tag) => tag.name);
}

/** Zendesk counts the last sixty days; here all tickets count. */
function tagsByUse({ world }: Sandbox): { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { tags } of world.tickets.listed()) {
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const tags = [...counts].map(([name, count]) => ({ name, count }));
  return tags.sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}
