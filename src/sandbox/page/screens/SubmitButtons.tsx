import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import type { TicketTab } from '../tabs/tab';
import { useObservable } from '../use-observable';
import { useServices } from './services-context';

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  gap: ${({ theme }) => theme.space.xs};
`;

const STATUSES = ['open', 'pending', 'solved'] as const;

export function SubmitButtons({ tab }: { readonly tab: TicketTab }) {
  const { tabs, boot } = useServices();
  const { workspace } = tab;
  const mayBeSaved = useObservable(workspace.mayBeSaved);
  const isSaving = useObservable(workspace.saving) || !mayBeSaved;
  const isEmpty = useObservable(workspace.replyIsEmpty);
  const kind = useObservable(workspace.replyKind);
  if (boot.user.role_type === 1) {
    return (
      <Row role="group" aria-label="Submit">
        <Button size="small" isPrimary disabled={isSaving || isEmpty} onClick={() => void tabs.submit(tab)}>
          Submit note
        </Button>
      </Row>
    );
  }
  const sendsAtOnce = workspace.ticket()?.from_messaging_channel === true && kind === 'public';
  return (
    <Row role="group" aria-label="Submit">
      {sendsAtOnce && (
        <Button size="small" disabled={isSaving || isEmpty} onClick={() => void tabs.send(tab)}>
          Send
        </Button>
      )}
      {STATUSES.map((status) => (
        <Button
          key={status}
          size="small"
          isPrimary={status === 'open'}
          disabled={isSaving}
          onClick={() => void tabs.submit(tab, status)}
        >
          Submit as {status}
        </Button>
      ))}
    </Row>
  );
}
