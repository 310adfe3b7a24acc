import { useEffect, useState } from 'react';
import { turnsSaid } from '../../domain/conversation/turns-said';
import type { Contact } from '../../domain/customer/contact';
import type { CustomerId, TicketId } from '../../domain/ids';
import { DAY_MS, type Instant } from '../../domain/time';
import type { PastWords } from '../../ports/past-words';
import type { PastTicket } from '../../use-cases/hearing/texts-heard';
import { useServices } from '../Services';
import { whenIdle } from './when-idle';

const MOST_TICKETS = 3;
/** What is older is seldom what today's ticket is about. */
const RECENT_DAYS = 30;

/** The words of the customer's three most recent other tickets, once the page has nothing else to do; none where nothing is recent. */
export function usePastWords(
  past: PastWords,
  {
    contacts,
    current,
    customer,
  }: { contacts: readonly Contact[]; current: TicketId | undefined; customer: CustomerId },
): readonly PastTicket[] {
  const { now, report } = useServices();
  const [found, setFound] = useState<readonly PastTicket[]>([]);
  const tickets = recentOthers(contacts, current, now()).join(' ');
  useEffect(() => {
    if (tickets === '') return undefined;
    let isOver = false;
    const read = async () => {
      for (const { ticket, channel } of contacts.filter((contact) =>
        tickets.split(' ').includes(String(contact.ticket)),
      )) {
        if (isOver) return;
        try {
          const said = await past.saidOn(ticket, customer);
          const turns = turnsSaid(said.turns, channel, said.hasBeginning);
          setFound((before) => [...before.filter((each) => each.ticket !== ticket), { ticket, turns }]);
        } catch (error) {
          report(error);
        }
      }
    };
    const stop = whenIdle(() => void read());
    return () => {
      isOver = true;
      stop();
    };
    // The tickets tell which of the contacts are meant.
  }, [past, customer, tickets, report]);
  return found;
}

function recentOthers(contacts: readonly Contact[], current: TicketId | undefined, now: Instant): readonly TicketId[] {
  return contacts
    .filter(({ ticket, at }) => ticket !== current && now - at < RECENT_DAYS * DAY_MS)
    .slice(0, MOST_TICKETS)
    .map(({ ticket }) => ticket);
}
