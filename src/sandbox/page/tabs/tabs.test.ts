import { waitFor } from '@testing-library/react';
import { ApiFailure } from '../api/sandbox-api';
import { JONAS } from '../api/test-catalogue';
import { FakeHelpdesk, MAYA, aComment, aTicket } from '../api/test-helpdesk';
import type { HostedApp } from '../../hosted-app';
import { Navigation } from '../navigation';
import { openPane } from '../zaf-host/pane';
import { aHost, anApp, anAppIn, aPlacement, aSpec, settled } from '../zaf-host/test-app';
import type { TicketTab } from './tab';
import { Tabs } from './tabs';

async function someTabs(path = '/agent/tickets/7', locations: HostedApp['locations'] = {}) {
  window.history.replaceState(null, '', path);
  const helpdesk = new FakeHelpdesk();
  const host = aHost();
  const apps = [anApp({ locations: { ticket_sidebar: aPlacement(), new_ticket_sidebar: aPlacement(), ...locations } })];
  const navigation = new Navigation(window);
  const tabs = new Tabs({ host, helpdesk, navigation, me: MAYA, apps });
  navigation.route.watch((route) => tabs.show(route));
  tabs.show(navigation.route.get());
  await settled();
  return { tabs, host, helpdesk, navigation };
}

type World = Awaited<ReturnType<typeof someTabs>>;

function theTicket({ tabs }: World): TicketTab {
  const tab = tabs.open.get()[0];
  if (tab?.kind !== 'ticket') throw new Error('No ticket is open');
  return tab;
}

async function runApp({ host }: World, guid: string | undefined) {
  const instance = host.find(guid ?? '');
  if (instance === undefined) throw new Error('There is no such instance');
  const app = anAppIn(host, instance);
  const client = app.start();
  app.load();
  await settled();
  return { app, client };
}

test('opening a ticket opens a tab with the app beside it', async () => {
  const world = await someTabs();

  expect(world.host.instances.get()).toMatchObject([
    { location: 'ticket_sidebar', active: true, context: { ticketId: 7 } },
  ]);
});

test('a tab that is left and met again keeps its frame', async () => {
  const world = await someTabs();
  const [guid] = theTicket(world).guids;

  world.navigation.go('/agent/tickets');
  expect(world.host.instances.get()).toMatchObject([{ guid, active: false }]);
  world.navigation.go('/agent/tickets/7');

  expect(world.host.instances.get()).toMatchObject([{ guid, active: true }]);
});

test('closing a tab takes its frame away and leads to its neighbour or the list', async () => {
  const world = await someTabs();

  await world.tabs.close('/agent/tickets/7');

  expect(world.host.instances.get()).toEqual([]);
  expect(window.location.pathname).toBe('/agent/tickets');
});

test('the background hears of a saved ticket after the sidebar is gone, and the ticket opens with a new frame', async () => {
  const world = await someTabs();
  const background = world.host.create(aSpec({ location: 'background' }));
  const { client } = await runApp(world, background.guid);
  const tab = theTicket(world);
  const order: unknown[] = [];
  client.on('ticket.saved', (message) => {
    order.push(message, world.host.find(tab.guids[0] ?? '') === undefined);
  });
  await settled();
  tab.workspace.editor.insert('Thank you');

  await world.tabs.submit(tab, 'solved');
  await settled();

  expect(order).toEqual([{ ticket: expect.objectContaining({ id: 7, subject: 'The kettle' }) }, true]);
  expect(theTicket(world).guids).not.toEqual(tab.guids);
  expect(tab.workspace.isUntouched()).toBe(true);
  expect(world.helpdesk.saves).toEqual([
    {
      status: 'solved',
      comment: { html_body: '<p>Thank you</p>', public: true },
      safe_update: true,
      updated_stamp: '2026-11-01T09:00:00Z',
    },
  ]);
});

test('the app is asked, then told how the saving went', async () => {
  const world = await someTabs();
  const tab = theTicket(world);
  const { client } = await runApp(world, tab.guids[0]);
  const heard: string[] = [];
  client.on('ticket.save', () => void heard.push('save'));
  for (const step of ['start', 'done', 'fail', 'always']) {
    client.on(`ticket.submit.${step}`, () => void heard.push(step));
  }
  await settled();

  await world.tabs.submit(tab, 'pending');

  expect(heard).toEqual(['save', 'start', 'done', 'always']);
});

test('an app that refuses keeps the ticket from being saved, with its reason', async () => {
  const world = await someTabs();
  const tab = theTicket(world);
  const { client } = await runApp(world, tab.guids[0]);
  client.on('ticket.save', () => 'Finish the gesture first.');
  await settled();

  await world.tabs.submit(tab, 'solved');

  expect(world.helpdesk.saves).toEqual([]);
  expect(tab.workspace.notice.get()).toEqual({ kind: 'refused', message: 'Finish the gesture first.' });
  expect(tab.workspace.ticket()?.status).toBe('open');
});

test('a collision is told and loses nothing', async () => {
  const world = await someTabs();
  const tab = theTicket(world);
  world.helpdesk.refusal = new ApiFailure(409, { error: 'UpdateConflict' });
  tab.workspace.editor.insert('My reply');
  tab.workspace.setTags(['mine']);

  await world.tabs.submit(tab, 'solved');

  expect(tab.workspace.notice.get()).toEqual({ kind: 'collision' });
  expect(tab.workspace.editor.html()).toBe('<p>My reply</p>');
  expect(tab.workspace.ticket()).toMatchObject({ tags: ['mine'], status: 'open' });
  expect(world.host.find(tab.guids[0] ?? '')).toBeDefined();
});

