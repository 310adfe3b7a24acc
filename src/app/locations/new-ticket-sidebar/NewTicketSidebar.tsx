import type { OpenTicket } from '../../../ports/workspace';
import { CustomerView } from '../../components/CustomerView';
import { Subtle } from '../../components/frame/Text';
import { Heard } from '../../components/heard/Heard';
import { useIsLight } from '../../hooks/use-is-light';
import { useSpeech } from '../../i18n/SpeechContext';

/** Beside a ticket that is being written: who the customer is, and words; gestures need a ticket. */
export function NewTicketSidebar({ open }: { readonly open: OpenTicket }) {
  const { t } = useSpeech();
  const isLight = useIsLight(open.agent);
  const { customer, agent, accountZone } = open;
  if (!customer) return <Subtle as="main">{t('who.newTicket')}</Subtle>;
  return (
    <CustomerView customer={customer} ticket={undefined} accountZone={accountZone}>
      {(known, contacts) =>
        !isLight && (
          <Heard ticket={undefined} customer={known} agent={agent} contacts={contacts} zone={accountZone ?? 'UTC'} />
        )
      }
    </CustomerView>
  );
}
