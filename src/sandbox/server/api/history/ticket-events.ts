import type { Sandbox } from '../../sandbox';
import type { Comment, TicketAudit } from '../../state';
import { derivedAudit, viaOfAudit } from './ticket-audit';
import { commentOfAudit } from './ticket-past';
import { includedIn } from '../included';
import { commentFields } from '../tickets/ticket-json';
import type { ApiContext } from '../viewer';

interface TicketEvent {
  readonly id: number;
  readonly updated_at: string;
  readonly json: () => object;
}

/** Every update of a ticket with what it changed; the comments themselves only with `include=comment_events`. */
export function ticketEvents(c: ApiContext, { world }: Sandbox): TicketEvent[] {
  const withComments = includedIn(c).has('comment_events');
  const stored = world.audits.all();
  const audited = new Set(stored.map(({ comment_id }) => comment_id));
  const older = world.comments.all().filter(({ id }) => !audited.has(id));
  return [...older.map(derivedAudit), ...stored].map((audit) => ({
    id: audit.id,
    updated_at: audit.created_at,
    json: () => {
      return eventJson(audit, commentOfAudit(audit, world), withComments);
    },
  }));
}

function eventJson(audit: TicketAudit, comment: Comment | undefined, withComments: boolean) {
  const via = { channel: viaOfAudit(audit, comment).channel, source: { from: {}, to: {}, rel: null } };
  const changes = audit.changes.map((change) => ({
    id: change.id,
    via,
    via_reference_id: null,
    ...toldOf(change),
    event_type: change.type,
  }));
  return {
    id: audit.id,
    ticket_id: audit.ticket_id,
    timestamp: Math.floor(Date.parse(audit.created_at) / 1000),
    created_at: audit.created_at,
    updater_id: audit.author_id,
    via: via.channel,
    system: {},
    metadata: { system: {}, custom: audit.metadata.custom },
    event_type: 'Audit',
    child_events: [...(comment ? [commentEvent(comment, audit, withComments)] : []), ...changes],
  };
}

function commentEvent(comment: Comment, audit: TicketAudit, isWhole: boolean) {
  const about = isWhole
    ? { ...commentFields(comment), audit_id: audit.id }
    : { id: comment.id, via: comment.via, comment_present: true, comment_public: comment.public };
  return { ...about, via_reference_id: null, event_type: 'Comment' };
}

function toldOf(change: TicketAudit['changes'][number]) {
  if (!('field_name' in change)) return { comment_id: change.comment_id };
  return {
    [change.field_name]: change.value,
    ...(change.type === 'Change' && { previous_value: change.previous_value ?? null }),
  };
}
