import { ADA, FakeHelpdesk, MAYA, aComment, aTicket } from '../api/test-helpdesk';
import { TicketWorkspace } from './ticket-workspace';

async function anOpenTicket(prepare: (helpdesk: FakeHelpdesk) => void = () => undefined, me = MAYA) {
  const helpdesk = new FakeHelpdesk();
  prepare(helpdesk);
  const workspace = new TicketWorkspace({ id: 7, helpdesk, me });
  await workspace.load();
  const heard: [string, unknown][] = [];
  workspace.onChange((property, value) => heard.push([property, value]));
  return { helpdesk, workspace, heard };
}

test('a reply begins as a public one', async () => {
  const { workspace } = await anOpenTicket();

  expect(workspace.replyKind.get()).toBe('public');
});

test('a reply begins as a note where colleagues spoke last', async () => {
  const { workspace } = await anOpenTicket((helpdesk) => helpdesk.said.push(aComment({ id: 71, public: false })));

  expect(workspace.replyKind.get()).toBe('internal');
});

test('a light agent writes notes and nothing else', async () => {
  const { workspace } = await anOpenTicket(() => undefined, { ...MAYA, role_type: 1 });

  workspace.setReplyKind('public');

  expect(workspace.replyKind.get()).toBe('internal');
});

test('tags are told as they will be, in the form that Zendesk keeps', async () => {
  const { workspace, heard } = await anOpenTicket((helpdesk) => (helpdesk.stored = aTicket({ tags: ['vip'] })));

  workspace.setTags(['vip', 'Care Discount']);

  expect(heard).toEqual([['ticket.tags', ['vip', 'care_discount']]]);
  expect(workspace.ticket()?.tags).toEqual(['vip', 'care_discount']);
});

test("others' changes come underneath, and what the agent did stays on top", async () => {
  const { workspace, helpdesk, heard } = await anOpenTicket(
    (each) => (each.stored = aTicket({ tags: ['old', 'vip'] })),
  );
  workspace.setTags(['vip', 'mine']);
  workspace.editor.insert('My reply');

  helpdesk.stored = aTicket({ tags: ['old', 'vip', 'theirs'], updated_at: '2026-11-01T10:00:00Z' });
  helpdesk.said.push(aComment({ id: 71, author_id: MAYA.id }));
  await workspace.follow();

  expect(workspace.ticket()?.tags).toEqual(['vip', 'theirs', 'mine']);
  expect(workspace.editor.html()).toBe('<p>My reply</p>');
  expect(heard.map(([property]) => property)).toEqual([
    ...['ticket.tags', 'comment.text'],
    ...['ticket.tags', 'ticket.comments', 'ticket.conversation'],
  ]);
});

test('news of others are shown while the ticket stays as the agent knows it', async () => {
  const { workspace, helpdesk } = await anOpenTicket();
  workspace.editor.insert('My reply');

  helpdesk.stored = aTicket({ updated_at: '2026-11-01T10:00:00Z' });
  helpdesk.said.push(aComment({ id: 71 }));
  await workspace.hear('Jonas');

  expect(workspace.file()?.comments).toHaveLength(2);
  expect(workspace.file()?.ticket.updated_at).toBe('2026-11-01T09:00:00Z');
  expect(workspace.notice.get()).toEqual({ kind: 'changed', by: 'Jonas' });
});

test('nothing is written on a closed ticket', async () => {
  const { workspace } = await anOpenTicket((helpdesk) => (helpdesk.stored = aTicket({ status: 'closed' })));

  expect(workspace.mayWrite('internal')).toBe(false);
});

test('a ticket that is not there says so', async () => {
  const workspace = new TicketWorkspace({ id: 99, helpdesk: new FakeHelpdesk(), me: MAYA });

  await workspace.load();

  expect(workspace.phase.get()).toEqual({ status: 'failed', message: 'Not found' });
});

test('a new ticket is empty and knows its author', async () => {
  const workspace = new TicketWorkspace({ id: null, helpdesk: new FakeHelpdesk(), me: MAYA });

  await workspace.load();
  workspace.addPeople([ADA]);
  workspace.edit({ requester_id: ADA.id });

  expect(workspace.ticket()).toMatchObject({ id: 0, requester_id: ADA.id, assignee_id: MAYA.id });
  expect([...(workspace.file()?.people.keys() ?? [])]).toEqual([MAYA.id, ADA.id]);
});
