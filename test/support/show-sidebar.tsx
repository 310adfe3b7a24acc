import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { Look } from '../../src/app/components/Look';
import { SpeechProvider } from '../../src/app/i18n/SpeechContext';
import { speech } from '../../src/app/i18n/words';
import { TicketSidebar } from '../../src/app/locations/ticket-sidebar/TicketSidebar';
import { ServicesProvider } from '../../src/app/Services';
import { anOpenTicket, type appDesk } from './app-desk';

/** Draws the sidebar beside a ticket, in English and light, and hands its desk back. */
export function showSidebar(desk: ReturnType<typeof appDesk>, open = anOpenTicket()): ReturnType<typeof appDesk> {
  drawBefore(desk, <TicketSidebar open={open} />);
  return desk;
}

/** Draws a screen of the sidebar before a desk, in English and light. */
export function drawBefore({ services }: ReturnType<typeof appDesk>, screen: ReactElement): void {
  render(
    <SpeechProvider value={speech('en-GB', {})}>
      <ServicesProvider value={services}>
        <Look scheme="light">{screen}</Look>
      </ServicesProvider>
    </SpeechProvider>,
  );
}
