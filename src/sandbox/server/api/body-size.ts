import { bodyLimit } from 'hono/body-limit';
import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from './viewer';

const LARGEST_JSON_BYTES = 1024 * 1024;
/** What `account/settings` gives as `limits.attachment_size`. */
export const LARGEST_ATTACHMENT_BYTES = 50 * 1024 * 1024;

/** Uploads may be as large as an attachment may be, everything else is JSON. */
export function bodySize(): MiddlewareHandler<ApiEnv> {
  const json = bodyLimit({
    maxSize: LARGEST_JSON_BYTES,
    onError: (c) => c.json({ error: { title: 'Payload Too Large', message: 'The body is larger than 1 MB' } }, 413),
  });
  const upload = bodyLimit({
    maxSize: LARGEST_ATTACHMENT_BYTES,
    // UNVERIFIED: the words; documented is the size alone.
    onError: (c) =>
      c.json({ error: 'AttachmentTooBig', description: 'The file is larger than the account allows: 50 MB' }, 413),
  });
  return (c, next) =>
    /\/(uploads|side_conversations\/attachments)(\.json)?$/.test(c.req.path) ? upload(c, next) : json(c, next);
}
