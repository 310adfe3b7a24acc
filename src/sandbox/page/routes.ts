export type Route =
  | { readonly kind: 'tickets' }
  | { readonly kind: 'ticket'; readonly id: number }
  | { readonly kind: 'new-ticket' }
  | { readonly kind: 'user'; readonly id: number }
  | { readonly kind: 'app-settings' }
  | { readonly kind: 'nowhere' };

const PLACES: readonly (readonly [RegExp, (id: number) => Route])[] = [
  [/^\/agent\/tickets$/, () => ({ kind: 'tickets' })],
  [/^\/agent\/tickets\/new$/, () => ({ kind: 'new-ticket' })],
  [/^\/agent\/tickets\/(\d+)$/, (id) => ({ kind: 'ticket', id })],
  [/^\/agent\/users\/(\d+)$/, (id) => ({ kind: 'user', id })],
  [/^\/agent\/admin\/app$/, () => ({ kind: 'app-settings' })],
];

export function routeOf(pathname: string): Route {
  const path = pathname.replace(/\/+$/, '');
  for (const [pattern, place] of PLACES) {
    const match = pattern.exec(path);
    if (match !== null) return place(Number(match[1]));
  }
  return { kind: 'nowhere' };
}

export function pathOf(route: Exclude<Route, { kind: 'nowhere' }>): string {
  switch (route.kind) {
    case 'tickets':
      return '/agent/tickets';
    case 'new-ticket':
      return '/agent/tickets/new';
    case 'app-settings':
      return '/agent/admin/app';
    case 'ticket':
      return `/agent/tickets/${route.id}`;
    case 'user':
      return `/agent/users/${route.id}`;
  }
}
