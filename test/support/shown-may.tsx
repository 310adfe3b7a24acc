import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Look } from '../../src/app/components/Look';
import { May } from '../../src/app/components/gestures/May';
import type { HeardNews } from '../../src/app/components/heard/heard-news';
import { SpeechProvider } from '../../src/app/i18n/SpeechContext';
import { speech } from '../../src/app/i18n/words';
import { ServicesProvider } from '../../src/app/Services';
import { anOpenTicket, type appDesk } from './app-desk';

type Open = Required<ReturnType<typeof anOpenTicket>>;

interface Scene {
  readonly ticket?: Partial<NonNullable<Open['ticket']>>;
  readonly customer?: Partial<NonNullable<Open['customer']>>;
  /** What was heard of Cora; nothing yet where it is absent. */
  readonly news?: HeardNews;
}

/** Draws what an agent may do on Cora's ticket, before a desk. */
export function showMay<Desk extends ReturnType<typeof appDesk>>(desk: Desk, scene: Scene = {}) {
  const { ticket, customer, agent } = anOpenTicket();
  if (!ticket || !customer) throw new Error('The ticket of the tests has a customer');
  const place = { ticket: { ...ticket, ...scene.ticket }, customer: { ...customer, ...scene.customer }, agent };
  render(
    <SpeechProvider value={speech('en-GB', {})}>
      <ServicesProvider value={desk.services}>
        <Look scheme="light">
          <May {...place} zone="UTC" news={scene.news} />
        </Look>
      </ServicesProvider>
    </SpeechProvider>,
  );
  return { ...desk, user: userEvent.setup({ delay: null }) };
}
