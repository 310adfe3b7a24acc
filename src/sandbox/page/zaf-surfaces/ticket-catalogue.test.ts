import { A_CATALOGUE, JONAS } from '../api/test-catalogue';
import { ADA, FakeHelpdesk, MAYA, aComment, aTicket } from '../api/test-helpdesk';
import { submitTicket } from '../ticket/submit-ticket';
import { TicketWorkspace } from '../ticket/ticket-workspace';
import { answerCall } from '../zaf-host/answer-call';
import type { Call } from '../zaf-host/app-message';
import { isRecord } from '../zaf-host/is-record';
import { ticketSurface } from './ticket-surface';

const SILENT = { ask: () => Promise.resolve({ go: true } as const), tell: () => undefined };

async function aTicketToAsk(prepare: (helpdesk: FakeHelpdesk) => void = () => undefined) {
  const helpdesk = new FakeHelpdesk();
  helpdesk.account = A_CATALOGUE;
  prepare(helpdesk);
  const workspace = new TicketWorkspace({ id: 7, helpdesk, me: MAYA });
  await workspace.load();
  const heard: [string, unknown][] = [];
  workspace.onChange((property, value) => heard.push([property, value]));
  const surface = ticketSurface(workspace);
  const ask = (request: Call['request'], params: unknown) =>
    answerCall(surface, { kind: 'call', id: 1, request, params, instanceGuid: undefined });
  const get = async (path: string) => (await ask('get', [path]))[path];
  const saved = async () => {
    await submitTicket({ helpdesk, audience: SILENT }, workspace, undefined);
    return helpdesk.saves.at(-1);
  };
  return { helpdesk, workspace, heard, ask, get, saved };
}

const PEOPLE = { id: 3, name: 'Jonas', email: 'jonas@example.com', externalId: null };

test.each([
  [
    'ticket.assignee',
    { userId: 3 },
    { assignee_id: 3, group_id: 12 },
    { user: PEOPLE, group: { id: 12, name: 'Sales' } },
  ],
  [
    'ticket.assignee',
    { userId: null, groupId: '11' },
    { assignee_id: null, group_id: 11 },
    { user: null, group: { id: 11, name: 'Care' } },
  ],
  ['ticket.requester', { id: 3 }, { requester_id: 3 }, expect.objectContaining({ id: 3, name: 'Jonas' })],
  [
    'ticket.requester',
    { email: 'ADA@example.net' },
    { requester_id: 2 },
    expect.objectContaining({ id: 2, name: 'Ada' }),
  ],
  [
    'ticket.requester',
    { email: 'new@example.org', name: 'Nia' },
    { requester: { name: 'Nia', email: 'new@example.org' } },
    expect.objectContaining({ id: null, name: 'Nia', email: 'new@example.org' }),
  ],
  ['ticket.brand', { id: 2 }, { brand_id: 2 }, expect.objectContaining({ id: 2, name: 'Pots', isDefault: false })],
  ['ticket.form.id', 40, { ticket_form_id: 40 }, 40],
  ['ticket.subject', 'A lid', { subject: 'A lid' }, 'A lid'],
  ['ticket.priority', 'urgent', { priority: 'urgent' }, 'urgent'],
  ['ticket.type', 'task', { type: 'task' }, 'task'],
  ['ticket.status', 'pending', { status: 'pending', custom_status_id: 51 }, 'pending'],
  ['ticket.statusCategory', 'solved', { status: 'solved' }, 'solved'],
  [
    'ticket.customStatus',
    { id: 52 },
    { status: 'pending', custom_status_id: 52 },
    { id: 52, name: 'At the workshop', category: 'pending' },
  ],
  ['ticket.externalId', 'X-1', { external_id: 'X-1' }, 'X-1'],
  ['ticket.recipient', 'help@example.com', { recipient: 'help@example.com' }, 'help@example.com'],
  ['ticket.tags', ['vip', 'Care'], { tags: ['vip', 'care'] }, ['vip', 'care']],
  ['ticket.customField:due_date', '2026-12-24', { due_at: '2026-12-24T00:00:00Z' }, '2026-12-24T00:00:00Z'],
  ['ticket.customField:custom_field_6', 'lid', { custom_fields: [{ id: 6, value: 'lid' }] }, 'lid'],
  ['ticket.customField:custom_field_5', 7, { custom_fields: [{ id: 5, value: '7' }] }, '7'],
  ['ticket.customField:custom_field_5', 'EX-1', { custom_fields: [{ id: 5, value: 'EX-1' }] }, 'EX-1'],
  ['ticket.customField:custom_field_6', 'lid', { custom_fields: [{ id: 6, value: 'lid' }] }, 'lid'],
  ['ticket.customField:custom_field_6', '', { custom_fields: [{ id: 6, value: null }] }, null],
  [
    'ticket.sharedWith',
    [{ id: 8 }],
    { sharing_agreement_ids: [8] },
    [{ id: 8, name: 'Agreement 8', partnerName: null }],
  ],
])('%s set to %j is unsaved, and reaches the API with the next submit', async (path, value, change, read) => {
  const { helpdesk, ask, get, saved } = await aTicketToAsk();

  expect(await ask('set', { [path]: value })).toEqual({ [path]: read, errors: {} });
  expect(await get(path)).toEqual(read);
  expect(helpdesk.saves).toEqual([]);
  expect(await saved()).toEqual({ ...change, safe_update: true, updated_stamp: expect.any(String) });
});

