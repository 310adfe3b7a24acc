import { createRoot } from 'react-dom/client';
import { parseBoot, type Boot } from './boot';
import { listenToServer } from './api/server-events';
import { Presence } from './presence';
import type { Route } from './routes';
import { openServices, startBackground } from './open-services';
import { Page } from './screens/Page';
import { ServicesContext } from './screens/services-context';
import type { Services } from './services';
import { tellOfWindow } from './zaf-host/window-events';

function start(): void {
  const boot = parseBoot(document.getElementById('boot')?.textContent ?? '');
  const services = openServices(boot, window);
  startBackground(services);
  listen(boot, services);
  const root = document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
  createRoot(root).render(
    <ServicesContext.Provider value={services}>
      <Page />
    </ServicesContext.Provider>,
  );
}

function listen(boot: Boot, { apps, host, tabs, bars, helpdesk, navigation, scheme }: Services): void {
  const presence = new Presence(tabs, document, (look) => helpdesk.view(look));
  window.addEventListener('message', (event) => host.receive(event));
  tellOfWindow(window, host);
  const show = (route: Route) => {
    tabs.show(route);
    bars.show(route);
  };
  navigation.route.watch(show);
  show(navigation.route.get());
  scheme.watch((value) => host.broadcast('colorScheme.changed', value));
  listenToServer(boot.session, {
    ready: () => presence.announce(),
    ticketViewers: ({ ticketId, viewers }) => void tabs.see(ticketId, viewers),
    ticketUpdated: ({ ticketId, userId }) => {
      const name = boot.users.find(({ id }) => id === userId)?.name ?? 'Somebody';
      void tabs.hear(ticketId, { id: userId, name });
    },
    apiNotification: ({ appId, event, body, agentId, sender }) => {
      if (agentId !== null && agentId !== boot.user.id) return;
      for (const app of apps) {
        if (String(app.appId) === String(appId)) host.broadcast(`api_notification.${event}`, { body, sender }, app);
      }
    },
  });
}

start();
