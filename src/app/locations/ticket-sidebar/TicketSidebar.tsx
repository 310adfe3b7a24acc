import { useState } from 'react';
import { isOpen, type Contact } from '../../../domain/customer/contact';
import type { Customer } from '../../../domain/customer/customer';
import type { Instant } from '../../../domain/time';
import type { OpenTicket } from '../../../ports/workspace';
import { CustomerView } from '../../components/CustomerView';
import { Boundary } from '../../components/frame/Boundary';
import { Subtle } from '../../components/frame/Text';
import { May } from '../../components/gestures/May';
import type { HeardNews } from '../../components/heard/heard-news';
import { Heard } from '../../components/heard/Heard';
import { HeardRoom } from '../../components/heard/HeardWaiting';
import { useIsLight } from '../../hooks/use-is-light';
import { useSpeech } from '../../i18n/SpeechContext';

/** Beside a ticket: who the customer is, words, what the agent may do, and what was before. */
export function TicketSidebar({ open }: { readonly open: OpenTicket }) {
  const { t } = useSpeech();
  const isLight = useIsLight(open.agent);
  const { ticket, customer, agent, accountZone } = open;
  if (!customer || !ticket) return <Subtle as="main">{t('who.noRequester')}</Subtle>;
  return (
    <CustomerView customer={customer} ticket={ticket.id} accountZone={accountZone}>
      {(known, contacts, since) =>
        !isLight && <Care {...{ ticket, agent, contacts, since }} customer={known} zone={accountZone ?? 'UTC'} />
      }
    </CustomerView>
  );
}

interface CareProps extends Pick<OpenTicket, 'agent'> {
  readonly ticket: NonNullable<OpenTicket['ticket']>;
  readonly customer: Customer;
  readonly contacts: readonly Contact[];
  readonly since: Instant | undefined;
  readonly zone: string;
}

/** Words, and what may be done; what is heard on the one side is told to the other. */
function Care({ ticket, contacts, since, ...both }: CareProps) {
  const [news, setNews] = useState<HeardNews>();
  const hasOthersOpen = contacts.some((each) => each.ticket !== ticket.id && isOpen(each));
  const [hasUnwantedCall, setHasUnwantedCall] = useState(false);
  return (
    <>
      <HeardRoom>
        <Heard ticket={ticket.id} contacts={contacts} onNews={setNews} hasUnwantedCall={hasUnwantedCall} {...both} />
      </HeardRoom>
      <Boundary waiting={null}>
        <May {...{ ticket, news, since, hasOthersOpen }} onUnwantedCall={setHasUnwantedCall} {...both} />
      </Boundary>
    </>
  );
}
