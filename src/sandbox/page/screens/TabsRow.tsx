import { IconButton } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import type { Tab } from '../tabs/tab';
import { useObservable } from '../use-observable';
import { colour } from './colour';
import { Icon } from './Icon';
import { useLinkTo } from './PageLink';
import { useServices } from './services-context';
import { useTabTitle } from './use-tab-title';

const Row = styled.nav`
  grid-area: tabs;
  border-bottom: ${({ theme }) => theme.borders.sm} ${colour('border.default')};
  background: ${colour('background.subtle')};
`;

const List = styled.ul`
  display: flex;
  overflow-x: auto;
  list-style: none;
`;

const Item = styled.li`
  display: flex;
  align-items: center;
  max-width: 240px;
  padding-right: ${({ theme }) => theme.space.xxs};
  border-right: ${({ theme }) => theme.borders.sm} ${colour('border.default')};
  &[data-active='true'] {
    background: ${colour('background.default')};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`;

const TabLink = styled.a`
  overflow: hidden;
  padding: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.xs}
    ${({ theme }) => theme.space.sm};
  color: ${colour('foreground.default')};
  text-decoration: none;
  text-overflow: ellipsis;
  white-space: nowrap;
`;

export function TabsRow() {
  const { tabs } = useServices();
  const open = useObservable(tabs.open);
  return (
    <Row aria-label="Open tabs" hidden={open.length === 0}>
      <List>
        {open.map((tab) => (
          <OpenTab key={tab.key} tab={tab} />
        ))}
      </List>
    </Row>
  );
}

function OpenTab({ tab }: { readonly tab: Tab }) {
  const { tabs } = useServices();
  const isActive = useObservable(tabs.activeKey) === tab.key;
  const title = useTabTitle(tab);
  const link = useLinkTo(tab.path);
  return (
    <Item data-active={isActive}>
      <TabLink {...link} aria-current={isActive ? 'page' : undefined} title={title}>
        {title}
      </TabLink>
      <IconButton size="small" aria-label={`Close ${title}`} onClick={() => void tabs.close(tab.key)}>
        <Icon name="close" />
      </IconButton>
    </Item>
  );
}
