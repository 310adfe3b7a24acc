import * as v from 'valibot';
import { channelOf } from '../../domain/customer/channel';
import type { Conversation } from '../../domain/conversation/conversation';
import type { TicketId } from '../../domain/ids';
import { instantOf, MINUTE_MS, type Instant } from '../../domain/time';
import type { PastWords } from '../../ports/past-words';
import { readAs, type Send } from './send';

/** Of a longer ticket the latest words tell enough. */
const MOST = 30;

const answer = v.object({
  comments: v.array(
    v.object({
      author_id: v.nullish(v.number()),
      plain_body: v.nullish(v.string()),
      body: v.nullish(v.string(), ''),
      public: v.boolean(),
      created_at: v.string(),
      via: v.nullish(v.object({ channel: v.nullish(v.string(), '') })),
    }),
  ),
});

/** What was said on other tickets, by Zendesk's API; an answer is kept for a minute. */
export function zendeskComments(send: Send, now: () => Instant): PastWords {
  const kept = new Map<TicketId, { readonly at: Instant; readonly answer: Promise<v.InferOutput<typeof answer>> }>();
  const ask = (ticket: TicketId) => {
    const known = kept.get(ticket);
    if (known && now() - known.at < MINUTE_MS) return known.answer;
    const path = `/api/v2/tickets/${ticket}/comments.json?sort=-created_at&page[size]=${MOST}`;
    const asked = readAs(send, path, answer);
    kept.set(ticket, { at: now(), answer: asked });
    // What failed is asked again.
    asked.catch(() => kept.delete(ticket));
    return asked;
  };
  return {
    saidOn: async (ticket, customer) =>
      (await ask(ticket)).comments
        .filter((comment) => comment.public)
        .map((comment): Conversation[number] => ({
          by: comment.author_id === Number(customer) ? 'customer' : 'us',
          isPublic: true,
          channel: channelOf(comment.via?.channel ?? ''),
          at: instantOf(comment.created_at),
          text: comment.plain_body ?? comment.body,
        }))
        .reverse(),
  };
}
