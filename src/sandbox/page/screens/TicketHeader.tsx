import { SM, XL } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import type { PageTicket } from '../api/shapes';
import type { TicketFile } from '../ticket/ticket-file';
import type { TicketWorkspace } from '../ticket/ticket-workspace';
import { useObservable } from '../use-observable';
import { channelName } from './channel-names';
import { colour } from './colour';
import { PageLink } from './PageLink';
import { StatusTag } from './StatusTag';
import { TagsEditor } from './TagsEditor';

const Header = styled.header`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
  padding: ${({ theme }) => theme.space.sm} ${({ theme }) => theme.space.md};
  border-bottom: ${({ theme }) => theme.borders.sm} ${colour('border.default')};
`;

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.sm};
`;

interface TicketHeaderProps {
  readonly workspace: TicketWorkspace;
  readonly file: TicketFile;
}

export function TicketHeader({ workspace, file }: TicketHeaderProps) {
  useObservable(workspace.edits);
  useObservable(workspace.fields.changes);
  const isShown = (name: string) => workspace.fields.find(name)?.isVisible !== false;
  const ticket = workspace.ticket() ?? file.ticket;
  return (
    <Header>
      <Line>
        <XL tag="h1" hidden={!isShown('subject')}>
          <bdi>{ticket.subject || '(no subject)'}</bdi>
        </XL>
        <StatusTag status={ticket.status} />
      </Line>
      <Line>
        <SM tag="span">Ticket #{ticket.id}</SM>
        <SM tag="span">{channelName(ticket.via.channel)}</SM>
        <People ticket={ticket} file={file} />
        <Viewers workspace={workspace} />
        {ticket.via_followup_source_id !== null && (
          <SM tag="span">
            Follow-up to{' '}
            <PageLink to={`/agent/tickets/${ticket.via_followup_source_id}`}>#{ticket.via_followup_source_id}</PageLink>
          </SM>
        )}
      </Line>
      {isShown('tags') && <TagsEditor workspace={workspace} tags={ticket.tags} />}
    </Header>
  );
}

function Viewers({ workspace }: { readonly workspace: TicketWorkspace }) {
  const viewers = useObservable(workspace.viewers);
  if (viewers.length === 0) return null;
  const names = viewers.map(({ user, isEditing }) => (isEditing ? `${user.name} (writing)` : user.name));
  return <SM tag="span">Also here: {names.join(', ')}</SM>;
}

interface PeopleProps {
  readonly ticket: PageTicket;
  readonly file: TicketFile;
}

function People({ ticket, file: { people, organization } }: PeopleProps) {
  const requester = people.get(ticket.requester_id);
  const copied = ticket.email_cc_ids.map((id) => people.get(id)?.name ?? `User ${id}`);
  return (
    <>
      <SM tag="span">
        From{' '}
        <PageLink to={`/agent/users/${ticket.requester_id}`}>
          <bdi>{requester?.name || requester?.email || 'somebody without a name'}</bdi>
        </PageLink>
      </SM>
      {organization !== null && <SM tag="span">{organization.name}</SM>}
      {copied.length > 0 && <SM tag="span">In copy: {copied.join(', ')}</SM>}
    </>
  );
}
