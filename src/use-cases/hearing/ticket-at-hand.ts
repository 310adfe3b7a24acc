import type { Contact } from '../../domain/customer/contact';
import type { Customer } from '../../domain/customer/customer';
import type { TicketId } from '../../domain/ids';
import type { Agent } from '../../ports/workspace';

/** The ticket at hand, whose it is, and who looks at it. */
export interface TicketAtHand {
  /** Absent while the ticket is new. */
  readonly ticket: TicketId | undefined;
  readonly customer: Customer;
  readonly agent: Agent;
  /** The customer's tickets as far as they are known by now, newest first. */
  readonly contacts: readonly Contact[];
  readonly zone: string;
}
