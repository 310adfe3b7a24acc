import { render } from '@testing-library/react';
import { Look } from '../../src/app/components/Look';
import { SpeechProvider } from '../../src/app/i18n/SpeechContext';
import { speech } from '../../src/app/i18n/words';
import { TicketSidebar } from '../../src/app/locations/ticket-sidebar/TicketSidebar';
import { ServicesProvider } from '../../src/app/Services';
import { anOpenTicket, type appDesk } from './app-desk';

/** Draws the sidebar beside a ticket, in English and light, and hands its desk back. */
export function showSidebar(desk: ReturnType<typeof appDesk>, open = anOpenTicket()): ReturnType<typeof appDesk> {
  render(
    <SpeechProvider value={speech('en-GB', {})}>
      <ServicesProvider value={desk.services}>
        <Look scheme="light">
          <TicketSidebar open={open} />
        </Look>
      </ServicesProvider>
    </SpeechProvider>,
  );
  return desk;
}
