import { Button } from '@zendeskgarden/react-buttons';
import { Alert } from '@zendeskgarden/react-notifications';
import { XL } from '@zendeskgarden/react-typography';
import { useEffect, useState } from 'react';
import styled from 'styled-components';
import type { TicketPage } from '../api/helpdesk';
import { channelName } from './channel-names';
import { colour } from './colour';
import { momentText } from './moments';
import { PageLink } from './PageLink';
import { useServices } from './services-context';
import { StatusTag } from './StatusTag';

const PER_PAGE = 50;

type Loaded =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'ready'; readonly page: TicketPage };

const Area = styled.section`
  padding: ${({ theme }) => theme.space.lg};
`;

const Table = styled.table`
  width: 100%;
  margin: ${({ theme }) => theme.space.md} 0;
  border-collapse: collapse;
  th,
  td {
    padding: ${({ theme }) => theme.space.xs};
    border-bottom: ${({ theme }) => theme.borders.sm} ${colour('border.subtle')};
    text-align: start;
    overflow-wrap: anywhere;
  }
  th {
    color: ${colour('foreground.subtle')};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
  th,
  td:not([dir='auto']) {
    white-space: nowrap;
  }
`;

const Pages = styled.div`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.sm};
`;

export function TicketList() {
  const { helpdesk } = useServices();
  const [number, setNumber] = useState(1);
  const [loaded, setLoaded] = useState<Loaded>({ status: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    helpdesk.tickets(number, PER_PAGE).then(
      (page) => isCurrent && setLoaded({ status: 'ready', page }),
      (error: unknown) => isCurrent && setLoaded({ status: 'failed', message: String(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [helpdesk, number]);
  return (
    <Area aria-label="Tickets">
      <XL tag="h1">Tickets</XL>
      {loaded.status === 'failed' && <Alert type="error">The tickets could not be loaded. {loaded.message}</Alert>}
      {loaded.status === 'ready' && (
        <>
          <TicketTable page={loaded.page} />
          <Pages>
            <Button size="small" disabled={number === 1} onClick={() => setNumber(number - 1)}>
              Newer
            </Button>
            <Button size="small" disabled={loaded.page.next_page === null} onClick={() => setNumber(number + 1)}>
              Older
            </Button>
            <span>
              Page {number}, {loaded.page.count} tickets
            </span>
          </Pages>
        </>
      )}
    </Area>
  );
}

function TicketTable({ page }: { readonly page: TicketPage }) {
  const names = new Map(page.users.map(({ id, name, email }) => [id, name === '' ? email : name] as const));
  return (
    <Table aria-label="Tickets, last updated first">
      <thead>
        <tr>
          {['Ticket', 'Subject', 'Requester', 'Status', 'Channel', 'Updated'].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {page.tickets.map((ticket) => (
          <tr key={ticket.id}>
            <td>#{ticket.id}</td>
            <td dir="auto">
              <PageLink to={`/agent/tickets/${ticket.id}`}>{ticket.subject || '(no subject)'}</PageLink>
            </td>
            <td dir="auto">{names.get(ticket.requester_id) ?? '(no name)'}</td>
            <td>
              <StatusTag status={ticket.status} />
            </td>
            <td>{channelName(ticket.via.channel)}</td>
            <td>{momentText(ticket.updated_at)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
