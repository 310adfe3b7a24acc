import * as v from 'valibot';
import { isAnsweringRole } from '../../domain/conversation/answering-role';
import type { TicketId } from '../../domain/ids';
import { readAs, type Send } from './send';

const answer = v.object({
  comments: v.array(
    v.object({
      author_id: v.nullish(v.number()),
      plain_body: v.nullish(v.string()),
      body: v.nullish(v.string(), ''),
      html_body: v.nullish(v.string(), ''),
      public: v.boolean(),
      created_at: v.string(),
      via: v.nullish(v.object({ channel: v.nullish(v.string(), '') })),
      attachments: v.nullish(v.array(v.object({ content_type: v.nullish(v.string(), '') })), []),
      /** What a client sent along is under `custom`. */
      metadata: v.optional(v.unknown()),
    }),
  ),
  users: v.array(v.object({ id: v.number(), role: v.nullish(v.string(), '') })),
});

export type LatestComment = v.InferOutput<typeof answer>['comments'][number] & {
  /** Whether an agent wrote it: not a customer, somebody in copy, a bot or the system. */
  readonly isOurs: boolean;
};

/** What was said last on a ticket, newest first, with its pictures: those that were pasted are left out unless they are asked for. */
export async function latestComments(send: Send, ticket: TicketId, most: number): Promise<readonly LatestComment[]> {
  const wishes = `sort=-created_at&page[size]=${most}&include=users&include_inline_images=true`;
  const { comments, users } = await readAs(send, `/api/v2/tickets/${ticket}/comments.json?${wishes}`, answer);
  const staff = new Set(users.filter(({ role }) => isAnsweringRole(role)).map(({ id }) => id));
  return comments.map((comment) => ({ ...comment, isOurs: staff.has(comment.author_id ?? Number.NaN) }));
}
