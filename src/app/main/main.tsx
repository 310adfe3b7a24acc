import { createRoot } from 'react-dom/client';
import { connect } from '../../adapters/zaf/zaf-client';
import { frameFacts } from '../../adapters/zaf/zaf-metadata';
import { zafReply } from '../../adapters/zaf/zaf-reply';
import { zafSend } from '../../adapters/zaf/zaf-send';
import { zafWorkspace } from '../../adapters/zaf/zaf-workspace';
import type { TicketId } from '../../domain/ids';
import { NoAnswer } from '../../adapters/zendesk/send';
import { zendeskHelpdesk } from '../../adapters/zendesk/zendesk-helpdesk';
import { App } from './App';
import { speechFor } from '../i18n/languages';
import type { Services } from '../Services';
import { browserClock } from './browser-clock';
import { withHeadStart } from './head-start';
import { ledgerGestures } from './ledger-gestures';
import { rightsOf } from './rights';
import { once } from './once';
import { isFamiliar, preferencesIn } from './preferences';

/** Puts the app together for one frame of Zendesk's. */
async function start(root: Element): Promise<void> {
  const client = connect(window);
  const workspace = zafWorkspace(client);
  const send = zafSend(client, (path, cause) => new NoAnswer(`No answer for ${path}`, { cause }));
  const helpdesk = withHeadStart(zendeskHelpdesk(send));
  const opening = async () => {
    const ticket = await workspace.openTicket();
    if (ticket.customer) helpdesk.begin(ticket.customer.id);
    return ticket;
  };
  const [open, facts, scheme] = await Promise.all([opening(), frameFacts(client), workspace.colorScheme()]);
  const speech = await speechFor(open.agent.locale);
  const clock = browserClock();
  const reply = zafReply(client);
  const { installationId, settings } = facts;
  const report = (error: unknown) => console.error(error);
  const owner = `${facts.account.subdomain} ${installationId} ${open.agent.id}`;
  const gestures = ledgerGestures({
    client,
    send,
    clock,
    reply,
    agent: open.agent.id,
    subdomain: facts.account.subdomain,
    installationId,
    settings,
    accountZone: open.accountZone,
    owner,
    report,
  });
  const services = {
    workspace,
    helpdesk,
    rights: rightsOf(send, { clock, owner, report }),
    agentNames: once(async () => (await import('../../adapters/zendesk/zendesk-agent-names')).zendeskAgentNames(send)),
    gestures,
    reply,
    hearing: once(async () =>
      (await import('./hearing')).hearingFor({ client, send, now: () => clock.now(), settings, owner, report }),
    ),
    preferences: preferencesIn(settings),
    now: () => clock.now(),
    testConnections: async () =>
      (await import('./test-connections')).testConnections({
        client,
        send,
        clock,
        ...facts,
        accountZone: open.accountZone,
      }),
    openCard: async (...[begin, onGive, onDraft]: Parameters<Services['openCard']>) => {
      const tone = isFamiliar(settings) ? ('familiar' as const) : ('formal' as const);
      const { openCardModal } = await import('../../adapters/zaf/open-card-modal');
      return openCardModal(client, { start: { ...begin, tone }, onGive, onDraft, report });
    },
    ticketUrl: (ticket: TicketId) => `https://${facts.account.subdomain}.zendesk.com/agent/tickets/${ticket}`,
    settingUp: async () => (await import('./set-up')).settingUp(send, installationId, () => clock.now()),
    report,
  };
  createRoot(root).render(
    <App location={facts.location} open={open} scheme={scheme} speech={speech} services={services} />,
  );
}

const root = document.getElementById('root');
if (root) {
  start(root).catch((error: unknown) => {
    console.error(error);
    // Before anything is drawn there is no locale either.
    root.textContent = 'Extra Mile could not start. Reload the page to try again.';
  });
}
