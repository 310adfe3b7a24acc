import type { Sandbox } from '../../sandbox';
import type { Comment, CommentChange, Ticket, User } from '../../state';
import { escaped } from './comment-text';
import { addAudit } from '../history/ticket-audit';
import { commentsOf } from '../history/ticket-past';
import type { Via } from '../via';
import { checkOpen } from './ticket-update';

interface ChangedComment {
  readonly ticket: Ticket;
  readonly comment: Comment;
  readonly author: User;
  readonly via: Via;
}

const COVER = '▇';

/** Covers every character of the text, for good. */
export function redactComment(asked: ChangedComment & { readonly text: string }, sandbox: Sandbox): Comment {
  const { comment, text } = asked;
  const cover = COVER.repeat(Array.from(text).length);
  const body = comment.body.replaceAll(text, cover);
  const html_body = comment.html_body.replaceAll(escaped(text), cover);
  return put(asked, { ...comment, body, html_body }, { type: 'CommentRedactionEvent' }, sandbox);
}

export function makeCommentPrivate(asked: ChangedComment, sandbox: Sandbox): Comment {
  const change = { type: 'CommentPrivacyChange', public: false } as const;
  return put(asked, { ...asked.comment, public: false }, change, sandbox);
}

function put(
  { ticket, comment, author, via }: ChangedComment,
  after: Comment,
  change: Omit<CommentChange, 'id' | 'comment_id'>,
  sandbox: Sandbox,
): Comment {
  checkOpen(ticket);
  const { world } = sandbox;
  world.comments.put(after);
  const comments = commentsOf(ticket, world);
  world.tickets.put({
    ...ticket,
    description: comments[0]?.body ?? ticket.description,
    is_public: comments.some((each) => each.public),
    updated_at: world.stamp(),
  });
  const changes = [{ ...change, id: world.nextId(), comment_id: comment.id }];
  addAudit({ ticket, changes, comment: undefined, authorId: author.id, custom: {}, via }, sandbox);
  sandbox.events.publish({ name: 'ticket-updated', data: { ticketId: ticket.id, userId: author.id } });
  return after;
}
