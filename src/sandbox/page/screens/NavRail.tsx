import styled from 'styled-components';
import { appSlug } from '../app-slug';
import { pathOf } from '../routes';
import { useObservable } from '../use-observable';
import type { Instance } from '../zaf-host/instance';
import { AppIcon } from './AppIcon';
import { shadeOf, white } from './colour';
import { Icon } from './Icon';
import { useLinkTo } from './PageLink';
import { useServices } from './services-context';

const Rail = styled.nav`
  grid-area: rail;
  display: flex;
  flex-direction: column;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
  padding: ${({ theme }) => theme.space.sm} 0;
  background: ${shadeOf('chromeHue', 900)};
`;

const Mark = styled.span`
  margin-bottom: ${({ theme }) => theme.space.sm};
  color: ${white};
  font-size: 18px;
  font-weight: 700;
`;

const RailLink = styled.a`
  display: grid;
  place-items: center;
  width: 40px;
  height: 40px;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  color: ${white};
  &[aria-current='page'],
  &:hover {
    background: ${shadeOf('chromeHue', 700)};
  }
  &:focus-visible {
    outline: 2px solid ${white};
    outline-offset: 2px;
  }
`;

export function NavRail() {
  const { boot, host, navigation } = useServices();
  const pages = useObservable(host.instances).filter(({ location, hidden }) => location === 'nav_bar' && !hidden);
  const { kind } = useObservable(navigation.route);
  const tickets = useLinkTo(pathOf({ kind: 'tickets' }));
  const sandbox = useLinkTo(pathOf({ kind: 'sandbox' }));
  const settings = useLinkTo(pathOf({ kind: 'app-settings' }));
  const current = (here: boolean) => (here ? { 'aria-current': 'page' as const } : {});
  return (
    <Rail aria-label="Main">
      <Mark aria-hidden="true">S</Mark>
      <RailLink {...tickets} {...current(kind === 'tickets')} aria-label="Tickets" title="Tickets">
        <Icon name="tickets" />
      </RailLink>
      {pages.map((page) => (
        <NavApp key={page.guid} instance={page} />
      ))}
      {boot.user.role === 'admin' && boot.guests === undefined && (
        <RailLink {...settings} {...current(kind === 'app-settings')} aria-label="App settings" title="App settings">
          <Icon name="settings" />
        </RailLink>
      )}
      <RailLink {...sandbox} {...current(kind === 'sandbox')} aria-label="Sandbox" title="Sandbox">
        <Icon name="flask" />
      </RailLink>
    </Rail>
  );
}

function NavApp({ instance }: { readonly instance: Instance }) {
  const { app, active } = instance;
  const link = useLinkTo(pathOf({ kind: 'nav-app', slug: appSlug(app.name), path: '', query: '' }));
  return (
    <RailLink {...link} aria-current={active ? 'page' : undefined} aria-label={app.name} title={app.name}>
      <AppIcon instance={instance} />
    </RailLink>
  );
}
