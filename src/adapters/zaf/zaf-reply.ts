import * as v from 'valibot';
import { isAnsweringRole } from '../../domain/conversation/answering-role';
import { pictureAddresses, showsFile } from '../../domain/card/artwork';
import { hasText } from '../../domain/has-text';
import { instantOf, type Instant } from '../../domain/time';
import type { Composer } from '../../ports/reply';
import { htmlOf, textOf } from './reply-html';
import type { ZafClient } from './zaf-client';

const kind = v.object({ 'comment.type': v.nullish(v.string(), '') });
const draft = v.object({ 'comment.text': v.nullish(v.string(), '') });
/** Whether a picture is one that Zendesk keeps, unlike a logo from elsewhere in a signature. UNVERIFIED: that this holds of every channel. */
const isKept = (address: string): boolean => address.includes('/attachments/');
/** A message of the conversation, flattened; what Zendesk leaves out is empty. */
const message = v.pipe(
  v.object({
    channel: v.nullish(v.object({ name: v.nullish(v.string(), '') })),
    author: v.nullish(v.object({ role: v.nullish(v.string(), '') })),
    message: v.nullish(v.object({ content: v.nullish(v.string(), '') })),
    timestamp: v.nullish(v.string(), ''),
    attachments: v.nullish(v.array(v.object({ contentType: v.nullish(v.string(), '') })), []),
  }),
  v.transform((raw) => ({
    channel: raw.channel?.name,
    role: raw.author?.role,
    content: raw.message?.content ?? '',
    timestamp: raw.timestamp,
    // A picture that was pasted is an attachment, or stands in the words as one.
    hasPicture:
      raw.attachments.some(({ contentType }) => contentType.startsWith('image/')) ||
      pictureAddresses(raw.message?.content ?? '').some(isKept),
  })),
);
const conversation = v.object({ 'ticket.conversation': v.array(message) });

/** Zendesk's composer on the open ticket. */
export function zafReply(client: ZafClient): Composer {
  const text = async () => v.parse(draft, await client.get(['comment.text']))['comment.text'];
  const takeOut = async (how: 'withoutText' | 'withoutCard', what: string) => {
    const outOfDraft = await import('./out-of-draft');
    const before = await text();
    const after = outOfDraft[how](before, what);
    if (after !== before) await client.set('comment.text', after);
  };
  const messages = async () => v.parse(conversation, await client.get(['ticket.conversation']))['ticket.conversation'];
  return {
    insert: async (words) => {
      const isEmpty = textOf(await text()) === '';
      await client.invoke('ticket.editor.insert', (isEmpty ? '' : ' ') + htmlOf(words));
    },
    insertParagraph: async (words) => {
      await client.invoke('ticket.editor.insert', `<p>${htmlOf(words)}</p>`);
    },
    holds: async (words) => hasText(await text(), words),
    remove: (words) => takeOut('withoutText', words),
    removeCard: (artwork) => takeOut('withoutCard', artwork),
    isPublic: async () => v.parse(kind, await client.get(['comment.type']))['comment.type'] !== 'internalNote',
    onKind: (listen) => {
      const handler = (type: unknown) => listen(type !== 'internalNote');
      client.on('comment.type.changed', handler);
      return () => client.off('comment.type.changed', handler);
    },
    makePublic: async () => {
      await client.set('comment.type', 'publicReply');
    },
    wasSent: async (words, since) =>
      (await messages()).some((message) => isSentBy(message, since) && hasText(message.content, words)),
    sentPicture: async (since, artwork) =>
      (await messages()).some(
        (message) => isSentBy(message, since) && (message.hasPicture || showsFile(message.content, artwork)),
      ),
  };
}

/** Public words of our own, sent at `since` or later; Zendesk stamps whole seconds. */
function isSentBy({ channel, role, timestamp }: v.InferOutput<typeof message>, since: Instant): boolean {
  if (channel === 'internal' || !isAnsweringRole(role)) return false;
  return timestamp === '' || instantOf(timestamp) >= since - 1000;
}
