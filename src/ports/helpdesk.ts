import type { KnownContacts } from '../domain/customer/customer-summary';
import type { Customer } from '../domain/customer/customer';
import type { CustomerId } from '../domain/ids';

/** The helpdesk's own records, as this agent may see them. */
export interface Helpdesk {
  /**
   * One page of a customer's contacts, newest first, and with the first page what the helpdesk keeps about the customer. Pages count
   * from 1. Throws `HelpdeskFailure`.
   */
  contactsOf(customer: CustomerId, page: number): Promise<ContactsPage>;
}

export interface ContactsPage extends KnownContacts {
  readonly hasMore: boolean;
  /** What the helpdesk keeps about the customer, if it came with the page. */
  readonly customer?: Partial<Customer>;
}

/** Why the helpdesk did not answer as hoped. */
export type FailureReason = 'forbidden' | 'not-found' | 'too-many-requests' | 'no-answer' | 'unexpected';

export class HelpdeskFailure extends Error {
  override readonly name = 'HelpdeskFailure';
  constructor(
    message: string,
    readonly reason: FailureReason,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
