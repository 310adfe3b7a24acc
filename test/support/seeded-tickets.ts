import type { Conversation } from '../../src/domain/conversation/conversation';
import { turnsSaid } from '../../src/domain/conversation/turns-said';
import { channelOf } from '../../src/domain/customer/channel';
import type { Contact } from '../../src/domain/customer/contact';
import { ticketId, type TicketId } from '../../src/domain/ids';
import { instantOf, type Instant } from '../../src/domain/time';
import type { Said } from '../../src/ports/ticket-words';
import type { PastTicket } from '../../src/use-cases/hearing/texts-heard';
import { seed } from '../../src/sandbox/seed/seed';
import type { Ticket, User } from '../../src/sandbox/server/state';

/** A ticket of the sandbox as the app would see it. */
export interface SeededTicket {
  readonly id: TicketId;
  readonly status: Contact['status'];
  readonly said: Said;
  readonly customer: User;
  /** Of the same customer, newest first. */
  readonly contacts: readonly Contact[];
  /** What was said on the latest of the others. */
  readonly past: readonly PastTicket[];
}

const PAST_READ = 3;

/** Every ticket of the sandbox, as it is at `now`. */
export function seededTickets(now: Instant): readonly SeededTicket[] {
  const { tickets, users, comments } = seed(new Date(now));
  const saidOn = (ticket: Ticket): Said => ({
    subject: ticket.subject,
    channel: channelOf(ticket.via.channel),
    tags: ticket.tags,
    conversation: comments
      .filter(({ ticket_id }) => ticket_id === ticket.id)
      .map((comment): Conversation[number] => ({
        by: speakerOf(comment.author_id, ticket.requester_id),
        isPublic: comment.public,
        channel: channelOf(comment.via.channel),
        at: instantOf(comment.created_at),
        text: comment.body,
      })),
  });
  return tickets.flatMap((ticket) => {
    const customer = users.find(({ id }) => id === ticket.requester_id);
    const theirs = tickets.filter(({ requester_id }) => requester_id === ticket.requester_id);
    const contacts = theirs.map(contactOf).sort((one, other) => other.at - one.at);
    const others = contacts.filter((contact) => contact.ticket !== ticketId(ticket.id)).slice(0, PAST_READ);
    const past = others.flatMap((contact): readonly PastTicket[] => {
      const other = theirs.find(({ id }) => ticketId(id) === contact.ticket);
      return other
        ? [
            {
              ticket: contact.ticket,
              turns: turnsSaid(
                saidOn(other).conversation.filter(({ isPublic }) => isPublic),
                contact.channel,
              ),
            },
          ]
        : [];
    });
    const { ticket: id, status } = contactOf(ticket);
    return customer ? [{ id, status, said: saidOn(ticket), customer, contacts, past }] : [];
  });
}

function contactOf(ticket: Ticket): Contact {
  return {
    ticket: ticketId(ticket.id),
    subject: ticket.subject,
    status: ticket.status,
    channel: channelOf(ticket.via.channel),
    at: instantOf(ticket.created_at),
    said: ticket.description,
  };
}

function speakerOf(author: number | null, requester: number): Conversation[number]['by'] {
  if (author === null) return 'other';
  return author === requester ? 'customer' : 'us';
}
