import type { Sandbox } from '../sandbox';
import type { Comment, FieldChange, Ticket, TicketAudit } from '../state';
import { commentFields } from './ticket-json';
import type { TicketFields } from './ticket-schema';

export interface AuditedUpdate {
  readonly ticket: Ticket;
  readonly changes: readonly FieldChange[];
  readonly comment: Comment | undefined;
  readonly authorId: number;
  readonly custom: Record<string, unknown>;
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
  };
  world.audits.put(audit);
  return audit;
}

/** One event for each field that has another value than before; all of them `Create` where nothing was before. */
export function changesOf(before: Ticket | undefined, fields: TicketFields, { world }: Sandbox): FieldChange[] {
  const known = new Map<string, unknown>(Object.entries(before ?? {}));
  return Object.entries(fields)
    .filter(([name, value]) => JSON.stringify(known.get(name)) !== JSON.stringify(value))
    .map(([field_name, value]) => {
      const event = { id: world.nextId(), field_name, value };
      return before === undefined
        ? { ...event, type: 'Create' as const }
        : { ...event, type: 'Change' as const, previous_value: known.get(field_name) };
    });
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
    via: comment?.via ?? { channel: 'web' },
  };
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
