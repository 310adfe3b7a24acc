import type { Sandbox } from '../../sandbox';
import type { TicketFields } from './ticket-fields';

/** A status by its own name brings its category. That it wins over a category sent with it is a guess. */
export function withCategory(asked: TicketFields, { world }: Sandbox): TicketFields {
  const status = world.state.custom_statuses.find(({ id }) => id === asked.custom_status_id);
  return status === undefined ? asked : { ...asked, status: status.status_category };
}
