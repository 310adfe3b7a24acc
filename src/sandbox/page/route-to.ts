import { appSlug } from './app-slug';
import type { HostedApp } from '../hosted-app';
import { pathOf } from './routes';
import { ApiUnavailable } from './zaf-host/surface';

/** The address of the place that an app names with `routeTo`. */
export function pathTo([kind, id, more]: readonly unknown[], app: HostedApp): string {
  switch (kind) {
    case 'ticket':
      return id === 'new' || more === true
        ? pathOf({ kind: 'new-ticket' })
        : pathOf({ kind: 'ticket', id: numberOf(id) });
    case 'user':
      return pathOf({ kind: 'user', id: numberOf(id) });
    case 'organization':
      return pathOf({ kind: 'organization', id: numberOf(id) });
    case 'views':
      return pathOf({ kind: 'tickets' });
    case 'nav_bar':
      // Apps leave their own name empty.
      return pathOf({ kind: 'nav-app', slug: appSlug(textOf(id) || app.name), ...placeIn(textOf(more)) });
    default:
      throw new ApiUnavailable(`has no place "${String(kind)}"`);
  }
}

function placeIn(address: string) {
  const [, path = '', query = ''] = /^\/*([^?]*)\??(.*)$/s.exec(address) ?? [];
  return { path, query };
}

function numberOf(id: unknown): number {
  if (/^\d+$/.test(textOf(id))) return Number(id);
  throw new ApiUnavailable(`takes an id, not "${String(id)}"`);
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
