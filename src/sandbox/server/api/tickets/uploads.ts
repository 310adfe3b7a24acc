import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import type { Attachment, Upload } from '../../rows/attachment';
import type { Sandbox } from '../../sandbox';
import type { SandboxState } from '../../state';
import { recordInvalid, recordNotFound } from '../api-error';
import { agentOf, type ApiContext, type ApiEnv, idOf, originOf, viewerOf } from '../viewer';

const TOKEN_BYTES = 18;
const VALID_MS = 60 * 60_000;

/** Files come first, under a token; the comment that names the token takes them over. */
export function uploadRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const { world, files } = sandbox;
  const routes = new Hono<ApiEnv>();

  routes.post('/uploads', async (c) => {
    viewerOf(c);
    const present = c.req.query('token');
    const upload = present === undefined ? anUpload(sandbox) : uploadOf(present, sandbox);
    const file_name = fileNameOf(c);
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const attachment = attachmentFrom(c, {
      id: world.nextId(),
      file_name,
      size: bytes.length,
      content_type: c.req.header('content-type') ?? 'application/octet-stream',
    });
    files.put(attachment.id, bytes);
    const attachments = [...upload.attachments, attachment];
    replaceUploads([...othersThan(upload, sandbox), { ...upload, attachments }], sandbox);
    return c.json({ upload: { token: upload.token, attachment, attachments } }, 201);
  });
  routes.delete('/uploads/:token', (c) => {
    viewerOf(c);
    const upload = uploadOf(c.req.param('token'), sandbox);
    replaceUploads(othersThan(upload, sandbox), sandbox);
    for (const { id } of upload.attachments) files.remove(id);
    return c.body(null, 204);
  });
  routes.get('/attachments/:id', (c) => {
    agentOf(c);
    const attachment = attachmentOf(idOf(c, 'id'), sandbox);
    if (attachment === undefined) throw recordNotFound();
    return c.json({ attachment });
  });
  return routes;
}

/** The files under these tokens, which are used up by it; throws the answer for a token that holds none. */
export function attachmentsFor(tokens: readonly string[], sandbox: Sandbox): Attachment[] {
  const uploads = tokens.map((token) => uploadOf(token, sandbox));
  const used = new Set(uploads.map(({ token }) => token));
  const rest = (sandbox.world.state.uploads ?? []).filter(({ token }) => !used.has(token));
  if (uploads.length > 0) replaceUploads(rest, sandbox);
  return uploads.flatMap(({ attachments }) => attachments);
}

/** Whether it waits for a comment or a message, or is on one. */
export function attachmentOf(id: number, { world }: Sandbox): Attachment | undefined {
  const waiting = (world.state.uploads ?? []).flatMap(({ attachments }) => attachments);
  const said = world.comments.where('attachment', id).flatMap(({ attachments }) => attachments ?? []);
  return [...waiting, ...said, ...sideFiles(world.state)].find((attachment) => attachment.id === id);
}

function sideFiles({ side_conversation_attachments = [], side_conversation_events = [] }: SandboxState): Attachment[] {
  const sent = side_conversation_events.flatMap(({ message }) => message?.attachments ?? []);
  return [...side_conversation_attachments, ...sent].map(({ file }) => file);
}

function anUpload({ world }: Sandbox): Upload {
  return { token: randomBytes(TOKEN_BYTES).toString('base64url'), created_at: world.stamp(), attachments: [] };
}

/** Tokens are valid for an hour. What Zendesk says of one that is not is UNVERIFIED. */
function uploadOf(token: string, { world }: Sandbox): Upload {
  const upload = (world.state.uploads ?? []).find((each) => each.token === token);
  if (upload === undefined || Date.parse(upload.created_at) + VALID_MS < world.now().getTime()) throw recordNotFound();
  return upload;
}

function othersThan({ token }: Upload, { world }: Sandbox): Upload[] {
  return (world.state.uploads ?? []).filter((each) => each.token !== token);
}

function replaceUploads(uploads: readonly Upload[], { world }: Sandbox): void {
  world.state.uploads = [...uploads];
  world.changed();
}

function fileNameOf(c: ApiContext): string {
  const name = (c.req.query('filename') ?? '').trim();
  if (name === '')
    throw recordInvalid({ filename: [{ description: 'Filename: cannot be blank', error: 'BlankValue' }] });
  return name;
}

/** A file as it is answered, with the address that its content has. */
export function attachmentFrom(
  c: ApiContext,
  file: Pick<Attachment, 'id' | 'file_name' | 'size' | 'content_type'>,
): Attachment {
  const secret = randomBytes(TOKEN_BYTES).toString('base64url');
  const content_url = `${originOf(c)}/attachments/token/${file.id}-${secret}/?name=${encodeURIComponent(file.file_name)}`;
  return {
    ...file,
    url: `${originOf(c)}/api/v2/attachments/${file.id}.json`,
    content_url,
    mapped_content_url: content_url,
    width: null,
    height: null,
    inline: false,
    deleted: false,
    thumbnails: [],
  };
}
