import { Navigation } from './navigation';

function navigationFrom(address: string) {
  window.history.replaceState(null, '', address);
  const navigation = new Navigation(window);
  const shown = () => `${window.location.pathname}${window.location.search}`;
  return { navigation, address: shown };
}

test('whose page it is stays in the address, and what an app asked for its place does not', () => {
  const { navigation, address } = navigationFrom('/agent/tickets?as=anna@example.com&fault=500:/users');

  navigation.go('/agent/apps/inbox/reports?page=2&of=my%20own');
  expect(address()).toBe('/agent/apps/inbox/reports?as=anna@example.com&fault=500:/users&page=2&of=my%20own');
  expect(navigation.route.get()).toEqual({
    ...{ kind: 'nav-app', slug: 'inbox', path: 'reports', query: 'page=2&of=my%20own' },
  });

  navigation.go('/agent/apps/inbox/start');
  expect(address()).toBe('/agent/apps/inbox/start?as=anna@example.com&fault=500:/users');
});

test('an address with a query is a place from the start', () => {
  const { navigation } = navigationFrom('/agent/apps/inbox?page=3&as=anna@example.com');

  expect(navigation.route.get()).toMatchObject({ kind: 'nav-app', query: 'page=3' });
  expect(navigation.addressOf('/agent/tickets')).toBe('/agent/tickets?as=anna@example.com');
});
