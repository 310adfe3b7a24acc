import { Tag } from '@zendeskgarden/react-tags';
import styled from 'styled-components';
import type { TicketWorkspace } from '../ticket/ticket-workspace';
import { useObservable } from '../use-observable';

const List = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xxs};
  list-style: none;
`;

/** The files that go with the reply. */
export function AttachedFiles({ workspace }: { readonly workspace: TicketWorkspace }) {
  const attached = useObservable(workspace.attached);
  if (attached.length === 0) return null;
  return (
    <List aria-label="Attached files">
      {attached.map((file) => (
        <li key={file.token}>
          <Tag>
            <span>{file.attachment.file_name}</span>
            <Tag.Close aria-label={`Remove ${file.attachment.file_name}`} onClick={() => void workspace.detach(file)} />
          </Tag>
        </li>
      ))}
    </List>
  );
}
