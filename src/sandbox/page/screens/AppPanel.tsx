import { Button, IconButton } from '@zendeskgarden/react-buttons';
import { MD } from '@zendeskgarden/react-typography';
import { useEffect, useState } from 'react';
import styled from 'styled-components';
import { useObservable } from '../use-observable';
import type { Instance } from '../zaf-host/instance';
import { AppFrame } from './AppFrame';
import { colour } from './colour';
import { Icon } from './Icon';
import { PanelResizer } from './PanelResizer';
import { useServices } from './services-context';
import { rememberedWidth, rememberWidth } from './panel-width';

const Panel = styled.aside`
  position: relative;
  display: flex;
  flex: none;
  flex-direction: column;
  overflow: auto;
  border-left: ${({ theme }) => theme.borders.sm} ${colour('border.default')};
`;

const Place = styled.div`
  position: relative;
  display: flex;
  flex: none;
`;

const Words = styled(MD)`
  padding: ${({ theme }) => theme.space.md};
  color: ${colour('foreground.subtle')};
`;

const One = styled.section`
  display: flex;
  flex: none;
  flex-direction: column;
  &[data-alone='true'] {
    flex: 1 0 auto;
  }
`;

const Filling = styled.div`
  display: flex;
  flex: 1 0 auto;
  flex-direction: column;
`;

const Title = styled.header`
  display: flex;
  align-items: center;
  justify-content: space-between;
  padding: ${({ theme }) => theme.space.xxs} ${({ theme }) => theme.space.sm};
  border-bottom: ${({ theme }) => theme.borders.sm} ${colour('border.default')};
`;

const Reopen = styled.div`
  flex: none;
  padding: ${({ theme }) => theme.space.xs};
`;

/** The apps beside a ticket, a user or an organization. The panel's width is the agent's and the same everywhere. */
export function AppPanel({ guids }: { readonly guids: readonly string[] }) {
  const { host, apps, appsTray } = useServices();
  const all = useObservable(host.instances).filter(({ guid, location }) => guids.includes(guid) && isSidebar(location));
  const instances = all.filter(({ awake }) => awake);
  const isOpen = useObservable(appsTray);
  const [width, setWidth] = useState(rememberedWidth);
  const resize = (wanted: number) => setWidth(rememberWidth(wanted));
  const isEmpty = instances.every(({ hidden }) => hidden);
  return (
    <>
      <Place hidden={!isOpen || (all.length > 0 && isEmpty)}>
        <PanelResizer width={width} onResize={resize} />
        <Panel aria-label={apps.map(({ name }) => name).join(', ')} data-testid="app-panel" style={{ width }}>
          {all.length === 0 && <Words>No app here.</Words>}
          {instances.map((instance) => (
            <LivingApp key={instance.guid} instance={instance} isAlone={instances.length === 1} />
          ))}
        </Panel>
      </Place>
      {!isOpen && !isEmpty && (
        <Reopen>
          <Button size="small" onClick={() => appsTray.set(true)}>
            Show apps
          </Button>
        </Reopen>
      )}
    </>
  );
}

const isSidebar = (location: string) => location.endsWith('_sidebar');

const PATIENCE_MS = 8000;
/** What each of several apps has as long as it does not ask for more. */
const SHARED_HEIGHT = 320;
/** Of an app that does not take the panel's width. */
const FIXED_WIDTH = 320;

interface LivingAppProps {
  readonly instance: Instance;
  readonly isAlone: boolean;
}

function LivingApp({ instance, isAlone }: LivingAppProps) {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  const { app, location, collapsed, hidden } = instance;
  const isFlexible = app.locations[location]?.flexible !== false;
  return (
    <One hidden={hidden} data-alone={isAlone && !collapsed}>
      {app.collapsible && <Folding instance={instance} />}
      {isLate && !instance.registered && (
        <Words role="status">The app has not answered. Is it built, and does its server run?</Words>
      )}
      <Filling hidden={collapsed}>
        <AppFrame
          instance={instance}
          usual={{ ...(!isFlexible && { width: FIXED_WIDTH }), ...(!isAlone && { height: SHARED_HEIGHT }) }}
        />
      </Filling>
    </One>
  );
}

function Folding({ instance: { guid, app, collapsed } }: { readonly instance: Instance }) {
  const { host } = useServices();
  const fold = () => {
    host.alter(guid, { collapsed: !collapsed });
    host.tell(guid, collapsed ? 'app.expanded' : 'app.collapsed');
  };
  return (
    <Title>
      <strong>{app.name}</strong>
      <IconButton
        size="small"
        aria-expanded={!collapsed}
        aria-label={`${collapsed ? 'Expand' : 'Collapse'} ${app.name}`}
        onClick={fold}
      >
        <Icon name={collapsed ? 'unfold' : 'fold'} />
      </IconButton>
    </Title>
  );
}
