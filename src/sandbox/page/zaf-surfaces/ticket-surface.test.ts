import { A_CATALOGUE } from '../api/test-catalogue';
import { FakeHelpdesk, MAYA, aComment, aTicket } from '../api/test-helpdesk';
import { TicketWorkspace } from '../ticket/ticket-workspace';
import { answerCall } from '../zaf-host/answer-call';
import type { Call } from '../zaf-host/app-message';
import { ticketSurface } from './ticket-surface';

async function aTicketToAsk(prepare: (helpdesk: FakeHelpdesk) => void = () => undefined) {
  const helpdesk = new FakeHelpdesk();
  prepare(helpdesk);
  const workspace = new TicketWorkspace({ id: 7, helpdesk, me: MAYA });
  await workspace.load();
  const ask = (request: Call['request'], params: unknown) =>
    answerCall(ticketSurface(workspace), { kind: 'call', id: 1, request, params, instanceGuid: undefined });
  return { workspace, ask };
}

test('the ticket is told in the words of the apps API', async () => {
  const { ask } = await aTicketToAsk((helpdesk) => {
    helpdesk.stored = aTicket({ custom_fields: [{ id: 5, value: 'EX-1' }], tags: ['vip'] });
  });

  expect(
    await ask('get', [
      ...['ticket.id', 'ticket.requester.name', 'ticket.requester.role', 'ticket.organization', 'ticket.tags'],
      ...['ticket.organization.name', 'ticket.customField:custom_field_5', 'ticket.comment.type', 'ticket.via.channel'],
    ]),
  ).toEqual({
    'ticket.id': 7,
    'ticket.requester.name': 'Ada',
    'ticket.requester.role': 'end-user',
    'ticket.organization': null,
    'ticket.organization.name': null,
    'ticket.tags': ['vip'],
    'ticket.customField:custom_field_5': 'EX-1',
    'ticket.comment.type': 'publicReply',
    'ticket.via.channel': 'email',
    errors: {},
  });
});

test('the conversation calls notes internal and gives chats as plain text', async () => {
  const { ask } = await aTicketToAsk((helpdesk) => {
    helpdesk.said = [
      aComment({ body: 'Hi <b>', html_body: '<p>Hi &lt;b&gt;</p>' }),
      aComment({ id: 71, body: 'Hm', via: { channel: 'chat' }, author_id: null }),
      aComment({ id: 72, html_body: '<p>Note</p>', public: false, author_id: MAYA.id }),
    ];
  });

  const result = await ask('get', ['ticket.conversation']);

  expect(result['ticket.conversation']).toMatchObject([
    { channel: { name: 'email' }, message: { content: '<p>Hi &lt;b&gt;</p>', contentType: 'text/html' } },
    {
      channel: { name: 'chat' },
      message: { content: 'Hm', contentType: 'text/plain' },
      author: { id: null, role: 'system' },
    },
    { channel: { name: 'internal' }, author: { role: 'agent' } },
  ]);
});

test('an app writes into the reply, and nothing of its scripts', async () => {
  const { workspace, ask } = await aTicketToAsk();

  await ask('set', { 'comment.text': 'Dear Ada' });
  await ask('invoke', { 'comment.appendText': ['2 < 3'] });
  await ask('invoke', { 'comment.appendMarkdown': ['**bold** [x](https://a.example)'] });
  await ask('invoke', { 'ticket.editor.insert': ['<p>Bye<script>alert(1)</script></p>'] });

  expect(workspace.editor.html()).toBe(
    '<p>Dear Ada</p><p>2 &lt; 3</p><p><strong>bold</strong> <a href="https://a.example" rel="noopener noreferrer">x</a></p><p>Bye</p>',
  );
});

test('an app changes fields and tags, which stay unsaved', async () => {
  const { workspace, ask } = await aTicketToAsk((helpdesk) => (helpdesk.account = A_CATALOGUE));

  await ask('set', {
    'ticket.customField:custom_field_5': 'yes',
    'ticket.priority': 'high',
    'comment.type': 'internalNote',
  });
  await ask('invoke', { 'ticket.tags.add': ['care_discount'] });

  expect(workspace.ticket()).toMatchObject({
    priority: 'high',
    tags: ['care_discount'],
    custom_fields: [{ id: 5, value: 'yes' }],
  });
  expect(workspace.replyKind.get()).toBe('internal');
});

test.each([
  ['set', { 'ticket.status': 'finished' }, 'ticket.status'],
  ['set', { 'comment.type': 'shout' }, 'comment.type'],
  ['invoke', { 'ticket.editor.bold': [] }, 'ticket.editor.bold'],
])('%s %j is an error', async (request, params, path) => {
  const { ask } = await aTicketToAsk();

  const { errors } = await ask(request === 'set' ? 'set' : 'invoke', params);

  expect(errors).toEqual({ [path]: expect.objectContaining({ path }) });
});

test('the reply of a closed ticket is not available', async () => {
  const { ask } = await aTicketToAsk((helpdesk) => (helpdesk.stored = aTicket({ status: 'closed' })));

  const { errors } = await ask('invoke', { 'ticket.editor.insert': ['x'] });

  expect(errors).toEqual({
    'ticket.editor.insert': { name: 'APIUnavailableError', message: 'unavailable', path: 'ticket.editor.insert' },
  });
});