test.each([
  ['ticket.assignee', 3, 'takes {userId, groupId}'],
  ['ticket.assignee', { groupId: 99 }, 'takes an id of the account'],
  ['ticket.assignee', { userId: 2 }, 'takes an agent'],
  ['ticket.status', 'new', 'cannot be new again'],
  ['ticket.requester', {}, 'takes text'],
  ['ticket.requester', { email: 'nobody', name: 'Nia' }, 'takes an e-mail address'],
  ['ticket.brand', { id: 9 }, 'takes an id of the account'],
  ['ticket.priority', 'highest', 'is one of low, normal, high, urgent'],
  ['ticket.customStatus', 99, 'is not a status of the account'],
  ['ticket.customField:due_date', 'soon', 'takes a date'],
  ['ticket.customField:nonsense', 'x', 'No such Api'],
  ['ticket.customField:custom_field_4711', 'x', 'No such Api'],
  ['ticket.customField:custom_field_6', 'spout', 'takes one of its options'],
  ['ticket.postSaveAction', 'explode', 'is one of stay_on_ticket, close_tab, next_ticket'],
  ['ticket.description', 'x', 'No such Api'],
])('%s cannot be %j', async (path, value, message) => {
  const { ask, workspace } = await aTicketToAsk();

  expect(await ask('set', { [path]: value })).toEqual({
    errors: { [path]: { name: expect.any(String), message, path } },
  });
  expect(workspace.isUntouched()).toBe(true);
});

test('several things that are set together are answered as they are in the end', async () => {
  const { ask } = await aTicketToAsk();

  expect(await ask('set', { 'ticket.status': 'open', 'ticket.customStatus': 52, 'comment.text': 'Dear Ada' })).toEqual({
    'ticket.status': 'pending',
    'ticket.customStatus': { id: 52, name: 'At the workshop', category: 'pending' },
    'comment.text': '<p>Dear Ada</p>',
    errors: {},
  });
});

test('colleagues who look at the ticket are told, with what they do and their groups', async () => {
  const { get, heard, workspace } = await aTicketToAsk();

  workspace.viewers.set([{ user: JONAS, isEditing: true, isIdle: false }]);

  const viewers = await get('ticket.viewers');
  expect(viewers).toMatchObject([
    { id: 3, name: 'Jonas', groups: [{ id: 12, name: 'Sales' }], isEditing: true, isIdle: false },
  ]);
  expect(heard).toEqual([['ticket.viewers', viewers]]);
});

