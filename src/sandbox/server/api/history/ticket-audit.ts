import type { Sandbox } from '../../sandbox';
import type { Comment, FieldChange, Ticket, TicketAudit } from '../../state';
import { commentFields } from '../tickets/ticket-json';
import type { Via } from '../via';

export interface AuditedUpdate {
  readonly ticket: Ticket;
  readonly changes: TicketAudit['changes'];
  readonly comment: Comment | undefined;
  readonly authorId: number;
  readonly custom: Record<string, unknown>;
  readonly via: Via;
}

/** Stores what an update did, and answers it. */
export function addAudit(update: AuditedUpdate, { world }: Sandbox): TicketAudit {
  const audit: TicketAudit = {
    id: world.nextId(),
    ticket_id: update.ticket.id,
    author_id: update.authorId,
    created_at: world.stamp(),
    metadata: { custom: update.custom },
    comment_id: update.comment?.id ?? null,
    changes: update.changes,
    via: update.via,
  };
  world.audits.put(audit);
  return audit;
}

const AUDITED = [
  'subject',
  'status',
  'priority',
  'type',
  'tags',
  'requester_id',
  'assignee_id',
  'group_id',
  'organization_id',
  'email_cc_ids',
  'follower_ids',
  'due_at',
  'external_id',
  'problem_id',
  'brand_id',
  'recipient',
  'ticket_form_id',
  'custom_status_id',
  'sharing_agreement_ids',
] as const;

/** One event for each field that has another value than before; all of them `Create` where nothing was before. */
export function changesOf(before: Ticket | undefined, after: Ticket, { world }: Sandbox): FieldChange[] {
  const known = valuesOf(before);
  return [...valuesOf(after)]
    .filter(([name, value]) => JSON.stringify(known.get(name) ?? null) !== JSON.stringify(value ?? null))
    .filter(([, value]) => before !== undefined || !Array.isArray(value) || value.length > 0)
    .map(([field_name, value]) => {
      const event = { id: world.nextId(), field_name, value };
      return before === undefined
        ? { ...event, type: 'Create' as const }
        : { ...event, type: 'Change' as const, previous_value: known.get(field_name) ?? null };
    });
}

/** A custom field goes by its id. */
function valuesOf(ticket: Ticket | undefined): ReadonlyMap<string, unknown> {
  if (ticket === undefined) return new Map();
  const own = AUDITED.map((name) => [name, ticket[name]] as const);
  const custom = ticket.custom_fields.map(({ id, value }) => [String(id), value] as const);
  return new Map<string, unknown>([...own, ...custom]);
}

export function auditJson(audit: TicketAudit, comment: Comment | undefined) {
  const events = comment === undefined ? [] : [{ ...commentFields(comment), audit_id: audit.id }];
  return {
    id: audit.id,
    ticket_id: audit.ticket_id,
    created_at: audit.created_at,
    author_id: audit.author_id,
    metadata: { system: {}, custom: audit.metadata.custom },
    events: [...events, ...audit.changes],
    via: viaOfAudit(audit, comment),
  };
}

/** Older ones came as their comments did. */
export function viaOfAudit({ via }: TicketAudit, comment: Comment | undefined): Via {
  return via ?? comment?.via ?? { channel: 'web' };
}

/** Of a comment that came before the API kept audits, or from outside it. */
export function derivedAudit(comment: Comment): TicketAudit {
  return {
    id: comment.id,
    ticket_id: comment.ticket_id,
    author_id: comment.author_id ?? -1,
    created_at: comment.created_at,
    metadata: comment.metadata,
    comment_id: comment.id,
    changes: [],
  };
}
