import { type Macro, type MacroAction, macrosOf } from '../../rows/macro';
import type { Sandbox } from '../../sandbox';
import type { Ticket } from '../../state';

type Replica = Omit<Macro, 'id' | 'created_at' | 'updated_at'>;

/** A macro like another one, not stored. */
export function replicaOf({ title, description, actions, restriction }: Macro, sandbox: Sandbox): Replica {
  return { title, description, actions, restriction, ...unstored(sandbox) };
}

/** A macro that does to a ticket what was done to this one, not stored. */
export function replicaFrom(ticket: Ticket, sandbox: Sandbox): Replica {
  const fields: [string, string | null][] = [
    ['status', ticket.status],
    ['priority', ticket.priority],
    ['type', ticket.type],
    ['group_id', textOf(ticket.group_id)],
    ['assignee_id', textOf(ticket.assignee_id)],
    ['current_tags', ticket.tags.length > 0 ? ticket.tags.join(' ') : null],
  ];
  const actions = fields.flatMap(([field, value]): MacroAction[] => (value === null ? [] : [{ field, value }]));
  return { title: ticket.subject, description: null, actions, restriction: null, ...unstored(sandbox) };
}

function textOf(id: number | null): string | null {
  return id === null ? null : String(id);
}

function unstored({ world }: Sandbox) {
  return { active: true, position: macrosOf(world.state).length + 1 };
}
