import type { Sandbox } from '../../sandbox';
import type { Ticket } from '../../state';
import { recordNotFound } from '../api-error';
import { rowIn } from '../paging/row-of';
import type { ApiContext } from '../viewer';

/** The ticket that the path names; throws the answer where there is none. */
export function ticketOf(c: ApiContext, { world }: Sandbox): Ticket {
  return rowIn(c, world.tickets);
}

export function ticketWithId(id: number, { world }: Sandbox): Ticket {
  const ticket = world.tickets.find(id);
  if (ticket === undefined) throw recordNotFound();
  return ticket;
}
