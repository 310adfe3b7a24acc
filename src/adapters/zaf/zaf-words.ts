import * as v from 'valibot';
import { isAnsweringRole } from '../../domain/conversation/answering-role';
import { channelOf } from '../../domain/customer/channel';
import type { Turn } from '../../domain/conversation/conversation';
import { instant, instantOf } from '../../domain/time';
import type { Said, TicketWords } from '../../ports/ticket-words';
import { plainText } from './plain-text';
import type { ZafClient } from './zaf-client';

/** Longer messages are read up to here: nobody's mood or order number hides behind so many characters. */
const LONGEST = 50_000;

const text = v.nullish(v.string(), '');
/** A message of the conversation, flattened; what Zendesk leaves out is empty. */
const message = v.pipe(
  v.object({
    author: v.nullish(v.object({ id: v.nullish(v.union([v.number(), v.string()]), 0), role: text }), {}),
    channel: v.nullish(v.object({ name: text }), {}),
    message: v.nullish(v.object({ content: text, contentType: text }), {}),
    timestamp: text,
  }),
  v.transform(({ author, channel, message: said, timestamp }) => ({
    ...{ id: Number(author.id), role: author.role, channel: channel.name, timestamp },
    ...{ content: said.content.slice(0, LONGEST), isHtml: said.contentType === 'text/html' },
  })),
);

const values = v.object({
  'ticket.subject': v.fallback(v.nullish(v.string(), ''), ''),
  'ticket.tags': v.fallback(v.nullish(v.array(v.string()), []), []),
  'ticket.via': v.fallback(v.nullish(v.object({ channel: v.nullish(v.string(), '') })), undefined),
  'ticket.requester': v.fallback(v.nullish(v.object({ id: v.number() })), undefined),
  'ticket.conversation': v.fallback(v.nullish(v.array(message), []), []),
});
const PATHS = Object.keys(values.entries);
const draft = v.object({ 'comment.text': v.nullish(v.string(), '') });

/** The words on the ticket that is open in Zendesk. */
export function zafWords(client: ZafClient): TicketWords {
  const listening = (events: readonly string[], handler: (value: unknown) => void) => {
    events.forEach((event) => client.on(event, handler));
    return () => events.forEach((event) => client.off(event, handler));
  };
  return {
    read: async () => saidIn(v.parse(values, await client.get(PATHS))),
    onSaid: (listen) => listening(['ticket.conversation.changed', 'ticket.tags.changed'], () => listen()),
    draft: async () => plainText(v.parse(draft, await client.get(['comment.text']))['comment.text']),
    onDraft: (listen) =>
      listening(['comment.text.changed'], (html) => listen(() => (typeof html === 'string' ? plainText(html) : ''))),
  };
}

function saidIn(found: v.InferOutput<typeof values>): Said {
  const requester = found['ticket.requester']?.id;
  return {
    subject: found['ticket.subject'],
    tags: found['ticket.tags'],
    channel: channelOf(found['ticket.via']?.channel ?? ''),
    conversation: found['ticket.conversation'].map((each) => turnOf(each, requester)),
  };
}

function turnOf(
  { id, role, channel, timestamp, content, isHtml }: v.InferOutput<typeof message>,
  requester: number | undefined,
): Turn {
  return {
    by: speakerOf(role, id, requester),
    isPublic: channel !== 'internal',
    channel: channelOf(channel),
    at: timestamp === '' ? instant(0) : instantOf(timestamp),
    text: isHtml ? plainText(content) : content.trim(),
  };
}

/** Ids tell people in copy from the requester; where a message carries none, its author's role is all there is. */
function speakerOf(role: string, id: number, requester: number | undefined): Turn['by'] {
  if (isAnsweringRole(role)) return 'us';
  const isCustomer = role === 'end-user' && (!id || requester === undefined || id === requester);
  return isCustomer ? 'customer' : 'other';
}
