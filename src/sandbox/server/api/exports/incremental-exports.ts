import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import type { CustomObject, CustomObjectRecord } from '../../rows/custom-object';
import type { User } from '../../state';
import { ApiError } from '../api-error';
import { customObjectOf } from '../custom-objects/custom-object-of';
import { cursorExport, type Exported, type Refusals, timePage } from './incremental-page';
import { endpointLimit } from '../rate-limit';
import { organizationJson } from '../organizations/organization-json';
import { recordJson } from '../custom-objects/record-json';
import { ticketEvents } from '../history/ticket-events';
import { type ShownTicket, ticketJson } from '../tickets/ticket-json';
import { sideloads } from '../tickets/ticket-sideloads';
import { userJson } from '../people/user-json';
import { adminOf, agentOf, type ApiContext, type ApiEnv } from '../viewer';

const REQUESTS_A_MINUTE = 10;
const LARGEST_SAMPLE = 50;

/** Everything that changed since a time, oldest change first: for copies that are kept up to date elsewhere. */
export function incrementalExportRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world } = sandbox;
  const routes = new Hono<ApiEnv>();
  routes.use('/incremental/*', endpointLimit(sandbox, 'incremental-exports', REQUESTS_A_MINUTE));

  for (const [name, export_] of Object.entries(BY_TIME)) {
    routes.get(`/incremental/${name}`, (c) => {
      adminOf(c);
      return c.json(export_(c, sandbox));
    });
    routes.get(`/incremental/${name}/sample`, (c) => {
      adminOf(c);
      return c.json(export_(c, sandbox, LARGEST_SAMPLE));
    });
  }
  routes.get('/incremental/tickets/cursor', (c) => {
    adminOf(c);
    const { rows, page, isEnd } = cursorExport(c, ticketsOf(sandbox), world.now());
    return c.json({ ...ticketsJson(c, rows, sandbox), ...page, end_of_stream: isEnd });
  });
  routes.get('/incremental/users/cursor', (c) => {
    adminOf(c);
    const { rows, page, isEnd } = cursorExport(c, usersOf(sandbox), world.now());
    return c.json({ users: rows.map((user) => userJson(c, user)), ...page, end_of_stream: isEnd });
  });
  routes.get('/incremental/custom_objects/:key/cursor', (c) => {
    agentOf(c);
    return c.json(recordExport(c, customObjectOf(c, sandbox), sandbox));
  });
  return routes;
}

type TimeExport = (c: ApiContext, sandbox: Sandbox, most?: number) => object;

/** From a time on. A sample is the same, but shorter. */
const BY_TIME: Readonly<Record<string, TimeExport>> = {
  tickets(c, sandbox, most) {
    const { rows, page } = timePage(c, ticketsOf(sandbox), sandbox.world.now(), most);
    return { ...ticketsJson(c, rows, sandbox), ...page };
  },
  ticket_events(c, sandbox, most) {
    const events = { rows: ticketEvents(c, sandbox), timeOf: updatedAt };
    const { rows, page } = timePage(c, events, sandbox.world.now(), most);
    return { ticket_events: rows.map(({ json }) => json()), ...page };
  },
  users(c, sandbox, most) {
    const { rows, page } = timePage(c, usersOf(sandbox), sandbox.world.now(), most);
    return { users: rows.map((user) => userJson(c, user)), ...page };
  },
  organizations(c, { world }, most) {
    const organizations = world.organizations.all().map((organization) => organizationJson(c, organization));
    const { rows, page } = timePage(c, { rows: organizations, timeOf: updatedAt }, world.now(), most);
    return { organizations: rows, ...page };
  },
};

const updatedAt = ({ updated_at }: { readonly updated_at: string }) => updated_at;

function ticketsOf({ world }: Sandbox): Exported<ShownTicket> {
  const deleted = (world.state.tombstones?.tickets ?? []).filter(({ id }) => world.tickets.find(id) === undefined);
  return { rows: [...world.tickets.all(), ...deleted], timeOf: updatedAt };
}

/** What belongs to tickets is told of those that are still there. */
function ticketsJson(c: ApiContext, tickets: readonly ShownTicket[], sandbox: Sandbox) {
  const present = tickets.flatMap(({ id }) => sandbox.world.tickets.find(id) ?? []);
  return { tickets: tickets.map((ticket) => ticketJson(c, ticket, sandbox)), ...sideloads(c, present, sandbox) };
}

/** Deleted users are among them, no longer active. */
function usersOf({ world }: Sandbox): Exported<User> {
  return { rows: world.users.all(), timeOf: updatedAt };
}

function recordExport(c: ApiContext, object: CustomObject, sandbox: Sandbox) {
  const { world } = sandbox;
  const isDeletedToo = c.req.query('filter[exclude_deleted]') !== 'true';
  const deleted = isDeletedToo ? (world.state.tombstones?.custom_object_records ?? []) : [];
  const records: Exported<CustomObjectRecord> = {
    rows: [...world.records.where('object', object.key), ...deleted.filter((record) => isOf(object, record))],
    timeOf: updatedAt,
  };
  const { rows, page, isEnd } = cursorExport(c, records, world.now(), RECORD_REFUSALS);
  return {
    custom_object_records: rows.map(recordJson(c, object, sandbox)).map(withoutPhoto),
    ...page,
    filter: { exclude_deleted: !isDeletedToo },
    meta: { has_more: !isEnd },
  };
}

/** Photos are not exported. */
function withoutPhoto(json: object) {
  return Object.fromEntries(Object.entries(json).filter(([name]) => name !== 'photo'));
}

function isOf(object: CustomObject, { custom_object_key }: CustomObjectRecord): boolean {
  return custom_object_key === object.key;
}

const RECORD_REFUSALS: Refusals = {
  tooRecent: () => refused('StartTimeTooRecent', 'start_time must be more than 60 seconds ago'),
  invalid: (parameter) =>
    parameter === 'cursor'
      ? refused('InvalidCursor', 'cursor is invalid or expired')
      : refused('InvalidStartTime', 'start_time is invalid or missing'),
};

function refused(code: string, title: string): ApiError {
  return new ApiError(400, { errors: [{ code, status: '400', title }] });
}
