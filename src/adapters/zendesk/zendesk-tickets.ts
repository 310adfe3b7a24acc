import * as v from 'valibot';
import { showsFile } from '../../domain/card/artwork';
import { hasText } from '../../domain/has-text';
import type { ReservationId } from '../../domain/ids';
import { instantOf, type Instant } from '../../domain/time';
import type { TicketRecords } from '../../ports/ticket-records';
import { escapedParagraph } from './escaped-paragraph';
import { latestComments, type LatestComment } from './latest-comments';
import { answerAs, type Send } from './send';

/** What was sent at a save is among so many of the newest. */
const MOST_SENT = 10;
/** As many as Zendesk answers at once: a note that was written may be tried again days later. */
const MOST_NOTED = 100;
/** What `addNote` writes beside its words. */
const markOf = (reservation: ReservationId) =>
  v.object({ custom: v.object({ extra_mile: v.object({ reservation: v.literal(reservation) }) }) });
const updated = v.object({ ticket: v.object({ id: v.number() }) });

/** Tickets through Zendesk's API. */
export function zendeskTickets(send: Send): TicketRecords {
  return {
    sentOn: (ticket) => {
      const isAnySent = async (since: Instant, isIt: (comment: LatestComment) => boolean) =>
        (await latestComments(send, ticket, MOST_SENT)).some(
          (comment) =>
            comment.isOurs &&
            comment.public &&
            // Zendesk stamps whole seconds.
            instantOf(comment.created_at) >= since - 1000 &&
            isIt(comment),
        );
      return {
        wasSent: (words, since) => isAnySent(since, ({ html_body }) => hasText(html_body, words)),
        sentPicture: (since, artwork) =>
          isAnySent(
            since,
            ({ attachments, html_body }) =>
              attachments.some(({ content_type }) => content_type.startsWith('image/')) ||
              showsFile(html_body, artwork),
          ),
      };
    },
    addNote: async (ticket, text, reservation) => {
      const mark = markOf(reservation);
      // An attempt before this one may have got through without an answer.
      if ((await latestComments(send, ticket, MOST_NOTED)).some(({ metadata }) => v.safeParse(mark, metadata).success))
        return;
      // Never tags: a PUT replaces all of them.
      const comment = { html_body: escapedParagraph(text), public: false };
      const body = { ticket: { comment, metadata: { extra_mile: { reservation } } } };
      await answerAs(send, { method: 'PUT', path: `/api/v2/tickets/${ticket}.json`, body }, updated);
    },
  };
}
