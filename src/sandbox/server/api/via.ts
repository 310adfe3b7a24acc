import type { ApiContext } from './viewer';

/** Through what something came to the account. */
export interface Via {
  readonly channel: string;
}

export function isFromPage(c: ApiContext): boolean {
  return c.req.header('x-sandbox-source') === 'page';
}

/** What agents do in the helpdesk's own page is `web`. UNVERIFIED: that what their apps ask for is `api`. */
export function viaOf(c: ApiContext): Via {
  return { channel: isFromPage(c) ? 'web' : 'api' };
}
