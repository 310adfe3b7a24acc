import type { Sandbox } from '../../sandbox';
import type { Ticket } from '../../state';
import { recordNotFound } from '../api-error';
import { type ApiContext, idOf } from '../viewer';

/** The ticket that the path names; throws the answer where there is none. */
export function ticketOf(c: ApiContext, sandbox: Sandbox): Ticket {
  return ticketWithId(idOf(c, 'id'), sandbox);
}

export function ticketWithId(id: number, { world }: Sandbox): Ticket {
  const ticket = world.tickets.find(id);
  if (ticket === undefined) throw recordNotFound();
  return ticket;
}
