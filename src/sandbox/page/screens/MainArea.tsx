import { MD } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import type { Route } from '../routes';
import { useObservable } from '../use-observable';
import { AppSettings } from './AppSettings';
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
  const { tabs, navigation } = useServices();
  const route = useObservable(navigation.route);
  const open = useObservable(tabs.open);
  const activeKey = useObservable(tabs.activeKey);
  return (
    <Main>
      {open.map((tab) => (
        <Layer key={tab.key} hidden={tab.key !== activeKey}>
          {tab.kind === 'ticket' ? <TicketPane tab={tab} /> : <UserPane tab={tab} />}
        </Layer>
      ))}
      {activeKey === null && (
        <Layer>
          <Place route={route} />
        </Layer>
      )}
    </Main>
  );
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
    case 'nowhere':
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
      return null;
  }
}
