import { useEffect, useState } from 'react';
import type { Helpdesk } from '../api/helpdesk';
import type { PageUser } from '../api/shapes';
import { useServices } from './services-context';

const PAGES = 5;

/** Everybody who asked for something lately, by name. There is no list of customers to ask for. */
export function useCustomers(isWanted: boolean): readonly PageUser[] {
  const { helpdesk } = useServices();
  const [customers, setCustomers] = useState<readonly PageUser[]>([]);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    readCustomers(helpdesk).then(
      (found) => isCurrent && setCustomers(found),
      (error: unknown) => console.error('The customers could not be listed.', error),
    );
    return () => {
      isCurrent = false;
    };
  }, [helpdesk, isWanted]);
  return customers;
}

async function readCustomers(helpdesk: Helpdesk): Promise<PageUser[]> {
  const found = new Map<number, PageUser>();
  for (let number = 1; number <= PAGES; number++) {
    const page = await helpdesk.tickets(number, 100);
    for (const user of page.users) if (user.role === 'end-user') found.set(user.id, user);
    if (page.next_page === null) break;
  }
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name));
}
