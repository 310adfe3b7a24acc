import * as v from 'valibot';
import type { Sandbox } from '../../sandbox';
import type { Ticket, User } from '../../state';
import { recordInvalid } from '../api-error';
import type { JobStep } from '../jobs/jobs';
import { idSchema } from '../people/people-schema';
import type { Via } from '../via';
import { checkOpen, updateTicket } from './ticket-update';

const PRIVATE_CHANNELS = ['twitter', 'facebook', 'any_channel'];

export const mergeSchema = v.object({
  ids: v.pipe(v.array(idSchema), v.minLength(1, 'cannot be blank')),
  target_comment: v.exactOptional(v.string()),
  source_comment: v.exactOptional(v.string()),
  target_comment_is_public: v.optional(v.boolean(), false),
  source_comment_is_public: v.optional(v.boolean(), false),
});
type Merge = v.InferOutput<typeof mergeSchema> & { readonly via: Via };

/** The step that closes the sources and brings their people into the target; throws the answer if it cannot be done. */
export function mergeTickets(target: Ticket, merge: Merge, author: User, sandbox: Sandbox): JobStep {
  checkOpen(target);
  const sources = merge.ids.map((id) => sourceWith(id, target, sandbox));
  const mayBePublic = [target, ...sources].every(
    ({ is_public, via }) => is_public && !PRIVATE_CHANNELS.includes(via.channel),
  );
  const saying = (body: string | undefined, isPublic: boolean) =>
    body === undefined || body === '' ? {} : { comment: { body, public: isPublic && mayBePublic } };

  const now = (ticket: Ticket) => sandbox.world.tickets.find(ticket.id) ?? ticket;
  const run = () => {
    const reason = saying(merge.source_comment, merge.source_comment_is_public);
    for (const source of sources) {
      updateTicket(
        now(source),
        { status: 'closed', additional_tags: ['closed_by_merge'], via: merge.via, ...reason },
        author,
        sandbox,
      );
    }
    const people = sources.map(({ requester_id }) => requester_id).filter((id) => id !== target.requester_id);
    const comment = saying(merge.target_comment, merge.target_comment_is_public);
    updateTicket(now(target), { additional_collaborators: people, via: merge.via, ...comment }, author, sandbox);
  };
  return { of: { id: target.id }, run };
}

function sourceWith(id: number, target: Ticket, { world }: Sandbox): Ticket {
  const source = world.tickets.find(id);
  if (source === undefined || id === target.id) {
    throw recordInvalid({
      ids: [{ description: `Ids: ${id} cannot be merged into ${target.id}`, error: 'InvalidValue' }],
    });
  }
  checkOpen(source);
  return source;
}
