import { act, render, screen } from '@testing-library/react';
import { aHearing, aPlace, appDesk } from './app-desk';
import type { Turn } from '../../src/domain/conversation/conversation';
import type { Channel } from '../../src/domain/customer/channel';
import { DAY_MS, instantOf, later } from '../../src/domain/time';
import type { Workspace } from '../../src/ports/workspace';
import type { TicketAtHand } from '../../src/use-cases/hearing/ticket-at-hand';
import type { Hearing } from '../../src/app/hearing';
import { SpeechProvider } from '../../src/app/i18n/SpeechContext';
import { speech } from '../../src/app/i18n/words';
import { ServicesProvider } from '../../src/app/Services';
import { AlertPlaceProvider } from '../../src/app/components/frame/alert-place';
import { LateWords } from '../../src/app/components/frame/LateWords';
import { Look } from '../../src/app/components/Look';
import { HeardView } from '../../src/app/components/heard/HeardView';

/** When it is looked at. */
export const NOW = instantOf('2026-11-10T12:00:00Z');
/** What the customer wrote a day before, unless it is changed. */
export const said = (text: string, changes: Partial<Turn> = {}): Turn => ({
  ...{ by: 'customer', isPublic: true, channel: 'email', at: later(NOW, -DAY_MS), text },
  ...changes,
});

interface Scene {
  readonly channel?: Channel;
  readonly tags?: readonly string[];
  readonly workspace?: Partial<Workspace>;
  readonly place?: Partial<TicketAtHand>;
  readonly hasUnwantedCall?: boolean;
}

/** Draws a ticket on which this was said, and hands out its draft and how to write in it. */
export async function showHeard(conversation: readonly Turn[], changes: Partial<Hearing> & Scene = {}) {
  const { channel = 'email', tags = [], workspace, place, hasUnwantedCall = false, ...others } = changes;
  const listeners: ((read: () => string) => void)[] = [];
  const hearing = aHearing({
    words: {
      read: async () => ({ subject: 'Where is it?', channel, tags, conversation }),
      onSaid: () => () => undefined,
      draft: async () => '',
      onDraft: (listen) => {
        listeners.push(listen);
        return () => undefined;
      },
    },
    ...others,
  });
  const { services, draft } = appDesk({ now: () => NOW });
  const { customer, ticket, agent } = aPlace();
  const at = { ticket: ticket.id, customer, agent, contacts: [], zone: 'UTC', ...place };
  const { unmount } = render(
    <SpeechProvider value={speech('en-GB', {})}>
      <ServicesProvider value={{ ...services, workspace: { ...services.workspace, ...workspace } }}>
        <Look scheme="light">
          <LateWords>
            <AlertPlaceProvider value={{ current: document.body }}>
              <HeardView hearing={hearing} place={at} hasUnwantedCall={hasUnwantedCall} />
            </AlertPlaceProvider>
          </LateWords>
        </Look>
      </ServicesProvider>
    </SpeechProvider>,
  );
  await screen.findByRole('button', { name: 'Phrases' });
  const write = (text: string) => act(() => listeners.forEach((listen) => listen(() => text)));
  return { draft, write, unmount };
}

/** What somebody writes who is angry, with a fact and a repeat in it. */
export const ANGRY =
  'This is the THIRD time I write about order EX-48213. You charged me twice and nobody answers. Ridiculous!!!';
