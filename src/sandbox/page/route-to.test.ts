import { anApp } from './zaf-host/test-app';
import { pathTo } from './route-to';

test.each([
  [['ticket', 7], '/agent/tickets/7'],
  [['ticket', '7'], '/agent/tickets/7'],
  [['ticket', 'new'], '/agent/tickets/new'],
  [['ticket', undefined, true], '/agent/tickets/new'],
  [['user', 3], '/agent/users/3'],
  [['organization', 4], '/agent/organizations/4'],
  [['views', 12], '/agent/tickets'],
  [['nav_bar', '', 'a/b'], '/agent/apps/my-first-app/a/b'],
  [['nav_bar', 'Other App', '/c'], '/agent/apps/other-app/c'],
  [['nav_bar', '', '/a?b=c/d'], '/agent/apps/my-first-app/a?b=c/d'],
  [['nav_bar', '', '?b=c'], '/agent/apps/my-first-app?b=c'],
  [['nav_bar'], '/agent/apps/my-first-app'],
])('%j leads to %s', (place, path) => {
  expect(pathTo(place, anApp({ name: 'myFirst_App' }))).toBe(path);
});

test.each([[['moon', 1]], [['ticket', 'seven']], [['user']]])('%j leads nowhere, and says so', (place) => {
  expect(() => pathTo(place, anApp())).toThrow();
});
