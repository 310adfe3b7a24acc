import { useCallback, useMemo, useRef, useState } from 'react';
import type { Contact } from '../../domain/customer/contact';
import type { Customer } from '../../domain/customer/customer';
import type { KnownContacts } from '../../domain/customer/customer-summary';
import type { ContactsPage } from '../../ports/helpdesk';
import { useServices } from '../Services';
import type { Remote } from './remote';
import { useRemote } from './use-remote';

export interface ContactsSoFar extends KnownContacts {
  readonly hasMore: boolean;
  /** The customer with all that is known by now. */
  readonly customer: Customer;
}

interface Contacts {
  readonly remote: Remote<ContactsSoFar>;
  readonly reload: () => void;
  /** Loads the next page, or waits for the one that is on its way; ends when that is drawn or has failed. */
  readonly loadMore: () => Promise<void>;
}

/** A customer's contacts, page by page. */
export function useContacts(customer: Customer): Contacts {
  const { helpdesk, report } = useServices();
  const load = useCallback(() => helpdesk.contactsOf(customer.id, 1), [helpdesk, customer.id]);
  const [first, reload] = useRemote(load);
  const [later, setLater] = useState<readonly ContactsPage[]>([]);
  const next = useRef<Promise<void>>();

  const loadMore = () => {
    next.current ??= helpdesk
      .contactsOf(customer.id, later.length + 2)
      .then((page) => setLater((pages) => [...pages, page]), report)
      .finally(() => {
        next.current = undefined;
      });
    return next.current;
  };

  const record = first.status === 'ready' ? first.value.customer : undefined;
  // The same object for as long as it is the same customer: who looks at it is not drawn anew for every page.
  const known = useMemo(() => ({ ...customer, ...record }), [customer, record]);
  const remote = useMemo(() => together(known, first, later), [known, first, later]);
  return { remote, reload, loadMore };
}

function together(
  customer: Customer,
  first: Remote<ContactsPage>,
  later: readonly ContactsPage[],
): Remote<ContactsSoFar> {
  if (first.status !== 'ready') return first;
  const pages = [first.value, ...later];
  return {
    status: 'ready',
    value: {
      contacts: distinct(pages.flatMap(({ contacts }) => contacts)),
      count: first.value.count,
      hasMore: pages.at(-1)?.hasMore ?? false,
      customer,
    },
  };
}

/** A ticket that came in between two pages moves one to the next page, where it would stand twice. */
function distinct(contacts: readonly Contact[]): readonly Contact[] {
  return [...new Map(contacts.map((contact) => [contact.ticket, contact])).values()];
}
