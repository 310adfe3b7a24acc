import { pathOf, routeOf } from './routes';

test.each([
  ['/agent/tickets', { kind: 'tickets' }],
  ['/agent/tickets/', { kind: 'tickets' }],
  ['/agent/tickets/12', { kind: 'ticket', id: 12 }],
  ['/agent/tickets/new', { kind: 'new-ticket' }],
  ['/agent/users/3', { kind: 'user', id: 3 }],
  ['/agent/organizations/4', { kind: 'organization', id: 4 }],
  ['/agent/filters/9', { kind: 'tickets' }],
  ['/agent/apps/my-app', { kind: 'nav-app', slug: 'my-app', path: '', query: '' }],
  ['/agent/apps/my-app/a/b/', { kind: 'nav-app', slug: 'my-app', path: 'a/b', query: '' }],
  ['/agent/admin/app', { kind: 'app-settings' }],
  ['/agent/sandbox', { kind: 'sandbox' }],
  ['/agent/tickets/12/more', { kind: 'nowhere' }],
  ['/agent', { kind: 'nowhere' }],
])('%s', (path, route) => {
  expect(routeOf(path)).toEqual(route);
});

test.each([
  { kind: 'ticket', id: 5 },
  { kind: 'organization', id: 5 },
  { kind: 'sandbox' },
  { kind: 'nav-app', slug: 'my-app', path: 'a/b', query: '' },
] as const)('a path leads back to its route: %j', (route) => {
  expect(routeOf(pathOf(route))).toEqual(route);
});
