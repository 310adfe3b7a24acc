import { showsFile } from '../../domain/card/artwork';
import type { TicketId } from '../../domain/ids';
import { instantOf, type Instant } from '../../domain/time';
import { HelpdeskFailure } from '../../ports/helpdesk';
import type { TicketRecords } from '../../ports/ticket-records';
import { latestComments } from './latest-comments';
import type { Send } from './send';

const MOST = 10;

/** Tickets through Zendesk's API. */
export function zendeskTickets(send: Send): TicketRecords {
  const sentSince = async (ticket: TicketId, since: Instant) => {
    // Zendesk stamps whole seconds.
    const isLate = (stamp: string) => instantOf(stamp) >= since - 1000;
    const comments = await latestComments(send, ticket, MOST);
    return comments.filter((comment) => comment.isOurs && comment.public && isLate(comment.created_at));
  };
  return {
    wasSent: async (ticket, words, since) => (await sentSince(ticket, since)).some(({ body }) => body.includes(words)),
    sentPicture: async (ticket, since, artwork) =>
      (await sentSince(ticket, since)).some(
        ({ attachments, html_body }) =>
          attachments.some(({ content_type }) => content_type.startsWith('image/')) || showsFile(html_body, artwork),
      ),
    addNote: async (ticket, text, reservation) => {
      // Never tags: a PUT replaces all of them.
      const body = { ticket: { comment: { body: text, public: false }, metadata: { extra_mile: { reservation } } } };
      const { status } = await send({ method: 'PUT', path: `/api/v2/tickets/${ticket}.json`, body });
      if (status !== 200)
        throw new HelpdeskFailure(`Zendesk answered ${status} to a note on ticket ${ticket}`, 'unexpected');
    },
  };
}
