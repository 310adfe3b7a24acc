import type { Sandbox } from '../../sandbox';
import type { Ticket } from '../../state';
import { listedError } from '../api-error';
import { asksForCursorPage, type Sorting } from '../paging/cursor-page';
import { STATUSES } from './ticket-schema';
import type { ApiContext } from '../viewer';

type SortValue = (ticket: Ticket, names: (id: number | null) => string) => string | number;

const CURSOR_SORTS = new Map<string, SortValue>([
  ['id', ({ id }) => id],
  ['updated_at', ({ updated_at }) => updated_at],
  ['status', ({ status }) => STATUSES.indexOf(status)],
]);
const OFFSET_SORTS = new Map<string, SortValue>([
  ...CURSOR_SORTS,
  ['created_at', ({ created_at }) => created_at],
  ['subject', ({ subject }) => subject.toLowerCase()],
  ['assignee', ({ assignee_id }) => assignee_id ?? 0],
  ['assignee.name', ({ assignee_id }, names) => names(assignee_id)],
  ['requester', ({ requester_id }) => requester_id],
  ['requester.name', ({ requester_id }, names) => names(requester_id)],
  ['group', ({ group_id }) => group_id ?? 0],
]);

/** The order that the client asks for; throws the answer for one that Zendesk does not know. */
export function ticketSorting(c: ApiContext, { world }: Sandbox): Sorting<Ticket> {
  const { name, descending, valueOf } = asksForCursorPage(c) ? byCursor(c) : byNumber(c);
  if (valueOf === undefined) throw listedError(400, 'InvalidSort', `sort is not valid: ${name}`);
  const namesById = new Map(
    name.endsWith('.name') ? world.state.users.map((user) => [user.id, user.name.toLowerCase()]) : [],
  );
  const names = (id: number | null) => namesById.get(id ?? Number.NaN) ?? '';
  return { keyOf: (ticket) => [valueOf(ticket, names), ticket.id], descending };
}

/** `sort_by` beside a cursor is ignored without a word, as Zendesk does. */
function byCursor(c: ApiContext) {
  const sort = c.req.query('sort') ?? 'id';
  const name = sort.replace(/^-/, '');
  return { name, descending: sort.startsWith('-'), valueOf: CURSOR_SORTS.get(name) };
}

function byNumber(c: ApiContext) {
  const name = c.req.query('sort_by') ?? 'id';
  return { name, descending: c.req.query('sort_order') === 'desc', valueOf: OFFSET_SORTS.get(name) };
}
