import { IconButton } from '@zendeskgarden/react-buttons';
import { Field, Select } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import { pathOf } from '../routes';
import { useObservable } from '../use-observable';
import { colour } from './colour';
import { Icon } from './Icon';
import { PageLink } from './PageLink';
import { useServices } from './services-context';
import { TopBarApps } from './TopBarApps';

const Bar = styled.header`
  grid-area: top;
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.sm};
  padding: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.md};
  border-bottom: ${({ theme }) => theme.borders.sm} ${colour('border.default')};
`;

const Account = styled.strong`
  margin-right: auto;
`;

const Switcher = styled(Field)`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
`;

export function TopBar() {
  const { boot, scheme } = useServices();
  const isDark = useObservable(scheme) === 'dark';
  return (
    <Bar>
      <Account>{boot.account.name}</Account>
      <PageLink to={pathOf({ kind: 'new-ticket' })}>New ticket</PageLink>
      <Switcher>
        <Field.Label isRegular>Agent</Field.Label>
        <Select isCompact value={boot.user.email ?? ''} onChange={({ target }) => switchTo(target.value)}>
          {boot.users.map(({ id, email, name, role }) => (
            <option key={id} value={email}>
              {role === 'admin' ? `${name} (admin)` : name}
            </option>
          ))}
        </Select>
      </Switcher>
      <TopBarApps />
      <IconButton
        size="small"
        aria-label="Dark mode"
        aria-pressed={isDark}
        onClick={() => scheme.set(isDark ? 'light' : 'dark')}
      >
        <Icon name={isDark ? 'sun' : 'moon'} />
      </IconButton>
    </Bar>
  );
}

/** Another agent is another session: the page starts anew. */
function switchTo(email: string): void {
  const address = new URL(window.location.href);
  address.searchParams.set('as', email);
  window.location.assign(address);
}
