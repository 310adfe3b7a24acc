import { channelOf } from '../../domain/customer/channel';
import type { Turn } from '../../domain/conversation/conversation';
import type { CustomerId, TicketId } from '../../domain/ids';
import { instantOf, MINUTE_MS, type Instant } from '../../domain/time';
import type { PastWords } from '../../ports/past-words';
import { latestComments, type LatestComment } from './latest-comments';
import type { Send } from './send';

/** Of a longer ticket the latest words tell enough; one more is asked for, to know whether it is longer. */
const MOST = 30;

/** What was said on other tickets, by Zendesk's API; an answer is kept for a minute. */
export function zendeskComments(send: Send, now: () => Instant): PastWords {
  const kept = new Map<TicketId, { readonly at: Instant; readonly answer: Promise<readonly LatestComment[]> }>();
  const ask = (ticket: TicketId) => {
    const known = kept.get(ticket);
    if (known && now() - known.at < MINUTE_MS) return known.answer;
    const asked = latestComments(send, ticket, MOST + 1);
    kept.set(ticket, { at: now(), answer: asked });
    // What failed is asked again.
    asked.catch(() => kept.delete(ticket));
    return asked;
  };
  return {
    saidOn: async (ticket, customer) => {
      const comments = await ask(ticket);
      const latest = comments.slice(0, MOST);
      return {
        hasBeginning: latest.length === comments.length && latest.at(-1)?.public === true,
        turns: latest
          .filter((comment) => comment.public)
          .map((comment) => turnOf(comment, customer))
          .reverse(),
      };
    },
  };
}

function turnOf(comment: LatestComment, customer: CustomerId): Turn {
  return {
    by: speakerOf(comment, customer),
    isPublic: true,
    channel: channelOf(comment.via?.channel ?? ''),
    at: instantOf(comment.created_at),
    text: comment.plain_body ?? comment.body,
  };
}

function speakerOf({ author_id, isOurs }: LatestComment, customer: CustomerId): Turn['by'] {
  if (author_id === Number(customer)) return 'customer';
  return isOurs ? 'us' : 'other';
}
