import { Alert } from '@zendeskgarden/react-notifications';
import styled from 'styled-components';
import type { TicketTab } from '../tabs/tab';
import { useObservable } from '../use-observable';
import { AppPanel } from './AppPanel';
import { colour } from './colour';
import { Conversation } from './Conversation';
import { NewTicketHeader } from './NewTicketHeader';
import { ReplyArea } from './ReplyArea';
import { TicketFields } from './TicketFields';
import { TicketHeader } from './TicketHeader';

const Split = styled.div`
  display: flex;
  height: 100%;
`;

const Column = styled.section`
  display: flex;
  flex: 1 1 auto;
  flex-direction: column;
  min-width: 0;
`;

const Message = styled.div`
  padding: ${({ theme }) => theme.space.lg};
  color: ${colour('foreground.subtle')};
`;

export function TicketPane({ tab }: { readonly tab: TicketTab }) {
  const { workspace } = tab;
  const phase = useObservable(workspace.phase);
  const name = workspace.id === null ? 'New ticket' : `Ticket ${workspace.id}`;
  return (
    <Split>
      <Column aria-label={name}>
        {phase.status === 'loading' && <Message role="status">Loading the ticket …</Message>}
        {phase.status === 'failed' && (
          <Message>
            <Alert type="error">The ticket could not be opened. {phase.message}</Alert>
          </Message>
        )}
        {phase.status === 'ready' && (
          <>
            {workspace.id === null ? (
              <NewTicketHeader workspace={workspace} />
            ) : (
              <TicketHeader workspace={workspace} file={phase.file} />
            )}
            <TicketFields workspace={workspace} />
            <Conversation file={phase.file} />
            <ReplyArea tab={tab} />
          </>
        )}
      </Column>
      {phase.status === 'ready' && <AppPanel guids={tab.guids} />}
    </Split>
  );
}
