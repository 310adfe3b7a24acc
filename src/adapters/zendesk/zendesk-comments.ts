import { channelOf } from '../../domain/customer/channel';
import type { Conversation } from '../../domain/conversation/conversation';
import type { CustomerId, TicketId } from '../../domain/ids';
import { instantOf, MINUTE_MS, type Instant } from '../../domain/time';
import type { PastWords } from '../../ports/past-words';
import { latestComments, type LatestComment } from './latest-comments';
import type { Send } from './send';

/** Of a longer ticket the latest words tell enough. */
const MOST = 30;

/** What was said on other tickets, by Zendesk's API; an answer is kept for a minute. */
export function zendeskComments(send: Send, now: () => Instant): PastWords {
  const kept = new Map<TicketId, { readonly at: Instant; readonly answer: Promise<readonly LatestComment[]> }>();
  const ask = (ticket: TicketId) => {
    const known = kept.get(ticket);
    if (known && now() - known.at < MINUTE_MS) return known.answer;
    const asked = latestComments(send, ticket, MOST);
    kept.set(ticket, { at: now(), answer: asked });
    // What failed is asked again.
    asked.catch(() => kept.delete(ticket));
    return asked;
  };
  return {
    saidOn: async (ticket, customer) =>
      (await ask(ticket))
        .filter((comment) => comment.public)
        .map((comment): Conversation[number] => ({
          by: speakerOf(comment, customer),
          isPublic: true,
          channel: channelOf(comment.via?.channel ?? ''),
          at: instantOf(comment.created_at),
          text: comment.plain_body ?? comment.body,
        }))
        .reverse(),
  };
}

function speakerOf({ author_id, isOurs }: LatestComment, customer: CustomerId): Conversation[number]['by'] {
  if (author_id === Number(customer)) return 'customer';
  return isOurs ? 'us' : 'other';
}
