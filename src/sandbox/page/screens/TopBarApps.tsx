import { IconButton } from '@zendeskgarden/react-buttons';
import { useEffect } from 'react';
import styled from 'styled-components';
import { useObservable } from '../use-observable';
import type { Instance } from '../zaf-host/instance';
import { AppIcon } from './AppIcon';
import { AppPopover } from './AppPopover';
import { useServices } from './services-context';

const Place = styled.div`
  position: relative;
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
  const { guid, app, active, hidden } = instance;
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
      <AppPopover instance={instance} side="below" usual={USUAL} />
    </Place>
  );
}
