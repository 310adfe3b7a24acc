import { Alert } from '@zendeskgarden/react-notifications';
import { Tag } from '@zendeskgarden/react-tags';
import { LG, XL } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import { locationUrl } from '../boot';
import type { UserTab } from '../tabs/tab';
import type { UserFile } from '../tabs/user-workspace';
import { useObservable } from '../use-observable';
import { AppPanel } from './AppPanel';
import { momentText } from './moments';
import { PageLink } from './PageLink';
import { useServices } from './services-context';
import { StatusTag } from './StatusTag';

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

const List = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
  list-style: none;
`;

export function UserPane({ tab }: { readonly tab: UserTab }) {
  const { boot } = useServices();
  const phase = useObservable(tab.workspace.phase);
  return (
    <Split>
      <Column aria-label="User">
        {phase.status === 'loading' && <div role="status">Loading …</div>}
        {phase.status === 'failed' && <Alert type="error">The user could not be shown. {phase.message}</Alert>}
        {phase.status === 'ready' && <UserDetails file={phase.file} />}
      </Column>
      {phase.status === 'ready' && locationUrl(boot, 'user_sidebar') !== undefined && <AppPanel guid={tab.guid} />}
    </Split>
  );
}

function UserDetails({ file: { user, organization, tickets } }: { readonly file: UserFile }) {
  return (
    <>
      <XL tag="h1">
        <bdi>{user.name || '(no name)'}</bdi>
      </XL>
      <div>
        {[user.email, user.phone, organization?.name, user.suspended ? 'suspended' : ''].filter(Boolean).join(' · ')}
      </div>
      <div>
        {user.tags.map((tag) => (
          <Tag key={tag}>
            <span>{tag}</span>
          </Tag>
        ))}
      </div>
      <LG tag="h2">Tickets</LG>
      <List>
        {tickets.map(({ id, subject, status, created_at }) => (
          <li key={id}>
            <StatusTag status={status} /> <PageLink to={`/agent/tickets/${id}`}>{subject || '(no subject)'}</PageLink>{' '}
            {momentText(created_at)}
          </li>
        ))}
      </List>
    </>
  );
}