test('files that go with the reply are told, and sent with it', async () => {
  const { get, heard, helpdesk, saved, workspace } = await aTicketToAsk();
  const [photo, bill] = [new File(['a'], 'lid.png', { type: 'image/png' }), new File(['b'], 'bill.pdf')];

  await workspace.attach([photo, bill]);
  const contentUrl = 'http://localhost/attachments/lid.png';
  const attachments = [{ contentType: 'image/png', contentUrl, filename: 'lid.png', thumbnailUrl: null }];
  expect(await get('comment.attachments')).toEqual([...attachments, expect.objectContaining({ filename: 'bill.pdf' })]);
  const [, file] = workspace.attached.get();
  if (file !== undefined) await workspace.detach(file);

  expect(await get('ticket.comment.attachments')).toEqual(attachments);
  expect(heard.at(-1)).toEqual(['comment.attachments', attachments]);
  expect(helpdesk.removed).toEqual(['token-of-bill.pdf']);
  workspace.editor.replace('Here it is');
  expect(await saved()).toMatchObject({ comment: { html_body: '<p>Here it is</p>', uploads: ['token-of-lid.png'] } });
});

test('an agent among the people of a ticket has groups', async () => {
  const { ask, get } = await aTicketToAsk();

  await ask('set', { 'ticket.requester': { id: 3 } });

  expect(await get('ticket.requester.groups')).toEqual([{ id: 12, name: 'Sales' }]);
});

test('people come into copy and out of it by address or id, newcomers too', async () => {
  const { ask, get, saved } = await aTicketToAsk((helpdesk) => (helpdesk.stored = aTicket({ email_cc_ids: [ADA.id] })));

  await ask('invoke', { 'ticket.collaborators.add': [{ id: 3 }] });
  await ask('invoke', { 'ticket.collaborators.add': [{ email: 'new@example.org' }] });
  await ask('invoke', { 'ticket.collaborators.remove': [{ email: 'ada@example.net' }] });

  expect(await get('ticket.collaborators.0.name')).toBe('Jonas');
  expect(await get('ticket.collaborators.1.identities.0.type')).toBe('email');
  expect(await saved()).toMatchObject({
    email_cc_ids: [3],
    email_ccs: [{ user_email: 'new@example.org', user_name: 'new@example.org', action: 'put' }],
  });
});

test('every property that follows from a change is told, with its new value', async () => {
  const { ask, heard } = await aTicketToAsk();

  await ask('set', { 'ticket.assignee': { userId: 3 } });
  await ask('set', { 'ticket.status': 'pending' });
  await ask('set', { 'ticket.customField:custom_field_5': 'EX-1', 'ticket.customField:due_date': '2026-12-24' });
  await ask('set', { 'ticket.form.id': 40, 'comment.type': 'internalNote' });

  expect(heard).toEqual(
    [
      ['ticket.assignee.group.id', 12],
      ['ticket.assignee.group.name', 'Sales'],
      ['ticket.assignee.user.id', 3],
      ['ticket.assignee.user.name', 'Jonas'],
      ['ticket.assignee.user.email', 'jonas@example.com'],
      ['ticket.customStatus', { id: 51, name: 'Pending', category: 'pending' }],
      ['ticket.status', 'pending'],
      ['ticket.statusCategory', 'pending'],
      ['ticket.custom_field_5', 'EX-1'],
      ['ticket.due_date', '2026-12-24T00:00:00Z'],
      ['ticket.form.id', 40],
      ['comment.type', 'internalNote'],
      ['channel', { name: 'internal', sessionBased: false, sessionActive: false }],
      ['ticket.editor.targetChannel', { name: 'internal', sessionBased: false, sessionActive: false }],
    ].sort(byFirst),
  );

  function byFirst([one]: unknown[], [other]: unknown[]) {
    return heard.findIndex(([name]) => name === one) - heard.findIndex(([name]) => name === other);
  }
});

test('setting what is there already tells nobody', async () => {
  const { ask, heard } = await aTicketToAsk();

  await ask('set', { 'ticket.subject': 'The kettle' });

  expect(heard).toEqual([]);
});

