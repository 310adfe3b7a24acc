import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import { names } from '../../search/names';
import { groupKind, type Kind, organizationKind, ticketKind, userKind } from '../../search/kinds';
import { found } from '../../search/search';
import { invalidSearch } from '../../search/search-error';
import { searchQuery, type SearchQuery } from '../../search/search-query';
import { cursorPage } from '../paging/cursor-page';
import { groupJson } from '../people/group-json';
import { offsetPage } from '../paging/offset-page';
import { organizationJson } from '../organizations/organization-json';
import { endpointLimit } from '../rate-limit';
import { resultOrder } from './search-order';
import { includedFor } from '../included';
import { ticketJson } from '../tickets/ticket-json';
import { sideloads, ticketExtras } from '../tickets/ticket-sideloads';
import { userJson } from '../people/user-json';
import { userSideloads } from '../people/user-sideloads';
import { agentOf, type ApiContext, type ApiEnv } from '../viewer';

const MOST_RESULTS = 1000;
const LARGEST_EXPORT_PAGE = 1000;
const EXPORTS_A_MINUTE = 100;

/** A found row: what it is sorted by, and how it is shown. */
export interface Result {
  readonly type: ResultType;
  readonly row: { readonly id: number };
  readonly json: () => object;
}

type ResultType = (typeof TYPES)[number];
const TYPES = ['ticket', 'user', 'organization', 'group'] as const;

/** One search over tickets, users, organizations and groups, which sees them as the index does. */
export function searchRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.get('/search', (c) => {
    agentOf(c);
    const query = queryOf(c);
    refuseTooDeep(c);
    const { rows, ...page } = offsetPage(c, resultOrder(c, query)(resultsOf(c, query, sandbox)));
    return c.json({ ...resultsJson(c, rows, sandbox), facets: null, ...page });
  });
  routes.get('/search/count', (c) => {
    agentOf(c);
    return c.json({ count: resultsOf(c, queryOf(c), sandbox).length });
  });
  routes.use('/search/export', endpointLimit(sandbox, 'search-exports', EXPORTS_A_MINUTE));
  routes.get('/search/export', (c) => {
    agentOf(c);
    const query = queryOf(c);
    const type = TYPES.find((each) => each === c.req.query('filter[type]'));
    if (type === undefined) throw invalidSearch(`filter[type] must be one of ${TYPES.join(', ')}`);
    const results = resultsOf(c, { ...query, conditions: [...query.conditions, only(type)] }, sandbox);
    const { rows, meta, links } = cursorPage(c, results, {
      keyOf: ({ row }) => ['created_at' in row ? String(row.created_at) : '', row.id],
      descending: true,
      largest: LARGEST_EXPORT_PAGE,
    });
    return c.json({ ...resultsJson(c, rows, sandbox), facets: null, meta, links });
  });
  return routes;
}

/** The rows, and beside them what `include=tickets(users,groups),users(organizations)` asks for. */
function resultsJson(c: ApiContext, results: readonly Result[], sandbox: Sandbox) {
  const { users, tickets } = sandbox.world;
  const ids = (of: ResultType) => results.filter(({ type }) => type === of).map(({ row }) => row.id);
  const foundTickets = ids('ticket').flatMap((id) => tickets.find(id) ?? []);
  const foundUsers = ids('user').flatMap((id) => users.find(id) ?? []);
  return {
    results: results.map(({ json }) => json()),
    ...together(
      sideloads(c, foundTickets, sandbox, includedFor(c, 'tickets')),
      userSideloads(c, foundUsers, sandbox, includedFor(c, 'users')),
    ),
  };
}

/** Tickets and users may bring the same organizations, and groups. */
function together(one: Record<string, readonly object[]>, other: Record<string, unknown>): Record<string, unknown> {
  const shared = Object.entries(one).map(([name, rows]) => {
    const more: unknown = other[name] ?? [];
    const byText = new Map([...rows, ...[more].flat()].map((row) => [JSON.stringify(row), row]));
    return [name, [...byText.values()]] as const;
  });
  return { ...other, ...Object.fromEntries(shared) };
}

const only = (type: ResultType) => ({ key: 'type', operator: ':', value: type, isNegated: false }) as const;

function queryOf(c: ApiContext): SearchQuery {
  const text = c.req.query('query');
  // What Zendesk says of a search for nothing is UNVERIFIED.
  if (text === undefined || text.trim() === '') throw invalidSearch('query cannot be blank');
  return searchQuery(text);
}

function refuseTooDeep(c: ApiContext): void {
  const size = Math.min(Number(c.req.query('per_page') ?? 100), 100);
  if (Number(c.req.query('page') ?? 1) * size > MOST_RESULTS) {
    throw invalidSearch('Requested response size was greater than Search Response Limits');
  }
}

function resultsOf(c: ApiContext, query: SearchQuery, sandbox: Sandbox): Result[] {
  const { world } = sandbox;
  const extras = includedFor(c, 'tickets');
  const asked = { world, names: names(world, agentOf(c)) };
  const of = <Row extends { readonly id: number }>(type: ResultType, kind: Kind<Row>, jsonOf: JsonOf<Row>): Result[] =>
    isAskedFor(type, query)
      ? found(query, kind).map((row) => ({ type, row, json: () => ({ ...jsonOf(c, row), result_type: type }) }))
      : [];
  return [
    ...of('ticket', ticketKind(asked), (_, ticket) => ({
      ...ticketJson(c, ticket, sandbox),
      ...ticketExtras(c, ticket, sandbox, extras),
    })),
    ...of('user', userKind(asked), userJson),
    ...of('organization', organizationKind(asked), organizationJson),
    ...of('group', groupKind(asked), groupJson),
  ];
}

type JsonOf<Row> = (c: ApiContext, row: Row) => object;

/** Every `type:` that is named once more narrows or, before any other, widens: they are alternatives. */
function isAskedFor(type: ResultType, { conditions }: SearchQuery): boolean {
  const types = conditions.filter(({ key }) => key === 'type');
  const wanted = types.filter(({ isNegated }) => !isNegated).map(({ value }) => value.toLowerCase());
  const unwanted = types.filter(({ isNegated }) => isNegated).map(({ value }) => value.toLowerCase());
  return (wanted.length === 0 || wanted.includes(type)) && !unwanted.includes(type);
}
