export type Route =
  | { readonly kind: 'tickets' }
  | { readonly kind: 'ticket'; readonly id: number }
  | { readonly kind: 'new-ticket' }
  | { readonly kind: 'user'; readonly id: number }
  | { readonly kind: 'organization'; readonly id: number }
  | NavApp
  | { readonly kind: 'app-settings' }
  | { readonly kind: 'sandbox' }
  | { readonly kind: 'nowhere' };

/** An app of the nav bar, by its name in addresses, and what stands behind that. */
interface NavApp {
  readonly kind: 'nav-app';
  readonly slug: string;
  readonly path: string;
  readonly query: string;
}

const PLACES: readonly (readonly [RegExp, (id: number) => Route])[] = [
  [/^\/agent\/tickets$/, () => ({ kind: 'tickets' })],
  [/^\/agent\/tickets\/new$/, () => ({ kind: 'new-ticket' })],
  [/^\/agent\/tickets\/(\d+)$/, (id) => ({ kind: 'ticket', id })],
  [/^\/agent\/users\/(\d+)$/, (id) => ({ kind: 'user', id })],
  [/^\/agent\/organizations\/(\d+)$/, (id) => ({ kind: 'organization', id })],
  [/^\/agent\/filters\/\d+$/, () => ({ kind: 'tickets' })],
  [/^\/agent\/admin\/app$/, () => ({ kind: 'app-settings' })],
  [/^\/agent\/sandbox$/, () => ({ kind: 'sandbox' })],
];

/** @param query without what it says of the page itself. */
export function routeOf(pathname: string, query = ''): Route {
  const path = pathname.replace(/\/+$/, '');
  for (const [pattern, place] of PLACES) {
    const match = pattern.exec(path);
    if (match !== null) return place(Number(match[1]));
  }
  const app = /^\/agent\/apps\/([^/]+)(?:\/(.*))?$/.exec(path);
  return app === null ? { kind: 'nowhere' } : { kind: 'nav-app', slug: app[1] ?? '', path: app[2] ?? '', query };
}

export function pathOf(route: Exclude<Route, { kind: 'nowhere' }>): string {
  switch (route.kind) {
    case 'tickets':
      return '/agent/tickets';
    case 'new-ticket':
      return '/agent/tickets/new';
    case 'app-settings':
      return '/agent/admin/app';
    case 'sandbox':
      return '/agent/sandbox';
    case 'ticket':
      return `/agent/tickets/${route.id}`;
    case 'user':
      return `/agent/users/${route.id}`;
    case 'organization':
      return `/agent/organizations/${route.id}`;
    case 'nav-app':
      return `/agent/apps/${route.slug}${behind('/', route.path)}${behind('?', route.query)}`;
  }
}

const behind = (mark: string, text: string): string => (text === '' ? '' : `${mark}${text}`);