test('files on a comment are told apart by whether they are images', async () => {
  const file = { content_url: 'https://files.example/1', thumbnails: [] };
  const { get } = await aTicketToAsk((helpdesk) => {
    const attachments = [
      { ...file, content_type: 'image/png', file_name: 'lid.png' },
      { ...file, content_type: 'text/plain', file_name: 'log.txt' },
    ];
    helpdesk.said = [aComment({ attachments })];
  });

  expect(await get('ticket.comments.0')).toMatchObject({
    author: { name: 'Ada' },
    imageAttachments: [{ filename: 'lid.png', contentType: 'image/png', contentUrl: file.content_url }],
    nonImageAttachments: [{ filename: 'log.txt' }],
  });
  expect(await get('ticket.conversation.0.attachments.1.filename')).toBe('log.txt');
});

test('a field says what it is and which choices there are', async () => {
  const { get } = await aTicketToAsk();

  expect(await get('ticketFields:custom_field_6')).toEqual({
    ...{ name: 'custom_field_6', label: 'Topic', type: 'tagger', isRequired: false, requiredOnStatuses: [] },
    ...{ isVisible: true, isEnabled: true, optionGroups: [] },
    optionValues: [{ label: 'Lid', value: 'lid', isVisible: true, isEnabled: true }],
  });
  expect(await get('ticketFields:priority')).toMatchObject({ label: 'Urgency', requiredOnStatuses: ['solved'] });
  expect(await get('ticketFields:assignee.optionValues.0.value')).toBe('12:3');
  expect(await get('ticketFields:assignee.optionGroups:11.label')).toBe('Care');
  expect(await get('ticketFields.0.name')).toBe('requester');
  expect(await get('ticketFields:custom_field_9')).toBeUndefined();
});

test.each([
  ['invoke', { 'ticketFields:priority.hide': [] }, 'priority.isVisible', false],
  ['invoke', { 'ticketFields:priority.toggle': [] }, 'priority.isVisible', false],
  ['invoke', { 'ticketFields:priority.disable': [] }, 'priority.isEnabled', false],
  ['set', { 'ticketFields:priority.label': 'How bad' }, 'priority.label', 'How bad'],
  [
    'invoke',
    { 'ticketFields:custom_field_6.optionValues:lid.hide': [] },
    'custom_field_6.optionValues.0.isVisible',
    false,
  ],
  ['invoke', { 'ticketFields:assignee.optionGroups.1.disable': [] }, 'assignee.optionGroups.1.isEnabled', false],
])('%s %j changes how the field looks', async (request, params, path, value) => {
  const { ask, get } = await aTicketToAsk();

  expect(await ask(request === 'set' ? 'set' : 'invoke', params)).toMatchObject({ errors: {} });

  expect(await get(`ticketFields:${path}`)).toBe(value);
});

test('what was hidden and locked is shown and free again', async () => {
  const { ask, get } = await aTicketToAsk();

  for (const verb of ['hide', 'disable', 'show', 'enable']) await ask('invoke', { [`ticketFields:type.${verb}`]: [] });

  expect(await get('ticketFields:type')).toMatchObject({ isVisible: true, isEnabled: true });
});

test('hiding a choice of assignee tells the choices', async () => {
  const { ask, heard } = await aTicketToAsk();

  await ask('invoke', { 'ticketFields:assignee.optionValues.0.hide': [] });

  expect(heard).toEqual([['ticketFields.assignee.optionValues', [expect.objectContaining({ isVisible: false })]]]);
});

test.each(['ticketFields:nonsense.hide', 'ticketFields:type.optionValues:x.hide'])('%s is an error', async (path) => {
  const { ask } = await aTicketToAsk();

  expect(await ask('invoke', { [path]: [] })).toMatchObject({
    errors: { [path]: { name: 'APIUnavailableError', path } },
  });
});

