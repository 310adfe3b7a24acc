import type { Sandbox } from '../../sandbox';
import type { Comment, Ticket, User } from '../../state';
import { baseInvalid, forbidden, recordInvalid } from '../api-error';
import { cleanHtml, htmlToPlain, plainToHtml } from './comment-text';
import type { CommentInput } from './ticket-schema';
import { attachmentsFor } from './uploads';
import type { Via } from '../via';
import { isLightAgent } from '../viewer';

export interface NewComment {
  readonly ticket: Pick<Ticket, 'id' | 'is_public'>;
  readonly input: CommentInput;
  readonly author: User;
  readonly custom: Record<string, unknown>;
  readonly via: Via;
}

/** The comment as it is to be stored, with an id of its own; not stored yet. */
export function commentFrom({ ticket, input, author, custom, via }: NewComment, sandbox: Sandbox): Comment {
  const { world } = sandbox;
  const html_body = input.html_body === undefined ? plainToHtml(input.body ?? '') : cleanHtml(input.html_body);
  const body = input.html_body === undefined ? (input.body ?? '') : htmlToPlain(html_body);
  if (body.trim() === '') throw baseInvalid('Comment: cannot be blank', 'BlankValue');

  const isPublic = visibilityOf(ticket, input, author);
  const attachments = attachmentsFor(input.uploads ?? [], sandbox);
  return {
    id: world.nextId(),
    ticket_id: ticket.id,
    author_id: speakerOf(input, author, world),
    body,
    html_body,
    public: isPublic,
    via,
    created_at: world.stamp(),
    metadata: { custom },
    ...(attachments.length > 0 && { attachments }),
  };
}

/** An agent may write down what somebody else said. */
function speakerOf({ author_id }: CommentInput, author: User, { users }: Sandbox['world']): number {
  if (author_id === undefined || author_id === author.id) return author.id;
  if (isLightAgent(author)) throw forbidden();
  if (users.find(author_id) !== undefined) return author_id;
  throw recordInvalid({ author: [{ description: `Author: ${author_id} is not valid`, error: 'InvalidValue' }] });
}

/** What is not said is inherited: the ticket's own visibility, and private for those who may not speak in public. */
function visibilityOf(ticket: NewComment['ticket'], input: CommentInput, author: User): boolean {
  if (!isLightAgent(author)) return input.public ?? ticket.is_public;
  if (input.public === true) throw forbidden();
  return false;
}
