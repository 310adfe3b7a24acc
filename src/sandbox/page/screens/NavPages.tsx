import styled from 'styled-components';
import { useObservable } from '../use-observable';
import { AppFrame } from './AppFrame';
import { useServices } from './services-context';

const Layer = styled.div`
  position: absolute;
  inset: 0;
  display: flex;
  flex-direction: column;
`;

/** The pages of the nav bar's apps that were opened so far. */
export function NavPages() {
  const { host } = useServices();
  const pages = useObservable(host.instances).filter(({ location, awake }) => location === 'nav_bar' && awake);
  return pages.map((page) => (
    <Layer key={page.guid} hidden={!page.active}>
      <AppFrame instance={page} />
    </Layer>
  ));
}
