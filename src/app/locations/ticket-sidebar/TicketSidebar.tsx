import { useState } from 'react';
import type { OpenTicket } from '../../../ports/workspace';
import { CustomerView } from '../../components/CustomerView';
import { Standing } from '../../components/frame/Standing';
import { Subtle } from '../../components/frame/Text';
import { May } from '../../components/gestures/May';
import type { HeardNews } from '../../components/heard/heard-news';
import { Heard } from '../../components/heard/Heard';
import { useIsLight } from '../../hooks/use-is-light';
import { useSpeech } from '../../i18n/SpeechContext';

/** Beside a ticket: who the customer is, words, what the agent may do, and what was before. */
export function TicketSidebar({ open }: { readonly open: OpenTicket }) {
  const { t } = useSpeech();
  const isLight = useIsLight(open.agent);
  const [news, setNews] = useState<HeardNews>();
  const { ticket, customer, agent, accountZone } = open;
  if (!customer || !ticket) return <Subtle as="main">{t('who.noRequester')}</Subtle>;
  return (
    <CustomerView customer={customer} ticket={ticket.id} accountZone={accountZone}>
      {(known, contacts, since) =>
        !isLight && (
          <>
            <Heard
              ticket={ticket.id}
              customer={known}
              agent={agent}
              contacts={contacts}
              zone={accountZone ?? 'UTC'}
              onNews={setNews}
            />
            <Standing waiting={null}>
              <May
                ticket={ticket}
                agent={agent}
                customer={known}
                zone={accountZone ?? 'UTC'}
                news={news}
                since={since}
              />
            </Standing>
          </>
        )
      }
    </CustomerView>
  );
}
