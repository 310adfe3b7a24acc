import { MD } from '@zendeskgarden/react-typography';
import { useEffect, useState } from 'react';
import styled from 'styled-components';
import { useObservable } from '../use-observable';
import type { Instance } from '../zaf-host/instance';
import { AppFrame } from './AppFrame';
import { colour } from './colour';
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

/** The app beside a ticket or a user. Its width is the agent's and the same everywhere. */
export function AppPanel({ guid }: { readonly guid: string | undefined }) {
  const { host, words } = useServices();
  const instance = useObservable(host.instances).find((each) => each.guid === guid);
  const [width, setWidth] = useState(rememberedWidth);
  const resize = (wanted: number) => setWidth(rememberWidth(wanted));
  return (
    <Place hidden={instance?.hidden === true}>
      <PanelResizer width={width} onResize={resize} />
      <Panel aria-label={words.appName()} data-testid="app-panel" style={{ width }}>
        {instance === undefined ? <Words>No app here.</Words> : <LivingApp key={instance.guid} instance={instance} />}
      </Panel>
    </Place>
  );
}

const PATIENCE_MS = 8000;

function LivingApp({ instance }: { readonly instance: Instance }) {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      {isLate && !instance.registered && (
        <Words role="status">The app has not answered. Is it built, and does its server run?</Words>
      )}
      <AppFrame instance={instance} />
    </>
  );
}
