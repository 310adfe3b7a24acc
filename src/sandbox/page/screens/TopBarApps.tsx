import { IconButton } from '@zendeskgarden/react-buttons';
import { useEffect } from 'react';
import styled from 'styled-components';
import { useObservable } from '../use-observable';
import { cssLength } from '../zaf-host/frame-size';
import type { Instance } from '../zaf-host/instance';
import { AppFrame } from './AppFrame';
import { AppIcon } from './AppIcon';
import { colour } from './colour';
import { useServices } from './services-context';

const Place = styled.div`
  position: relative;
`;

const Popover = styled.div`
  position: absolute;
  z-index: 5;
  top: 100%;
  right: 0;
  display: flex;
  flex-direction: column;
  max-width: 90vw;
  max-height: 80vh;
  border: ${({ theme }) => theme.borders.sm} ${colour('border.default')};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${colour('background.raised')};
`;

/** UNVERIFIED: what a popover has that did not ask. */
const USUAL = { width: 320, height: 400 };

export function TopBarApps() {
  const { host, bars } = useServices();
  const instances = useObservable(host.instances).filter(({ location }) => location === 'top_bar');
  const isOpen = instances.some(({ active }) => active);
  useEffect(() => {
    if (!isOpen) return;
    // What is pressed inside a popover does not come here: it is in a frame.
    const leave = ({ target }: Event) => {
      if (!(target instanceof Element && target.closest('[data-top-bar-app]'))) bars.closeTop();
    };
    const escape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') bars.closeTop();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('keydown', escape);
    };
  }, [isOpen, bars]);
  return instances.map((instance) => <TopBarApp key={instance.guid} instance={instance} />);
}

function TopBarApp({ instance }: { readonly instance: Instance }) {
  const { bars } = useServices();
  const { guid, app, active, awake, hidden, size } = instance;
  const { width, height } = { ...USUAL, ...size };
  return (
    <Place hidden={hidden} data-top-bar-app={guid}>
      <IconButton
        size="small"
        aria-label={app.name}
        aria-expanded={active}
        onClick={() => (active ? bars.closeTop() : bars.openTop(guid))}
      >
        <AppIcon instance={instance} />
      </IconButton>
      {awake && (
        <Popover hidden={!active} style={{ width: cssLength(width), height: cssLength(height) }}>
          <AppFrame instance={{ ...instance, size: {} }} />
        </Popover>
      )}
    </Place>
  );
}
