import { fakeZaf } from '../../../test/support/fake-zaf';
import { agentId, brandId, customerId, groupId, organizationId, ticketId } from '../../domain/ids';
import { zafWorkspace } from './zaf-workspace';

const currentUser = {
  id: 11,
  name: 'Anna',
  email: 'agent1@example.com',
  role: 'agent',
  locale: 'en-GB',
  groups: [{ id: 360_001, name: 'Support' }],
  timeZone: { name: 'London', ianaName: 'Europe/London' },
};
const requester = {
  id: 50,
  name: ' Cora ',
  email: 'cora@example.com',
  role: 'end-user',
  locale: 'de',
  avatarUrl: 'https://example.com/cora.png',
  tags: ['vip'],
  timeZone: { ianaName: 'Europe/Berlin' },
  groups: [],
};
const fullTicket = {
  'ticket.id': 9001,
  'ticket.status': 'pending',
  'ticket.tags': ['late', 'kettle'],
  'ticket.brand': { id: 1, name: 'Example' },
  'ticket.assignee': { user: { id: 11 }, group: { id: 360_001, name: 'Support' } },
  'ticket.collaborators': [{ email: 'a@example.com' }, { email: 'b@example.com' }],
  'ticket.sharedWith': [{ id: 5, name: 'Partner' }],
  'ticket.organization': { id: 70, name: 'Works', domains: '' },
  'ticket.requester': requester,
  currentUser,
  currentAccount: { subdomain: 'sandbox', timeZone: { ianaName: 'Europe/London' } },
};

const openTicket = (values: Record<string, unknown>) => zafWorkspace(fakeZaf(values).client).openTicket();
const without = (...paths: readonly string[]) =>
  Object.fromEntries(Object.entries(fullTicket).filter(([path]) => !paths.includes(path)));

test('everything of a ticket is read at once', async () => {
  const zaf = fakeZaf(fullTicket);
  const get = jest.spyOn(zaf.client, 'get');

  const open = await zafWorkspace(zaf.client).openTicket();

  expect(get).toHaveBeenCalledTimes(1);
  expect(open).toEqual({
    ticket: {
      id: ticketId(9001),
      status: 'pending',
      tags: ['late', 'kettle'],
      brand: brandId(1),
      group: groupId(360_001),
      inCopy: 2,
      isShared: true,
    },
    customer: {
      id: customerId(50),
      name: 'Cora',
      kind: 'customer',
      email: 'cora@example.com',
      avatarUrl: 'https://example.com/cora.png',
      locale: 'de',
      zone: 'Europe/Berlin',
      tags: ['vip'],
      organization: { id: organizationId(70), name: 'Works' },
    },
    agent: {
      id: agentId(11),
      name: 'Anna',
      role: 'agent',
      groups: [{ id: groupId(360_001), name: 'Support' }],
      locale: 'en-GB',
    },
    accountZone: 'Europe/London',
  });
});

test.each([null, undefined, 0])('a new ticket, whose id is %p, is no ticket yet', async (id) => {
  expect(await openTicket({ ...fullTicket, 'ticket.id': id })).not.toHaveProperty('ticket');
});

test.each([
  ['null', null],
  ['nobody', { id: null, name: null, email: null, role: null }],
  ['an empty person', { id: 0, name: '', role: 'end-user' }],
  ['a person to be', { id: -1, name: 'Somebody', role: 'end-user' }],
])('where the requester is %s there is no customer', async (_, nobody) => {
  expect(await openTicket({ ...fullTicket, 'ticket.requester': nobody })).not.toHaveProperty('customer');
});

const bareTicket = { id: ticketId(9001), status: 'open', tags: [], inCopy: 0, isShared: false };

test('paths that the framework does not know are not known here', async () => {
  const open = await openTicket({ 'ticket.id': 9001, currentUser });

  expect(open).toEqual({ ticket: bareTicket, agent: expect.objectContaining({ id: agentId(11) }) });
  expect(await openTicket({ currentUser })).toEqual({ agent: expect.objectContaining({ id: agentId(11) }) });
});

test('without the agent there is nothing to show', async () => {
  await expect(openTicket(without('currentUser'))).rejects.toThrow();
});

test('a value of another shape than it is documented in is not known', async () => {
  const odd = { 'ticket.status': 'simmering', 'ticket.tags': 'late', 'ticket.brand': 7, 'ticket.collaborators': 'two' };

  expect((await openTicket({ 'ticket.id': 9001, currentUser, ...odd })).ticket).toEqual(bareTicket);
});

test('a ticket that nobody has been assigned is of no group', async () => {
  const open = await openTicket({ ...fullTicket, 'ticket.assignee': { user: null, group: null } });

  expect(open.ticket).not.toHaveProperty('group');
});

test.each([
  ['admin', 'admin'],
  ['agent', 'agent'],
  [360_123, 'custom'],
  ['360123', 'custom'],
])('the role %p of an agent is %s', async (role, known) => {
  expect((await openTicket({ ...fullTicket, currentUser: { ...currentUser, role } })).agent.role).toBe(known);
});

test.each([
  ['end-user', 'customer'],
  ['agent', 'staff'],
  ['admin', 'staff'],
  [360_123, 'staff'],
])('a requester whose role is %p is one of the %s', async (role, kind) => {
  const open = await openTicket({ ...fullTicket, 'ticket.requester': { ...requester, role } });

  expect(open.customer?.kind).toBe(kind);
});

test('what a requester lacks is left out', async () => {
  const bare = { id: 50, name: null, email: null, role: 'end-user', locale: '', avatarUrl: null, timeZone: null };

  const open = await openTicket({ ...without('ticket.organization'), 'ticket.requester': bare });

  expect(open.customer).toEqual({ id: customerId(50), name: '', kind: 'customer' });
});

test('an agent without a locale reads English', async () => {
  const open = await openTicket({ currentUser: { id: 11, name: 'Anna', role: 'agent', locale: null } });

  expect(open.agent).toEqual({ id: agentId(11), name: 'Anna', role: 'agent', groups: [], locale: 'en' });
});

test.each([
  ['dark', 'dark'],
  ['light', 'light'],
  ['sepia', 'light'],
  [undefined, 'light'],
])('the colour scheme %p is %s', async (colorScheme, scheme) => {
  expect(await zafWorkspace(fakeZaf({ colorScheme }).client).colorScheme()).toBe(scheme);
});

test('where the framework knows no colour schemes it is light', async () => {
  expect(await zafWorkspace(fakeZaf().client).colorScheme()).toBe('light');
});

test('changes of colours and of the requester are heard', () => {
  const { client, tell } = fakeZaf();
  const heard: unknown[] = [];
  zafWorkspace(client).onColorScheme((scheme) => heard.push(scheme));
  zafWorkspace(client).onCustomerChanged(() => heard.push('another customer'));

  tell('colorScheme.changed', 'dark');
  tell('ticket.requester.id.changed', 51);

  expect(heard).toEqual(['dark', 'another customer']);
});

test('tickets, tags and heights are asked for in the words of the framework', async () => {
  const { client, invoked } = fakeZaf();
  const workspace = zafWorkspace(client);

  await workspace.showTicket(ticketId(9002));
  await workspace.addTag('extra_mile');
  await workspace.removeTag('extra_mile');
  await workspace.fitHeight(310.2);

  expect(invoked).toEqual([
    ['routeTo', 'ticket', 9002],
    ['ticket.tags.add', 'extra_mile'],
    ['ticket.tags.remove', 'extra_mile'],
    ['resize', { width: '100%', height: '311px' }],
  ]);
});
