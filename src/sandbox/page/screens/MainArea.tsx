import { MD } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import { appSlug } from '../app-slug';
import type { HostedApp } from '../../hosted-app';
import type { Route } from '../routes';
import type { Tab } from '../tabs/tab';
import { useObservable } from '../use-observable';
import { AppSettings } from './AppSettings';
import { NavPages } from './NavPages';
import { OrganizationPane } from './OrganizationPane';
import { SandboxPanel } from './SandboxPanel';
import { TicketList } from './TicketList';
import { TicketPane } from './TicketPane';
import { UserPane } from './UserPane';
import { useServices } from './services-context';

const Main = styled.main`
  grid-area: main;
  position: relative;
  min-height: 0;
`;

const Layer = styled.div`
  position: absolute;
  inset: 0;
  overflow: auto;
`;

/** The place that the address names. Open tabs stay where they are, hidden, so that their frames live on. */
export function MainArea() {
  const { apps, tabs, navigation } = useServices();
  const route = useObservable(navigation.route);
  const open = useObservable(tabs.open);
  const activeKey = useObservable(tabs.activeKey);
  return (
    <Main>
      {open.map((tab) => (
        <Layer key={tab.key} hidden={tab.key !== activeKey}>
          <Pane tab={tab} />
        </Layer>
      ))}
      <NavPages />
      {activeKey === null && !isNavPage(route, apps) && (
        <Layer>
          <Place route={route} />
        </Layer>
      )}
    </Main>
  );
}

function isNavPage(route: Route, apps: readonly HostedApp[]): boolean {
  if (route.kind !== 'nav-app') return false;
  return apps.some(({ name, locations }) => locations.nav_bar !== undefined && appSlug(name) === route.slug);
}

function Pane({ tab }: { readonly tab: Tab }) {
  switch (tab.kind) {
    case 'ticket':
      return <TicketPane tab={tab} />;
    case 'user':
      return <UserPane tab={tab} />;
    case 'organization':
      return <OrganizationPane tab={tab} />;
  }
}

const Padded = styled.div`
  padding: ${({ theme }) => theme.space.lg};
`;

function Place({ route }: { readonly route: Route }) {
  switch (route.kind) {
    case 'tickets':
      return <TicketList />;
    case 'app-settings':
      return <AppSettings />;
    case 'sandbox':
      return <SandboxPanel />;
    case 'nowhere':
    case 'nav-app':
      return (
        <Padded>
          <MD tag="h1" isBold>
            There is nothing at this address.
          </MD>
        </Padded>
      );
    case 'ticket':
    case 'new-ticket':
    case 'user':
    case 'organization':
      return null;
  }
}
