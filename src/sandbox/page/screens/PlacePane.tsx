import { Alert } from '@zendeskgarden/react-notifications';
import type { ReactNode } from 'react';
import styled from 'styled-components';
import type { ProfileWorkspace } from '../tabs/profile-workspace';
import { useObservable } from '../use-observable';
import { AppPanel } from './AppPanel';
import { useServices } from './services-context';

const Split = styled.div`
  display: flex;
  height: 100%;
`;

const Column = styled.section`
  display: grid;
  flex: 1 1 auto;
  align-content: start;
  gap: ${({ theme }) => theme.space.sm};
  overflow-y: auto;
  padding: ${({ theme }) => theme.space.lg};
`;

interface PlacePaneProps<File> {
  readonly kind: 'user' | 'organization';
  readonly tab: { readonly workspace: ProfileWorkspace<File>; readonly guids: readonly string[] };
  readonly details: (file: File) => ReactNode;
}

/** A user or an organization, with the apps that have a place there. */
export function PlacePane<File>({ kind, tab: { workspace, guids }, details }: PlacePaneProps<File>) {
  const { apps } = useServices();
  const phase = useObservable(workspace.phase);
  return (
    <Split>
      <Column aria-label={kind === 'user' ? 'User' : 'Organization'}>
        {phase.status === 'loading' && <div role="status">Loading …</div>}
        {phase.status === 'failed' && (
          <Alert type="error">
            The {kind} could not be shown. {phase.message}
          </Alert>
        )}
        {phase.status === 'ready' && details(phase.file)}
      </Column>
      {phase.status === 'ready' && apps.some(({ locations }) => locations[`${kind}_sidebar`]) && (
        <AppPanel guids={guids} />
      )}
    </Split>
  );
}
