import { useRef, type ReactNode } from 'react';
import type { Contact } from '../../domain/customer/contact';
import type { Customer } from '../../domain/customer/customer';
import { customerSummary, type CustomerSummary } from '../../domain/customer/customer-summary';
import type { TicketId } from '../../domain/ids';
import type { Instant } from '../../domain/time';
import { HelpdeskFailure } from '../../ports/helpdesk';
import type { Remote } from '../hooks/remote';
import { useContacts, type ContactsSoFar } from '../hooks/use-contacts';
import { useSpeech } from '../i18n/SpeechContext';
import { useServices } from '../Services';
import { Before } from './before/Before';
import { AlertPlaceProvider } from './frame/alert-place';
import { Failed } from './frame/Failed';
import { Who } from './who/Who';
import { WhoDetails } from './who/WhoDetails';

interface CustomerViewProps {
  readonly customer: Customer;
  readonly ticket: TicketId | undefined;
  readonly accountZone: string | undefined;
  /** What stands between who the customer is and what was before. */
  readonly children: (customer: Customer, contacts: readonly Contact[], since: Instant | undefined) => ReactNode;
}

/** Who the customer is, what can be done for them, and what was before. */
export function CustomerView({ customer, ticket, accountZone, children }: CustomerViewProps) {
  const { preferences, now } = useServices();
  const { t } = useSpeech();
  const { remote, reload, loadMore } = useContacts(customer);
  const alertPlace = useRef<HTMLDivElement>(null);
  const zone = accountZone ?? 'UTC';
  const { customer: known, contacts } = remote.status === 'ready' ? remote.value : { customer, contacts: NO_CONTACTS };
  const summary = summaryOf(remote, { ticket, zone, sinceField: preferences.sinceField });
  return (
    <main>
      <div ref={alertPlace} />
      <Who customer={known} summary={summary ?? statusOf(remote)} now={now()} zone={zone} />
      <WhoDetails
        customer={known}
        summary={summary}
        fields={preferences.fields}
        now={now()}
        accountZone={accountZone}
      />
      <AlertPlaceProvider value={alertPlace}>{children(known, contacts, summary?.since?.at)}</AlertPlaceProvider>
      {remote.status === 'failed' && <Failed words={t(failureKey(remote.error))} onRetry={reload} />}
      {remote.status === 'ready' && (
        <Before contacts={remote.value} current={ticket} now={now()} zone={zone} onMore={loadMore} />
      )}
    </main>
  );
}

const statusOf = ({ status }: Remote<unknown>) => (status === 'failed' ? 'failed' : 'loading');

const NO_CONTACTS: readonly Contact[] = [];

function summaryOf(
  remote: Remote<ContactsSoFar>,
  { ticket, zone, sinceField }: { ticket: TicketId | undefined; zone: string; sinceField: string | undefined },
): CustomerSummary | undefined {
  if (remote.status !== 'ready') return undefined;
  return customerSummary(remote.value.customer, remote.value, {
    zone,
    ...(ticket === undefined ? {} : { current: ticket }),
    ...(sinceField === undefined ? {} : { sinceField }),
  });
}

const failureKey = (error: unknown) =>
  `failed.contacts.${error instanceof HelpdeskFailure ? error.reason : 'unexpected'}` as const;
