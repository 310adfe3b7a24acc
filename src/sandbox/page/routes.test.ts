import { pathOf, routeOf } from './routes';

test.each([
  ['/agent/tickets', { kind: 'tickets' }],
  ['/agent/tickets/', { kind: 'tickets' }],
  ['/agent/tickets/12', { kind: 'ticket', id: 12 }],
  ['/agent/tickets/new', { kind: 'new-ticket' }],
  ['/agent/users/3', { kind: 'user', id: 3 }],
  ['/agent/admin/app', { kind: 'app-settings' }],
  ['/agent/tickets/12/more', { kind: 'nowhere' }],
  ['/agent', { kind: 'nowhere' }],
])('%s', (path, route) => {
  expect(routeOf(path)).toEqual(route);
});

test('a path leads back to its route', () => {
  expect(routeOf(pathOf({ kind: 'ticket', id: 5 }))).toEqual({ kind: 'ticket', id: 5 });
});
