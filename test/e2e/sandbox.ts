import { test as base } from '@playwright/test';
import * as v from 'valibot';
import { startServer, type Server, type ServerOptions } from './server';

export { expect } from '@playwright/test';

export const AGENT = 'agent1@example.com';
export const GERMAN_AGENT = 'agent2@example.com';
/** Of another group. */
export const SALES_AGENT = 'agent3@example.com';
export const LIGHT_AGENT = 'light@example.com';
export const ADMIN = 'admin@example.com';

const LEDGER = '/api/v2/custom_objects/extra_mile_ledger';
export const RECORDS = 'extra_mile_ledger/records$';
export const RECORD_SEARCH = 'extra_mile_ledger/records/search';
export const REQUESTED_TICKETS = 'tickets/requested';

interface Fault {
  readonly method?: string;
  /** A regular expression, held against path and query. */
  readonly path: string;
  /** Without it the request is carried out and only its answer comes late. */
  readonly status?: number;
  readonly delayMs?: number;
  /** The request is carried out first, whatever is answered then. */
  readonly after?: true;
  /** No answer at all. */
  readonly drop?: true;
  readonly times?: number;
}

/** What a test can do to the helpdesk besides using its pages. */
export interface Sandbox {
  readonly origin: string;
  /** What an admin saves in the app's settings. */
  settings(changes: Readonly<Record<string, string | number | boolean>>): Promise<void>;
  faults(...faults: readonly Fault[]): Promise<void>;
  /** The requests that the app has made since `forgetRequests`, as `GET /api/v2/…`. */
  appRequests(): Promise<readonly string[]>;
  forgetRequests(): Promise<void>;
  /** What somebody writes into fields of a customer's profile. */
  profile(customer: number, fields: Readonly<Record<string, string>>): Promise<void>;
  /** What a colleague does to a ticket from elsewhere. */
  colleagueEdits(ticket: number): Promise<void>;
  /** The account as it is before anybody has pressed *Set up*. */
  removeLedger(): Promise<void>;
  /** Every entry of the ledger, in the order in which they were written. */
  ledger(): Promise<readonly LedgerEntry[]>;
  /** What kind each of them is of. */
  readonly kinds: () => Promise<readonly string[]>;
  /** The codes that services of others have made, the newest last. */
  codes(service: 'shopify' | 'stripe' | 'webhook'): Promise<readonly MadeCode[]>;
  /** What Zendesk has saved in a ticket's field. */
  readonly fieldOf: (ticket: number, field: number) => Promise<unknown>;
  readonly agesLedger: Server['agesLedger'];
}

const entry = v.looseObject({ kind: v.string(), reason: v.optional(v.string()), gift: v.optional(v.unknown()) });
const records = v.object({
  custom_object_records: v.array(
    v.object({
      created_by_user_id: v.string(),
      custom_object_fields: v.looseObject({
        entry: v.pipe(v.string(), v.parseJson(), entry),
        ticket: v.nullish(v.string()),
        customer: v.nullish(v.string()),
      }),
    }),
  ),
});
const madeCode = v.object({ code: v.string(), isLive: v.boolean() });
const madeCodes = v.object({ shopify: v.array(madeCode), stripe: v.array(madeCode), webhook: v.array(madeCode) });
type MadeCode = v.InferOutput<typeof madeCode>;

const savedTicket = v.object({
  ticket: v.object({ custom_fields: v.array(v.object({ id: v.number(), value: v.unknown() })) }),
});

const requests = v.object({
  requests: v.array(v.object({ method: v.string(), path: v.string(), source: v.string() })),
});

export interface LedgerEntry {
  readonly author: string;
  readonly ticket?: string | null | undefined;
  readonly customer?: string | null | undefined;
  readonly entry: v.InferOutput<typeof entry>;
}

function sandboxOn({ origin, agesLedger }: Server): Sandbox {
  const send = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(origin + path, {
      method,
      headers: {
        authorization: `Basic ${btoa(`${ADMIN}/token:x`)}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  const ledger = async (): Promise<readonly LedgerEntry[]> => {
    const page = v.parse(records, await send('GET', `${LEDGER}/records?page[size]=100`));
    return page.custom_object_records.map(({ created_by_user_id: author, custom_object_fields: fields }) => ({
      author,
      ...fields,
    }));
  };
  return {
    origin,
    agesLedger,
    ledger,
    fieldOf: async (ticket, field) => {
      const saved = v.parse(savedTicket, await send('GET', `/api/v2/tickets/${ticket}.json`)).ticket;
      return saved.custom_fields.find(({ id }) => id === field)?.value;
    },
    kinds: async () => (await ledger()).map(({ entry }) => entry.kind),
    settings: async (settings) => {
      await send('PUT', '/api/v2/apps/installations/2001', { settings });
    },
    faults: async (...faults) => {
      await send('PUT', '/sandbox/faults', { faults });
    },
    appRequests: async () => {
      const all = v.parse(requests, await send('GET', '/sandbox/requests')).requests;
      return all.filter(({ source }) => source.startsWith('app:')).map(({ method, path }) => `${method} ${path}`);
    },
    forgetRequests: async () => {
      await send('DELETE', '/sandbox/requests');
    },
    codes: async (service) => v.parse(madeCodes, await send('GET', '/sandbox/providers'))[service],
    profile: async (customer, fields) => {
      await send('PUT', `/api/v2/users/${customer}`, { user: { user_fields: fields } });
    },
    colleagueEdits: async (ticket) => {
      await send('POST', '/sandbox/second-agent', { ticket });
    },
    removeLedger: async () => {
      await send('DELETE', LEDGER);
    },
  };
}

async function reset(server: Server): Promise<void> {
  const { origin } = server;
  await fetch(`${origin}/sandbox/faults`, { method: 'DELETE' });
  await fetch(`${origin}/sandbox/conditions`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ latencyMs: 0, lagMs: 0, frameDelayMs: 0, frameShuffle: false }),
  });
  await fetch(`${origin}/sandbox/reset`, { method: 'POST' });
  // The seed's customers wait for an apology, which every discount would have to wait for.
  await sandboxOn(server).settings({ fix_first: false });
  await fetch(`${origin}/sandbox/requests`, { method: 'DELETE' });
}

/** Every worker has a sandbox of its own, and every test starts from the seed. */
export const test = base.extend<{ sandbox: Sandbox }, { serverOptions: ServerOptions; server: Server }>({
  serverOptions: [{}, { option: true, scope: 'worker' }],
  server: [
    async ({ serverOptions }, use) => {
      const server = await startServer(serverOptions);
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  sandbox: [
    async ({ server }, use) => {
      await reset(server);
      await use(sandboxOn(server));
    },
    { auto: true },
  ],
  baseURL: async ({ server }, use) => {
    await use(server.origin);
  },
});