test('a macro changes the ticket, unsaved, and its words come behind those that are there', async () => {
  const { ask, workspace, helpdesk, saved } = await aTicketToAsk();
  workspace.editor.insert('Hello');
  helpdesk.macro = {
    ...{ status: 'pending', tags: ['macro'], custom_fields: [{ id: 5, value: 'EX-2' }], assignee_id: undefined },
    ...{ subject: workspace.ticket()?.subject, email_cc_ids: [2], follower_ids: [3] },
    comment: { body: 'We look into it', public: false },
  };

  expect(await ask('invoke', { macro: [77] })).toEqual({ errors: {} });

  expect(workspace.ticket()).toMatchObject({
    status: 'pending',
    tags: ['macro'],
    custom_fields: [{ id: 5, value: 'EX-2' }],
  });
  expect(workspace.editor.html()).toBe('<p>Hello</p><p>We look into it</p>');
  expect(workspace.replyKind.get()).toBe('internal');
  expect(await ask('get', ['macros'])).toMatchObject({ macros: [{ id: 77, title: 'Look' }] });
  expect(await saved()).toEqual({
    ...{ status: 'pending', tags: ['macro'], custom_fields: [{ id: 5, value: 'EX-2' }] },
    ...{ email_cc_ids: [2], follower_ids: [3], comment: expect.objectContaining({ public: false }) },
    ...{ safe_update: true, updated_stamp: expect.any(String) },
  });
});

test('a message goes out at once where the ticket is a chat, and nowhere else', async () => {
  const chat = await aTicketToAsk((each) => (each.stored = aTicket({ via: { channel: 'native_messaging' } })));
  const mail = await aTicketToAsk();
  const message = { channel: 'native_messaging', message: { content: '**Hi**', contentType: 'text/markdown' } };

  await chat.ask('invoke', { 'ticket.sendMessage': [message] });
  const { errors } = await mail.ask('invoke', { 'ticket.sendMessage': [message] });

  expect(chat.helpdesk.saves).toEqual([{ comment: { html_body: '<p><strong>Hi</strong></p>', public: true } }]);
  expect(await chat.get('channel')).toEqual({ name: 'native_messaging', sessionBased: true, sessionActive: true });
  expect(errors).toEqual({ 'ticket.sendMessage': expect.objectContaining({ name: 'APIUnavailableError' }) });
});

test('an app may keep the ticket from being submitted, and allow it again', async () => {
  const { ask, workspace } = await aTicketToAsk();

  await ask('invoke', { disableSave: [] });
  expect(workspace.mayBeSaved.get()).toBe(false);
  await ask('invoke', { enableSave: [] });

  expect(workspace.mayBeSaved.get()).toBe(true);
});

test('the editor takes images of the web, lines, and code', async () => {
  const { ask, workspace } = await aTicketToAsk();

  await ask('invoke', { 'ticket.editor.inlineImage': ['https://img.example/a.png'] });
  await ask('invoke', { 'ticket.editor.inlineImage': ['data:image/png;base64,x'] });
  await ask('invoke', { 'ticket.editor.hr': [] });
  await ask('invoke', { 'ticket.editor.hyperlink': ['https://a.example'] });

  expect(workspace.editor.html()).toBe(
    '<p><img src="https://img.example/a.png" alt=""></p><hr><p><a href="https://a.example" rel="noopener noreferrer">https://a.example</a></p>',
  );
});

test('the whole ticket is told with everything that is in it', async () => {
  const { get } = await aTicketToAsk(
    (helpdesk) => (helpdesk.stored = aTicket({ assignee_id: JONAS.id, group_id: 12 })),
  );

  const ticket = await get('ticket');

  expect(isRecord(ticket) && Object.keys(ticket).sort()).toEqual(
    [
      ...['assignee', 'brand', 'collaborators', 'comment', 'comments', 'conversation', 'createdAt', 'customStatus'],
      ...['customField:custom_field_5', 'customField:custom_field_6', 'customField:due_date', 'description', 'editor'],
      ...['externalId', 'form', 'id', 'isNew', 'organization', 'postSaveAction', 'priority', 'recipient', 'requester'],
      ...['sharedWith', 'status', 'statusCategory', 'subject', 'tags', 'type', 'updatedAt', 'via', 'viewers'],
    ].sort(),
  );
});
