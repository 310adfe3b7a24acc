import type { OpenTicket } from '../../../ports/workspace';
import { CustomerView } from '../../components/CustomerView';
import { Subtle } from '../../components/frame/Text';
import { Phrases } from '../../components/phrases/Phrases';
import { useSpeech } from '../../i18n/SpeechContext';

/** Beside a ticket that is being written: who the customer is, and words; gestures need a ticket. */
export function NewTicketSidebar({ open, isLight }: { readonly open: OpenTicket; readonly isLight: boolean }) {
  const { t } = useSpeech();
  const { customer, agent, accountZone } = open;
  if (!customer) return <Subtle as="main">{t('who.newTicket')}</Subtle>;
  return (
    <CustomerView customer={customer} ticket={undefined} accountZone={accountZone}>
      {() => !isLight && <Phrases customerLocale={customer.locale ?? agent.locale} />}
    </CustomerView>
  );
}
