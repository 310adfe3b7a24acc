import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createApi } from './api/api';
import { attachmentContentRoutes } from './attachment-content';
import { controlRoutes } from './control';
import { signedTokenRoutes } from './guests/signed-token';
import { LeverError } from './lever-error';
import { localOnly } from './local-only';
import { providerRoutes } from './proxy/provider-routes';
import { proxyRoutes } from './proxy/proxy-routes';
import type { Sandbox } from './sandbox';
import { secondAgentRoutes } from './second-agent';
import { shellRoutes } from './shell';

const LARGEST_BODY_BYTES = 2 * 1024 * 1024;

/** Everything on the helpdesk's own origin: page, API and the sandbox's levers. */
export function createHelpdesk(sandbox: Sandbox, pageFolder: string): Hono {
  const helpdesk = new Hono({ getPath: (request) => apiPath(new URL(request.url).pathname) });
  helpdesk.use(localOnly);
  helpdesk.route('/api/v2', createApi(sandbox));
  helpdesk.use('/sandbox/*', bodyLimit({ maxSize: LARGEST_BODY_BYTES }));
  helpdesk.route('/sandbox', controlRoutes(sandbox));
  const ask = (request: Request) => helpdesk.fetch(request);
  helpdesk.route('/sandbox', secondAgentRoutes(sandbox, ask));
  helpdesk.route('/sandbox', proxyRoutes(sandbox));
  helpdesk.route('/sandbox', providerRoutes(sandbox));
  helpdesk.route('/sandbox', signedTokenRoutes(sandbox));
  helpdesk.route('/', attachmentContentRoutes(sandbox));
  helpdesk.route('/', shellRoutes(sandbox, pageFolder, ask));
  helpdesk.notFound((c) =>
    c.req.path.startsWith('/api/')
      ? c.json({ error: 'InvalidEndpoint', description: 'Not found' }, 404)
      : c.text('Not found', 404),
  );
  helpdesk.onError((error, c) => {
    if (error instanceof LeverError) return c.json({ error: error.message }, 400);
    console.error(error);
    return c.text(`The sandbox failed: ${error.message}`, 500);
  });
  return helpdesk;
}

/** Zendesk takes every path with `.json` or a slash at its end, too, and installations under the product's name. */
function apiPath(path: string): string {
  if (!path.startsWith('/api/')) return path;
  return path.replace(/^\/api\/support\/apps\//, '/api/v2/apps/').replace(/(\.json)?\/?$/, '');
}
