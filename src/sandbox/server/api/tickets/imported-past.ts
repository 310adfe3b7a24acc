import type { Sandbox } from '../../sandbox';
import type { FieldChange, Ticket, TicketAudit } from '../../state';
import { isWorking } from './working-ticket';

interface Past {
  readonly opening: TicketAudit;
  readonly solvedAt: string;
}

/** Until then the ticket was open; a closed one was closed with its last update. */
export function tellSolved(ticket: Ticket, { opening, solvedAt }: Past, { world }: Sandbox): void {
  const status = opening.changes.find(isStatus);
  if (status === undefined || isWorking(ticket)) return;
  const changes = opening.changes.map((change) => (change === status ? { ...status, value: 'open' } : change));
  const tell = (value: string, previous_value: string, created_at: string) => {
    const change = { ...status, id: world.nextId(), type: 'Change' as const, value, previous_value };
    world.audits.put({ ...opening, id: world.nextId(), created_at, comment_id: null, changes: [change] });
  };
  world.audits.put({ ...opening, changes });
  tell('solved', 'open', solvedAt);
  if (ticket.status === 'closed') tell('closed', 'solved', ticket.updated_at);
}

function isStatus(change: TicketAudit['changes'][number]): change is FieldChange {
  return 'field_name' in change && change.field_name === 'status';
}
