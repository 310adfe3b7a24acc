import { IconButton } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import { useObservable } from '../use-observable';
import { closePane, openPane } from '../zaf-host/pane';
import { AppIcon } from './AppIcon';
import { AppPopover } from './AppPopover';
import { useServices } from './services-context';

const Place = styled.div`
  position: relative;
`;

/** UNVERIFIED: what a frame has that did not ask. */
const USUAL = { width: 320, height: 200 };

/** The apps in the editor's toolbar, each behind a button. */
export function EditorApps({ guids }: { readonly guids: readonly string[] }) {
  const { host } = useServices();
  const instances = useObservable(host.instances).filter(
    ({ guid, location }) => location === 'ticket_editor' && guids.includes(guid),
  );
  return instances.map((instance) => {
    const { guid, app, active, hidden } = instance;
    return (
      <Place key={guid} hidden={hidden}>
        <IconButton
          size="small"
          aria-label={app.name}
          aria-expanded={active}
          // The editor must keep its selection.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => (active ? closePane(host, guid) : openPane(host, guid))}
        >
          <AppIcon instance={instance} />
        </IconButton>
        <AppPopover instance={instance} side="above" usual={USUAL} />
      </Place>
    );
  });
}
