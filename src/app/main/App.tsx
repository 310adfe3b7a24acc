import { useEffect, useRef, useState } from 'react';
import type { ColorScheme, OpenTicket } from '../../ports/workspace';
import { Look } from '../components/Look';
import { SpeechProvider } from '../i18n/SpeechContext';
import type { Speech } from '../i18n/words';
import { NewTicketSidebar } from '../locations/new-ticket-sidebar/NewTicketSidebar';
import { TicketSidebar } from '../locations/ticket-sidebar/TicketSidebar';
import { ServicesProvider, type Services } from '../Services';

interface AppProps {
  /** Zendesk's name for the place of this frame. */
  readonly location: string;
  readonly open: OpenTicket;
  readonly scheme: ColorScheme;
  readonly speech: Speech;
  readonly services: Services;
}

const LOCATIONS = {
  ticket_sidebar: TicketSidebar,
  new_ticket_sidebar: NewTicketSidebar,
} as const;

/** One frame of the app, in whatever place of Zendesk's. */
export function App({ location, speech, services, ...first }: AppProps) {
  const { workspace, report } = services;
  const [scheme, setScheme] = useState(first.scheme);
  const [open, setOpen] = useState(first.open);
  const frame = useFrameHeight(services);

  useEffect(() => {
    workspace.onColorScheme(setScheme);
    workspace.onCustomerChanged(() => {
      workspace.openTicket().then(setOpen, report);
    });
  }, [workspace, report]);

  const Location = location === 'new_ticket_sidebar' ? LOCATIONS.new_ticket_sidebar : LOCATIONS.ticket_sidebar;
  return (
    <SpeechProvider value={speech}>
      <ServicesProvider value={services}>
        <Look scheme={scheme}>
          <div ref={frame} lang={speech.locale}>
            <Location key={open.customer?.id ?? 'nobody'} open={open} />
          </div>
        </Look>
      </ServicesProvider>
    </SpeechProvider>
  );
}

/** Zendesk gives a sidebar frame the height it asks for. */
function useFrameHeight({ workspace, report }: Services) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      workspace.fitHeight(element.scrollHeight + 8).catch(report);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [workspace, report]);
  return frame;
}
