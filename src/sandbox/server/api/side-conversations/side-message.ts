import * as v from 'valibot';
import type { Participant, SideMessage } from '../../rows/side-conversation';
import type { User } from '../../state';
import type { Sandbox } from '../../sandbox';
import { recordInvalid } from '../api-error';
import { takenOver } from './side-attachments';
import { cleanHtml, htmlToPlain, plainToHtml } from '../tickets/comment-text';

const LONGEST_PREVIEW = 150;

const participant = v.objectWithRest(
  { user_id: v.exactOptional(v.number()), name: v.exactOptional(v.string()), email: v.exactOptional(v.string()) },
  v.union([v.string(), v.number()]),
);

export const messageSchema = v.object({
  subject: v.exactOptional(v.string()),
  preview_text: v.exactOptional(v.string()),
  body: v.exactOptional(v.string()),
  html_body: v.exactOptional(v.string()),
  to: v.pipe(v.array(participant), v.minLength(1, 'cannot be blank')),
  external_ids: v.optional(v.record(v.string(), v.string()), {}),
  attachment_ids: v.optional(v.array(v.string()), []),
});
export type MessageInput = v.InferOutput<typeof messageSchema>;

/** The message as it is kept; a reply is about what the conversation is about. */
export function messageFrom(input: MessageInput, author: User, subject: string, sandbox: Sandbox): SideMessage {
  const html_body = input.html_body === undefined ? plainToHtml(input.body ?? '') : cleanHtml(input.html_body);
  const body = input.body ?? htmlToPlain(html_body);
  if (body.trim() === '')
    throw recordInvalid({ body: [{ description: 'Body: cannot be blank', error: 'BlankValue' }] });
  return {
    subject: input.subject ?? subject,
    preview_text: input.preview_text ?? body.slice(0, LONGEST_PREVIEW),
    from: participantOf(author),
    to: input.to,
    body,
    html_body,
    external_ids: input.external_ids,
    attachments: takenOver(input.attachment_ids, sandbox),
  };
}

export function participantOf({ id, name, email }: User): Participant {
  return { user_id: id, name, ...(email !== null && { email }) };
}
