import type { Contact } from '../../../domain/customer/contact';
import type { TicketId } from '../../../domain/ids';

/** How many contacts there are besides the one whose ticket is open. */
export function earlierThan(contacts: readonly Contact[], count: number, current: TicketId | undefined): number {
  return count - (contacts.some(({ ticket }) => ticket === current) ? 1 : 0);
}
