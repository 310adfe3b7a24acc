import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import * as v from 'valibot';
import type { SideConversation, SideConversationEvent } from '../../rows/side-conversation';
import type { Sandbox } from '../../sandbox';
import type { Ticket, User } from '../../state';
import { recordNotFound } from '../api-error';
import { offsetPage } from '../paging/offset-page';
import { bodyOf, jsonOf, valid } from '../request-body';
import { includedIn } from '../included';
import { sentAttachmentJson } from './side-attachments';
import { type MessageInput, messageFrom, messageSchema, participantOf } from './side-message';
import { ticketOf } from '../tickets/ticket-of';
import { agentOf, type ApiContext, type ApiEnv, fullAgentOf, originOf } from '../viewer';

const texts = v.record(v.string(), v.string());
const creationSchema = v.object({ message: messageSchema, external_ids: v.optional(texts, {}) });
const replySchema = v.object({ message: messageSchema });
const changeSchema = v.object({
  subject: v.exactOptional(v.string()),
  state: v.exactOptional(v.picklist(['open', 'closed'], 'is not a valid state')),
});

/** Conversations beside a ticket. Nobody is written to: what an agent says is kept, and shown. */
export function sideConversationRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  const ALL = '/tickets/:id/side_conversations';
  const ONE = `${ALL}/:conversation`;

  routes.get(ALL, (c) => {
    agentOf(c);
    const ticket = ticketOf(c, sandbox);
    const own = (sandbox.world.state.side_conversations ?? []).filter(({ ticket_id }) => ticket_id === ticket.id);
    const { rows, ...page } = offsetPage(c, own);
    return c.json({ side_conversations: rows.map((row) => conversationJson(c, row)), ...page });
  });
  routes.post(ALL, async (c) => {
    const author = fullAgentOf(c);
    const ticket = ticketOf(c, sandbox);
    const conversation = start(ticket, valid(await jsonOf(c), creationSchema), author, sandbox);
    return c.json(answerJson(c, conversation, sandbox), 201);
  });
  routes.get(ONE, (c) => {
    agentOf(c);
    return c.json(answerJson(c, conversationOf(c, sandbox), sandbox));
  });
  routes.put(ONE, async (c) => {
    const author = fullAgentOf(c);
    const change = await bodyOf(c, 'side_conversation', changeSchema);
    return c.json(answerJson(c, update(conversationOf(c, sandbox), change, author, sandbox), sandbox));
  });
  routes.post(`${ONE}/reply`, async (c) => {
    const author = fullAgentOf(c);
    const { message } = valid(await jsonOf(c), replySchema);
    return c.json(answerJson(c, reply(conversationOf(c, sandbox), message, author, sandbox), sandbox), 201);
  });
  routes.get(`${ONE}/events`, (c) => {
    agentOf(c);
    const { rows, ...page } = offsetPage(c, eventsOf(conversationOf(c, sandbox), sandbox));
    return c.json({ events: rows.map((event) => eventJson(c, event)), ...page });
  });
  return routes;
}

type Creation = v.InferOutput<typeof creationSchema>;

function start(ticket: Ticket, { message, external_ids }: Creation, author: User, sandbox: Sandbox): SideConversation {
  const at = sandbox.world.stamp();
  const said = messageFrom(message, author, '', sandbox);
  const conversation: SideConversation = {
    id: randomUUID(),
    ticket_id: ticket.id,
    subject: said.subject,
    preview_text: said.preview_text,
    state: 'open',
    participants: [said.from, ...said.to],
    created_at: at,
    updated_at: at,
    message_added_at: at,
    state_updated_at: at,
    external_ids,
  };
  keep(conversation, { type: 'create', message: said, updates: {} }, author, sandbox);
  return conversation;
}

function reply(present: SideConversation, message: MessageInput, author: User, sandbox: Sandbox): SideConversation {
  const at = sandbox.world.stamp();
  const said = messageFrom(message, author, present.subject, sandbox);
  const known = new Set(present.participants.map((participant) => JSON.stringify(participant)));
  const joining = [said.from, ...said.to].filter((participant) => !known.has(JSON.stringify(participant)));
  const conversation: SideConversation = {
    ...present,
    preview_text: said.preview_text,
    participants: [...present.participants, ...joining],
    updated_at: at,
    message_added_at: at,
  };
  keep(conversation, { type: 'reply', message: said, updates: {} }, author, sandbox);
  return conversation;
}

function update(
  present: SideConversation,
  change: v.InferOutput<typeof changeSchema>,
  author: User,
  sandbox: Sandbox,
): SideConversation {
  const at = sandbox.world.stamp();
  const isOther = change.state !== undefined && change.state !== present.state;
  const stamps = { updated_at: at, ...(isOther && { state_updated_at: at }) };
  const conversation = { ...present, ...change, ...stamps };
  keep(conversation, { type: 'update', message: null, updates: { ...change } }, author, sandbox);
  return conversation;
}

type Happened = Pick<SideConversationEvent, 'type' | 'message' | 'updates'>;

function keep(conversation: SideConversation, happened: Happened, author: User, { world }: Sandbox): void {
  const { state } = world;
  const others = (state.side_conversations ?? []).filter(({ id }) => id !== conversation.id);
  state.side_conversations = [...others, conversation];
  const event: SideConversationEvent = {
    id: randomUUID(),
    side_conversation_id: conversation.id,
    ticket_id: conversation.ticket_id,
    actor: participantOf(author),
    via: 'support',
    created_at: world.stamp(),
    ...happened,
  };
  state.side_conversation_events = [...(state.side_conversation_events ?? []), event];
  world.changed();
}

function conversationOf(c: ApiContext, sandbox: Sandbox): SideConversation {
  const ticket = ticketOf(c, sandbox);
  const id = c.req.param('conversation');
  const conversation = (sandbox.world.state.side_conversations ?? []).find((each) => each.id === id);
  if (conversation?.ticket_id !== ticket.id) throw recordNotFound();
  return conversation;
}

function eventsOf({ id }: SideConversation, { world }: Sandbox): SideConversationEvent[] {
  const events = world.state.side_conversation_events ?? [];
  return events.filter(({ side_conversation_id }) => side_conversation_id === id);
}

/** With its events where `include=events` asks for them. */
function answerJson(c: ApiContext, conversation: SideConversation, sandbox: Sandbox) {
  const isAsked = includedIn(c).has('events');
  return {
    side_conversation: conversationJson(c, conversation),
    ...(isAsked && { events: eventsOf(conversation, sandbox).map((event) => eventJson(c, event)) }),
  };
}

function conversationJson(c: ApiContext, conversation: SideConversation) {
  const { ticket_id, id } = conversation;
  return { ...conversation, url: `${originOf(c)}/api/v2/tickets/${ticket_id}/side_conversations/${id}` };
}

function eventJson(c: ApiContext, event: SideConversationEvent) {
  const { ticket_id, side_conversation_id, message } = event;
  return {
    ...event,
    message: message && { ...message, attachments: message.attachments.map(sentAttachmentJson) },
    url: `${originOf(c)}/api/v2/tickets/${ticket_id}/side_conversations/${side_conversation_id}/events`,
  };
}
