import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Look } from '../../src/app/components/Look';
import { May } from '../../src/app/components/gestures/May';
import { SpeechProvider } from '../../src/app/i18n/SpeechContext';
import { speech, type Speech } from '../../src/app/i18n/words';
import { ServicesProvider } from '../../src/app/Services';
import { anOpenTicket, type appDesk } from './app-desk';

type Ticket = NonNullable<ReturnType<typeof anOpenTicket>['ticket']>;

/** Draws what an agent may do on Cora's ticket, before a desk. */
export function showMay<Desk extends ReturnType<typeof appDesk>>(
  desk: Desk,
  {
    ticket: changes = {},
    words = speech('en-GB', {}),
  }: { readonly ticket?: Partial<Ticket>; readonly words?: Speech } = {},
) {
  const { ticket, customer, agent } = anOpenTicket();
  if (!ticket || !customer) throw new Error('The ticket of the tests has a customer');
  render(
    <SpeechProvider value={words}>
      <ServicesProvider value={desk.services}>
        <Look scheme="light">
          <May {...{ agent, customer }} ticket={{ ...ticket, ...changes }} zone="UTC" news={undefined} />
        </Look>
      </ServicesProvider>
    </SpeechProvider>,
  );
  return { ...desk, user: userEvent.setup() };
}
