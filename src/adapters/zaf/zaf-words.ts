import * as v from 'valibot';
import { channelOf } from '../../domain/customer/contact';
import type { Turn } from '../../domain/conversation/conversation';
import { instant, instantOf } from '../../domain/time';
import type { Said, TicketWords } from '../../ports/ticket-words';
import { plainText } from './plain-text';
import type { ZafClient } from './zaf-client';

/** Longer messages are read up to here: nobody's mood or order number hides behind so many characters. */
const LONGEST = 50_000;

const message = v.object({
  author: v.nullish(v.object({ id: v.nullish(v.union([v.number(), v.string()])), role: v.nullish(v.string(), '') })),
  channel: v.nullish(v.object({ name: v.nullish(v.string(), '') })),
  message: v.nullish(v.object({ content: v.nullish(v.string(), ''), contentType: v.nullish(v.string(), '') })),
  timestamp: v.nullish(v.string(), ''),
});

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
      listening(['comment.text.changed'], (html) => listen(typeof html === 'string' ? plainText(html) : '')),
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
  { author, channel, message: said, timestamp }: v.InferOutput<typeof message>,
  requester: number | undefined,
): Turn {
  const content = (said?.content ?? '').slice(0, LONGEST);
  return {
    by: speakerOf(author?.role ?? '', author?.id, requester),
    isPublic: channel?.name !== 'internal',
    channel: channelOf(channel?.name ?? ''),
    at: timestamp === '' ? instant(0) : instantOf(timestamp),
    text: said?.contentType === 'text/html' ? plainText(content) : content.trim(),
  };
}

/** Ids tell people in copy from the requester; where a message carries none, its author's role is all there is. */
function speakerOf(role: string, id: number | string | null | undefined, requester: number | undefined): Turn['by'] {
  if (role === 'end-user') return id && requester !== undefined && Number(id) !== requester ? 'other' : 'customer';
  return role === 'agent' || role === 'admin' ? 'us' : 'other';
}
