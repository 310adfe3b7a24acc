import * as v from 'valibot';
import { showsFile } from '../../domain/card/artwork';
import { hasText } from '../../domain/has-text';
import type { TicketId } from '../../domain/ids';
import { instantOf, type Instant } from '../../domain/time';
import type { TicketRecords } from '../../ports/ticket-records';
import { latestComments } from './latest-comments';
import { answerAs, type Send } from './send';

/** What was sent at a save is among so many of the newest. */
const MOST_SENT = 10;
/** As many as Zendesk answers at once: a note that was written may be tried again days later. */
const MOST_NOTED = 100;
/** What `addNote` writes beside its words. */
const mark = v.object({ custom: v.object({ extra_mile: v.object({ reservation: v.string() }) }) });
const updated = v.object({ ticket: v.object({ id: v.number() }) });

/** Tickets through Zendesk's API. */
export function zendeskTickets(send: Send): TicketRecords {
  const sentSince = async (ticket: TicketId, since: Instant) => {
    // Zendesk stamps whole seconds.
    const isLate = (stamp: string) => instantOf(stamp) >= since - 1000;
    const comments = await latestComments(send, ticket, MOST_SENT);
    return comments.filter((comment) => comment.isOurs && comment.public && isLate(comment.created_at));
  };
  return {
    wasSent: async (ticket, words, since) =>
      (await sentSince(ticket, since)).some(({ html_body }) => hasText(html_body, words)),
    sentPicture: async (ticket, since, artwork) =>
      (await sentSince(ticket, since)).some(
        ({ attachments, html_body }) =>
          attachments.some(({ content_type }) => content_type.startsWith('image/')) || showsFile(html_body, artwork),
      ),
    addNote: async (ticket, text, reservation) => {
      const latest = await latestComments(send, ticket, MOST_NOTED);
      const isNoted = latest.some(
        ({ metadata }) => v.is(mark, metadata) && metadata.custom.extra_mile.reservation === reservation,
      );
      // An attempt before this one may have got through without an answer.
      if (isNoted) return;
      // Never tags: a PUT replaces all of them.
      const body = { ticket: { comment: { body: text, public: false }, metadata: { extra_mile: { reservation } } } };
      await answerAs(send, { method: 'PUT', path: `/api/v2/tickets/${ticket}.json`, body }, updated);
    },
  };
}
