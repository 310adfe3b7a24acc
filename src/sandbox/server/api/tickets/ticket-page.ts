import type { Sandbox } from '../../sandbox';
import type { Ticket } from '../../state';
import { rowPage } from '../paging/row-page';
import { ticketJson } from './ticket-json';
import { sideloads, ticketExtras } from './ticket-sideloads';
import { ticketSorting } from './ticket-sorting';
import type { ApiContext } from '../viewer';

/** The page of these tickets that the client asks for, in its order, with what it includes. */
export function ticketPage(c: ApiContext, tickets: readonly Ticket[], sandbox: Sandbox) {
  const { rows, ...page } = rowPage(c, tickets, ticketSorting(c, sandbox));
  return { ...ticketsJson(c, rows, sandbox), ...page };
}

/** These tickets in this order, on one page. */
export function ticketsOnOnePage(c: ApiContext, tickets: readonly Ticket[], sandbox: Sandbox) {
  return { ...ticketsJson(c, tickets, sandbox), next_page: null, previous_page: null, count: tickets.length };
}

export function ticketsJson(c: ApiContext, tickets: readonly Ticket[], sandbox: Sandbox) {
  return {
    tickets: tickets.map((ticket) => shownTicket(c, ticket, sandbox)),
    ...sideloads(c, tickets, sandbox),
  };
}

/** With what the client includes in it. */
export function shownTicket(c: ApiContext, ticket: Ticket, sandbox: Sandbox) {
  return { ...ticketJson(c, ticket, sandbox), ...ticketExtras(c, ticket, sandbox) };
}
