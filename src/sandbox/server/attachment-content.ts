import { type Context, Hono } from 'hono';
import { attachmentOf } from './api/tickets/uploads';
import type { Sandbox } from './sandbox';

/** What an attachment holds, for whoever has its address: the address is the secret. */
export function attachmentContentRoutes(sandbox: Sandbox): Hono {
  const routes = new Hono();
  routes.get('/attachments/token/:token/', (c) => content(c, sandbox));
  return routes;
}

function content(c: Context, sandbox: Sandbox): Response {
  const id = Number.parseInt(c.req.param('token') ?? '', 10);
  const attachment = attachmentOf(id, sandbox);
  const bytes = sandbox.files.get(id);
  const isAddress = attachment !== undefined && new URL(attachment.content_url).pathname === c.req.path;
  if (!isAddress || bytes === undefined) return c.text('Not found', 404);

  return c.body(new Uint8Array(bytes), 200, {
    'content-type': attachment.content_type,
    'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(attachment.file_name)}`,
    // Somebody else's page must not run as the helpdesk's own.
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
  });
}
