import * as v from 'valibot';
import type { TicketId } from '../../domain/ids';
import { instantOf, type Instant } from '../../domain/time';
import { HelpdeskFailure } from '../../ports/helpdesk';
import type { TicketRecords } from '../../ports/ticket-records';
import { readAs, type Send } from './send';

const comments = v.object({
  comments: v.array(
    v.object({
      body: v.nullish(v.string(), ''),
      public: v.boolean(),
      created_at: v.string(),
      attachments: v.nullish(v.array(v.object({ content_type: v.nullish(v.string(), '') })), []),
    }),
  ),
});

/** Tickets through Zendesk's API. */
export function zendeskTickets(send: Send): TicketRecords {
  const sentSince = async (ticket: TicketId, since: Instant) => {
    const path = `/api/v2/tickets/${ticket}/comments.json?sort=-created_at&page[size]=10`;
    const answer = await readAs(send, path, comments);
    // Zendesk stamps whole seconds.
    return answer.comments.filter((comment) => comment.public && instantOf(comment.created_at) >= since - 1000);
  };
  return {
    wasSent: async (ticket, words, since) => (await sentSince(ticket, since)).some(({ body }) => body.includes(words)),
    sentPicture: async (ticket, since) =>
      (await sentSince(ticket, since)).some(({ attachments }) =>
        attachments.some(({ content_type }) => content_type.startsWith('image/')),
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