test('what the agent types comes to the app, as a value and as a change of anything', async () => {
  const world = await someTabs();
  const tab = theTicket(world);
  const { client } = await runApp(world, tab.guids[0]);
  const heard: unknown[] = [];
  client.on('comment.text.changed', (value) => heard.push(value));
  client.on('*.changed', (value) => heard.push(value));
  await settled();

  tab.workspace.editor.insert('Hi');

  expect(heard).toEqual(['<p>Hi</p>', { propertyName: 'comment.text', newValue: '<p>Hi</p>' }]);
});

test('a comment of somebody else comes to the app as the whole conversation', async () => {
  const world = await someTabs();
  const { client } = await runApp(world, theTicket(world).guids[0]);
  const heard: unknown[] = [];
  client.on('ticket.conversation.changed', (value) => heard.push(value));
  client.on('ticket.updated', (value) => heard.push(value));
  await settled();

  world.helpdesk.stored = aTicket({ updated_at: '2026-11-01T10:00:00Z' });
  world.helpdesk.known = JONAS;
  world.helpdesk.said.push(aComment({ id: 71, body: 'Still there?' }));
  await world.tabs.hear(7, { id: 3, name: 'Jonas' });

  expect(heard).toEqual([
    expect.objectContaining({ id: JONAS.id, name: 'Jonas' }),
    [expect.anything(), expect.anything()],
  ]);
});

test('a new ticket becomes the ticket that it was saved as', async () => {
  const world = await someTabs('/agent/tickets/new');
  const tab = theTicket(world);
  expect(world.host.instances.get()).toMatchObject([{ location: 'new_ticket_sidebar' }]);
  tab.workspace.edit({ requester_id: 2, subject: 'A word' });
  tab.workspace.editor.insert('Hello');

  await world.tabs.submit(tab, 'open');

  await waitFor(() => expect(window.location.pathname).toBe('/agent/tickets/8'));
  expect(world.helpdesk.saves).toMatchObject([{ subject: 'A word', requester_id: 2, status: 'open' }]);
  expect(world.tabs.open.get().map(({ key }) => key)).toEqual(['/agent/tickets/8']);
});

test('a message is sent at once and the frame stays', async () => {
  const world = await someTabs();
  const tab = theTicket(world);
  tab.workspace.editor.insert('On my way');

  await world.tabs.send(tab);

  expect(world.helpdesk.saves).toEqual([{ comment: { html_body: '<p>On my way</p>', public: true } }]);
  expect(tab.workspace.editor.isEmpty()).toBe(true);
  expect(world.host.find(tab.guids[0] ?? '')).toBeDefined();
});

test('an app in the editor waits for its button, hears the ticket, and closes itself', async () => {
  const world = await someTabs('/agent/tickets/7', { ticket_editor: aPlacement() });
  const [, editor] = theTicket(world).guids;
  const guid = editor ?? '';
  expect(world.host.find(guid)).toMatchObject({ location: 'ticket_editor', awake: false, context: { ticketId: 7 } });

  openPane(world.host, guid);
  const { client, app } = await runApp(world, guid);
  expect(await client.get('ticket.id')).toEqual({ 'ticket.id': 7, errors: {} });
  await client.invoke('app.close');

  expect(world.host.find(guid)).toMatchObject({ awake: true, active: false });
  expect(app.events()).toEqual(expect.arrayContaining(['zaf.pane.created', 'zaf.pane.deactivated']));
});

test('an app without a page in a location is there for its others', async () => {
  const world = await someTabs('/agent/tickets/7', { ticket_sidebar: aPlacement({ url: undefined, autoLoad: false }) });

  expect(world.host.instances.get()).toMatchObject([{ location: 'ticket_sidebar', awake: false, src: undefined }]);
});

test('what an app does not want submitted is not', async () => {
  const world = await someTabs();
  const tab = theTicket(world);
  const { client } = await runApp(world, tab.guids[0]);
  await client.invoke('disableSave');

  await world.tabs.submit(tab, 'open');
  expect(world.helpdesk.saves).toEqual([]);
  await client.invoke('enableSave');
  await world.tabs.submit(tab, 'open');

  expect(world.helpdesk.saves).toHaveLength(1);
});

test('an app has the tab closed once the ticket is saved', async () => {
  const world = await someTabs();
  const tab = theTicket(world);
  const { client } = await runApp(world, tab.guids[0]);
  await client.set('ticket.postSaveAction', 'close_tab');

  await world.tabs.submit(tab, 'open');

  expect(world.tabs.open.get()).toEqual([]);
});

test.each(['user', 'organization'])(
  'a %s whose notes an app writes is saved, and the app hears of it',
  async (kind) => {
    const world = await someTabs(`/agent/${kind}s/2`, { [`${kind}_sidebar`]: aPlacement() });
    const { client } = await runApp(world, world.tabs.open.get()[0]?.guids[0]);
    const heard: unknown[] = [];
    client.on(`${kind}.notes.changed`, (value) => heard.push(value));
    client.on('*.changed', (value) => heard.push(value));
    await settled();

    await client.set(`${kind}.notes`, 'Likes tea');

    expect(world.helpdesk.saves).toEqual([{ notes: 'Likes tea' }]);
    expect(heard).toEqual(['Likes tea', { propertyName: `${kind}.notes`, newValue: 'Likes tea' }]);
  },
);
