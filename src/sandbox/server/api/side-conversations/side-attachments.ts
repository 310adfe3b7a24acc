import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { SideAttachment } from '../../rows/side-conversation';
import type { Sandbox } from '../../sandbox';
import { recordInvalid } from '../api-error';
import { attachmentFrom } from '../tickets/uploads';
import { type ApiContext, type ApiEnv, fullAgentOf } from '../viewer';

/** Files for side conversations come first, as the one part `file` of a form; a message takes them over by their ids. */
export function sideAttachmentRoutes({ world, files }: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();

  routes.post('/tickets/side_conversations/attachments', async (c) => {
    fullAgentOf(c);
    const part = await filePart(c);
    const bytes = new Uint8Array(await part.arrayBuffer());
    const content_type = part.type || 'application/octet-stream';
    const file = attachmentFrom(c, { id: world.nextId(), file_name: part.name, size: bytes.length, content_type });
    files.put(file.id, bytes);
    const attachment: SideAttachment = { id: `s3-${randomUUID()}`, file };
    world.state.side_conversation_attachments = [...waiting(world), attachment];
    world.changed();
    return c.json(attachmentJson(attachment), 201);
  });
  return routes;
}

/** The files with these ids, which wait no longer. UNVERIFIED: how Zendesk refuses an id that it does not know. */
export function takenOver(ids: readonly string[], { world }: Sandbox): SideAttachment[] {
  const taken = waiting(world).filter(({ id }) => ids.includes(id));
  const unknown = ids.find((id) => !taken.some((each) => each.id === id));
  if (unknown !== undefined) {
    const description = `Attachment ids: ${unknown} is not valid`;
    throw recordInvalid({ attachment_ids: [{ description, error: 'InvalidValue' }] });
  }
  if (taken.length > 0) {
    world.state.side_conversation_attachments = waiting(world).filter((each) => !taken.includes(each));
    world.changed();
  }
  return taken;
}

/** On a message a file has an address, too. UNVERIFIED: the name `file_name`, which is that of other attachments. */
export function sentAttachmentJson(attachment: SideAttachment) {
  const { file_name, content_url, inline } = attachment.file;
  return { ...attachmentJson(attachment), file_name, content_url, inline };
}

function attachmentJson({ id, file }: SideAttachment) {
  const { file_name: name, content_type, size, width, height } = file;
  return { id, name, content_type, size, width, height };
}

function waiting({ state }: Sandbox['world']): readonly SideAttachment[] {
  return state.side_conversation_attachments ?? [];
}

async function filePart(c: ApiContext): Promise<File> {
  const isForm = (c.req.header('content-type') ?? '').startsWith('multipart/form-data');
  const part = isForm ? (await c.req.parseBody()).file : undefined;
  if (part instanceof File) return part;
  throw recordInvalid({ file: [{ description: 'File: cannot be blank', error: 'BlankValue' }] });
}
