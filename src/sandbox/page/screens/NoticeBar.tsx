import { Button } from '@zendeskgarden/react-buttons';
import { Alert } from '@zendeskgarden/react-notifications';
import styled from 'styled-components';
import type { Notice, TicketWorkspace } from '../ticket/ticket-workspace';

const Actions = styled.div`
  margin-top: ${({ theme }) => theme.space.xs};
`;

interface NoticeBarProps {
  readonly notice: Notice;
  readonly workspace: TicketWorkspace;
}

/** Why the ticket is not saved, or will not be. What the agent wrote stays where it is. */
export function NoticeBar({ notice, workspace }: NoticeBarProps) {
  const isCollision = notice.kind !== 'refused';
  return (
    <Alert type={notice.kind === 'changed' ? 'info' : 'error'} role={notice.kind === 'changed' ? 'status' : 'alert'}>
      <Alert.Title>{titleOf(notice, workspace)}</Alert.Title>
      {isCollision ? 'Your reply and your changes are kept. Load the changes, look, and submit again.' : notice.message}
      {isCollision && (
        <Actions>
          <Button size="small" onClick={() => void workspace.follow()}>
            Load the changes
          </Button>
        </Actions>
      )}
    </Alert>
  );
}

function titleOf(notice: Notice, { me }: TicketWorkspace): string {
  if (notice.kind === 'refused') return 'Ticket not saved';
  if (notice.kind === 'collision') return 'Ticket not saved: it was changed meanwhile';
  return notice.by === me.name ? 'This ticket was changed in your name' : `${notice.by} changed this ticket`;
}
