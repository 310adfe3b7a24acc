import type { FieldChange, Ticket, TicketAudit } from '../../state';

export interface FieldMoment {
  readonly value: unknown;
  readonly at: string;
}

type HistoricField = 'status' | 'assignee_id' | 'group_id';

/**
 * The values that a field had, each with when it began. Of a ticket from before the API kept audits it is only known
 * what it was before the first change: its people are taken to be there from the start, its status since the last
 * comment of that time.
 */
export function historyOf(field: HistoricField, ticket: Ticket, audits: readonly TicketAudit[]): FieldMoment[] {
  const changes = audits.flatMap((audit) =>
    fieldChangesIn(audit).map((change) => ({ ...change, at: audit.created_at })),
  );
  const own = changes.filter(({ field_name }) => field_name === field);
  if (changes.some(({ type }) => type === 'Create')) return own;

  const [first] = own;
  const initial: unknown = first === undefined ? ticket[field] : first.previous_value;
  return [...beginningOf(field, initial, ticket, audits), ...own];
}

function fieldChangesIn({ changes }: TicketAudit): FieldChange[] {
  return changes.filter((change) => 'field_name' in change);
}

function beginningOf(field: HistoricField, value: unknown, ticket: Ticket, audits: readonly TicketAudit[]) {
  const at = ticket.created_at;
  if (field !== 'status') return [{ value, at }];
  const derived = audits.filter(({ id, comment_id }) => id === comment_id);
  const since = derived.at(-1)?.created_at ?? at;
  return value === 'new'
    ? [{ value, at }]
    : [
        { value: 'new', at },
        { value, at: since },
      ];
}
