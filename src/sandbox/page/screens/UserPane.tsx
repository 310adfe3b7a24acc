import { Tag } from '@zendeskgarden/react-tags';
import { LG, XL } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import { pathOf } from '../routes';
import type { UserTab } from '../tabs/tab';
import type { UserFile } from '../tabs/user-workspace';
import { momentText } from './moments';
import { PlacePane } from './PlacePane';
import { PageLink } from './PageLink';
import { StatusTag } from './StatusTag';

const List = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
  list-style: none;
`;

export function UserPane({ tab }: { readonly tab: UserTab }) {
  return <PlacePane kind="user" tab={tab} details={(file) => <UserDetails file={file} />} />;
}

function UserDetails({ file: { user, organization, tickets } }: { readonly file: UserFile }) {
  return (
    <>
      <XL tag="h1">
        <bdi>{user.name || '(no name)'}</bdi>
      </XL>
      <div>
        {[user.email, user.phone, user.suspended ? 'suspended' : ''].filter(Boolean).join(' · ')}
        {organization !== null && (
          <>
            {' · '}
            <PageLink to={pathOf({ kind: 'organization', id: organization.id })}>{organization.name}</PageLink>
          </>
        )}
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
