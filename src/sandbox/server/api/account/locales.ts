import { Hono } from 'hono';
import type { Sandbox } from '../../sandbox';
import { recordNotFound } from '../api-error';
import { type ApiContext, type ApiEnv, originOf } from '../viewer';

const NAMES = new Map([
  ['en-US', { id: 1, name: 'English' }],
  ['es', { id: 2, name: 'Español' }],
  ['de', { id: 8, name: 'Deutsch' }],
  ['fr', { id: 16, name: 'Français' }],
  ['it', { id: 22, name: 'Italiano' }],
  ['ar', { id: 66, name: 'العربية' }],
  ['pl', { id: 13, name: 'Polski' }],
  ['ja', { id: 67, name: '日本語' }],
  ['en-GB', { id: 1176, name: 'English (United Kingdom)' }],
]);

export const LOCALE_IDS = [...NAMES.values()].map(({ id }) => id);

/** The id of a locale; English's for one that the account does not have. */
export function localeIdOf(locale: string): number {
  return NAMES.get(locale)?.id ?? 1;
}

export function localeWithId(asked: number | undefined): string | undefined {
  return [...NAMES].find(([, { id }]) => id === asked)?.[0];
}

export function localeRoutes({ world }: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.get('/locales', (c) => c.json({ locales: [...NAMES.keys()].map((locale) => localeJson(c, locale)) }));
  routes.get('/locales/current', (c) =>
    c.json({ locale: localeJson(c, c.get('viewer')?.locale ?? world.state.account.locale) }),
  );
  routes.get('/locales/:locale', (c) => {
    const asked = c.req.param('locale');
    const found = [...NAMES].find(([locale, { id }]) => locale === asked || String(id) === asked);
    if (found === undefined) throw recordNotFound();
    return c.json({ locale: localeJson(c, found[0]) });
  });
  return routes;
}

function localeJson(c: ApiContext, locale: string) {
  const { id, name } = NAMES.get(locale) ?? { id: 0, name: locale };
  return {
    id,
    locale,
    name,
    native_name: name,
    rtl: locale === 'ar',
    url: `${originOf(c)}/api/v2/locales/${locale}.json`,
    created_at: '2009-07-20T22:55:29Z',
    updated_at: '2024-05-05T10:38:52Z',
  };
}
