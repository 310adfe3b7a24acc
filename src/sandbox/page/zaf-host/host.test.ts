import { waitFor } from '@testing-library/react';
import type { Instance } from './instance';
import { ApiUnavailable } from './surface';
import { aHost, anAppIn, aSpec, settled } from './test-app';

async function aRunningApp(...[spec, world]: [Parameters<typeof aSpec>[0]?, Parameters<typeof aHost>[0]?]) {
  const host = aHost(world);
  const instance = host.create(aSpec(spec));
  const app = anAppIn(host, instance);
  const client = app.start();
  app.load();
  await settled();
  return { host, instance, app, client };
}

type Running = Awaited<ReturnType<typeof aRunningApp>>;

test('a frame registers once it has loaded and shaken hands, and is told that it is active', async () => {
  const host = aHost();
  const app = anAppIn(host, host.create(aSpec({ context: { ticketId: 7 } })));

  const client = app.start();
  await settled();
  expect(app.posted).toEqual([]);
  app.load();
  await settled();

  expect(app.events()).toEqual(['zaf.app.registered', 'zaf.app.activated']);
  expect(await client.metadata()).toEqual({ appId: 1001, settings: { title: 'Extra Mile' } });
  expect(await client.context()).toEqual({
    instanceGuid: 'guid-1',
    product: 'support',
    host: 'zendesk',
    account: { subdomain: 'sandbox' },
    location: 'ticket_sidebar',
    ticketId: 7,
  });
});

test('messages of strangers are not heard', async () => {
  const { host, app } = await aRunningApp();
  const call = { id: 99, request: 'get', params: ['instances'], instanceGuid: 'guid-1' };

  host.receive({ source: {}, origin: 'http://localhost:4601', data: call });
  host.receive({ source: app.frame, origin: 'http://evil.example', data: call });
  await settled();

  expect(app.posted).not.toContainEqual(expect.objectContaining({ id: 99 }));
});

test('messages come as text or as objects, and whatever is neither is not heard', async () => {
  const { host, app } = await aRunningApp();
  const post = (data: unknown) => host.receive({ source: app.frame, origin: 'http://localhost:4601', data });
  const call = (id: number) => ({ id, request: 'get', params: ['visible'], instanceGuid: 'guid-1' });

  for (const data of [JSON.stringify(call(91)), call(92), 'no JSON', null, 7, [], { id: 'x' }, '{"key":"__track__"}']) {
    post(data);
  }
  await settled();

  const answers = app.posted.filter((message) => 'id' in message);
  expect(answers).toEqual([
    { id: 91, result: { visible: true, errors: {} } },
    { id: 92, result: { visible: true, errors: {} } },
  ]);
});

test('values that take an argument are found by it, and may come late', async () => {
  const lookups = {
    requirement: (key: string) =>
      Promise.resolve(key === 'lid' ? { requirement_id: 3, list: [{ value: 'a' }] } : undefined),
  };
  const { client } = await aRunningApp({ surface: { values: {}, lookups, setters: {}, actions: {} } });

  expect(await client.get(['requirement:lid.requirement_id', 'requirement:lid.list:a.value'])).toEqual({
    ...{ 'requirement:lid.requirement_id': 3, 'requirement:lid.list:a.value': 'a' },
    errors: {},
  });
  await expect(client.get('requirement:nonsense')).rejects.toThrow('"requirement:nonsense" No such Api');
  expect(await client.get('assetURL:logo\\.png')).toMatchObject({
    'assetURL:logo\\.png': 'http://localhost:4601/1001/assets/logo.png',
  });
});

test('a single unknown path is refused, among several it is an error beside the answers', async () => {
  const { client } = await aRunningApp({
    surface: { values: { ticket: () => ({ id: 5 }) }, setters: {}, actions: {} },
  });

  await expect(client.get('ticket.subj')).rejects.toMatchObject({
    name: 'APIPathError',
    message: '"ticket.subj" No such Api',
  });
  expect(await client.get(['ticket.id', 'nonsense'])).toEqual({
    'ticket.id': 5,
    errors: { nonsense: { name: 'APIPathError', message: 'No such Api', path: 'nonsense' } },
  });
});

test('set answers the new value and invoke nothing but errors', async () => {
  const heard: unknown[] = [];
  const surface = {
    values: {},
    setters: { 'comment.text': (value: unknown) => heard.push(value) },
    actions: {
      'comment.appendText': (args: readonly unknown[]) => void heard.push(...args),
      'comment.appendHtml': () => {
        throw new ApiUnavailable();
      },
    },
  };
  const { client } = await aRunningApp({ surface });

  expect(await client.set('ticket.comment.text', 'Hi')).toEqual({ 'ticket.comment.text': 'Hi', errors: {} });
  expect(await client.invoke('comment.appendText', ' there')).toEqual({ errors: {} });
  await expect(client.invoke('comment.appendHtml', 'x')).rejects.toThrow('"comment.appendHtml" unavailable');
  expect(heard).toEqual(['Hi', ' there']);
});

test('events reach those who listen, as long as they listen', async () => {
  const { host, client, app } = await aRunningApp();
  const heard: unknown[] = [];
  const handler = (value: unknown) => heard.push(value);
  client.on('comment.text.changed', handler);
  await settled();

  host.emit('guid-1', 'comment.text.changed', '<p>a</p>');
  client.off('comment.text.changed', handler);
  await settled();
  host.emit('guid-1', 'comment.text.changed', '<p>b</p>');

  expect(heard).toEqual(['<p>a</p>']);
  expect(app.events().filter((key) => key === 'zaf.comment.text.changed')).toHaveLength(1);
});

test('what one client triggers comes to all who listen, to itself too', async () => {
  const { host, client } = await aRunningApp();
  const other = anAppIn(host, host.create(aSpec({ location: 'background' })));
  const background = other.start();
  other.load();
  await settled();
  const heard: unknown[] = [];
  client.on('ledger.changed', (message) => heard.push(['sidebar', message]));
  background.instance('guid-1').on('ledger.changed', (message) => heard.push(['background', message]));
  await settled();

  background.instance('guid-1').trigger('ledger.changed', { left: 2 });
  await settled();

  expect(heard).toEqual([
    ['sidebar', { left: 2 }],
    ['background', { left: 2 }],
  ]);
});

test('an instance client works in the place that it names', async () => {
  const ticket = (id: number) => ({ values: { ticket: () => ({ id }) }, setters: {}, actions: {} });
  const { host } = await aRunningApp({ surface: ticket(5) });
  const other = anAppIn(host, host.create(aSpec({ location: 'background' })));
  const background = other.start();
  other.load();
  await settled();

  const { instances } = await background.get('instances');
  expect(instances).toEqual({ 'guid-1': expect.anything(), 'guid-2': expect.anything() });
  expect(await background.instance('guid-1').get('ticket.id')).toEqual({ 'ticket.id': 5, errors: {} });
  await expect(background.instance('gone').get('ticket.id')).rejects.toThrow('No instance gone');
});

test('others hear of a new instance when it is made and when it has registered', async () => {
  const { host, client } = await aRunningApp({ location: 'background' });
  const heard: string[] = [];
  client.on('instance.created', () => heard.push('created'));
  client.on('instance.registered', () => heard.push('registered'));
  await settled();

  const sidebar = anAppIn(host, host.create(aSpec()));
  sidebar.start();
  sidebar.load();
  await settled();

  expect(heard).toEqual(['created', 'registered']);
});

test('what happens to others while a page loads is told once the page can hear', async () => {
  const host = aHost();
  const background = anAppIn(host, host.create(aSpec({ location: 'background' })));
  const sidebar = anAppIn(host, host.create(aSpec()));
  const gone = host.create(aSpec({ location: 'user_sidebar' }));
  sidebar.start();
  sidebar.load();
  await settled();
  await host.destroy(gone.guid);

  const client = background.start();
  const heard: unknown[] = [];
  client.on('app.registered', () => {
    for (const event of ['instance.created', 'instance.registered']) {
      client.on(event, (context) => heard.push([event, context]));
    }
  });
  background.load();
  await settled();

  const context = expect.objectContaining({ instanceGuid: 'guid-2', location: 'ticket_sidebar' });
  expect(heard).toEqual([
    ['instance.created', context],
    ['instance.registered', context],
  ]);
});

test('a modal is made as a list of one, talks to its opener, and its end is told', async () => {
  const { host, client } = await aRunningApp();
  const answer = await client.invoke('instances.create', { location: 'modal', url: 'assets/iframe.html' });
  expect(answer).toMatchObject({ errors: {}, 'instances.create': [{ instanceGuid: 'guid-2', location: 'modal' }] });
  const heard: unknown[] = [];
  client.instance('guid-2').on('modal.save', (message) => heard.push(message));
  client.instance('guid-2').on('modal.close', () => heard.push('closed'));
  const modal = host.find('guid-2');
  if (modal === undefined) throw new Error('The modal is missing');
  const inside = anAppIn(host, modal);
  const insider = inside.start();
  inside.load();
  await settled();

  insider.trigger('modal.save', { text: 'hello' });
  await insider.invoke('destroy');

  await waitFor(() => expect(host.find('guid-2')).toBeUndefined());
  expect(heard).toEqual([{ text: 'hello' }, 'closed']);
});

test.each([
  ['nothing said is consent', () => undefined, { go: true }],
  ['so is true', () => true, { go: true }],
  ['so is 0', () => 0, { go: true }],
  ['so is null', () => null, { go: true }],
  ['so is an object', () => ({}), { go: true }],
  ['a promise of false is consent', () => Promise.resolve(false), { go: true }],
  ['an error refuses', () => new Error('It broke'), { go: false, msg: 'It broke' }],
  ['a promise that breaks refuses', () => Promise.reject(new Error('Not yet')), { go: false, msg: 'Not yet' }],
  ['false refuses', () => false, { go: false, msg: false }],
  ['a sentence refuses', () => 'Too early', { go: false, msg: 'Too early' }],
  ['an empty sentence refuses, too', () => '', { go: false, msg: '' }],
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- apps do that
  ['a rejection without a reason refuses', () => Promise.reject(), { go: false, msg: undefined }],
])('a save is asked for: %s', async (_, handler, expected) => {
  const { host, client } = await aRunningApp();
  client.on('ticket.save', handler);
  await settled();

  expect(await host.askHook('guid-1', 'ticket.save')).toEqual(expected);
});

test('of several handlers the first that refuses counts', async () => {
  const { host, client } = await aRunningApp();
  client.on('ticket.save', () => true);
  client.on('ticket.save', () => 'First');
  client.on('ticket.save', () => 'Second');
  await settled();

  expect(await host.askHook('guid-1', 'ticket.save')).toEqual({ go: false, msg: 'First' });
});

test('the host keeps answering while an app thinks about a save', async () => {
  const surface = { values: { ticket: () => ({ id: 5 }) }, setters: {}, actions: {} };
  const { host, client } = await aRunningApp({ surface });
  client.on('ticket.save', async () => {
    const { 'ticket.id': id } = await client.get('ticket.id');
    if (id === 5) throw new Error('Five is not saved');
  });
  await settled();

  expect(await host.askHook('guid-1', 'ticket.save')).toEqual({ go: false, msg: 'Five is not saved' });
});

test.each([
  [
    'reloaded',
    ({ app }: Running) => {
      app.start();
      app.load();
    },
  ],
  ['taken away', ({ host }: Running) => void host.destroy('guid-1')],
])('a page that is %s while it thinks keeps nothing from being saved', async (_, leave) => {
  const running = await aRunningApp();
  running.client.on('ticket.save', () => new Promise(() => undefined));
  await settled();

  const asked = running.host.askHook('guid-1', 'ticket.save');
  await settled();
  leave(running);

  expect(await asked).toEqual({ go: true });
});

test('questions to one frame wait for each other', async () => {
  const { host, client } = await aRunningApp();
  client.on('ticket.save', () => settled());
  await settled();

  const answers = await Promise.all([host.askHook('guid-1', 'ticket.save'), host.askHook('guid-1', 'ticket.save')]);

  expect(answers).toEqual([{ go: true }, { go: true }]);
});

test('nobody is asked who does not listen', async () => {
  const { host, app } = await aRunningApp();

  expect(await host.askHook('guid-1', 'ticket.save')).toEqual({ go: true });
  expect(app.events()).not.toContain('zaf.ticket.save');
});

test('requests go out for the location of the frame and come back as they are', async () => {
  const asked: unknown[] = [];
  const request = (options: unknown, { location }: Instance) => {
    asked.push([options, location]);
    return Promise.resolve({ ok: asked.length === 1, responseArgs: [{ user: 1 }, 'x', {}] });
  };
  const { client } = await aRunningApp({}, { request });

  expect(await client.request('/api/v2/users/1')).toEqual({ user: 1 });
  await expect(client.request({ url: '/api/v2/users/2' })).rejects.toEqual({ user: 1 });
  expect(asked).toEqual([
    [{ url: '/api/v2/users/1' }, 'ticket_sidebar'],
    [{ url: '/api/v2/users/2' }, 'ticket_sidebar'],
  ]);
});

test('going to another tab and back is told, and does not register again', async () => {
  const { host, app } = await aRunningApp();

  host.setActive('guid-1', false);
  host.setActive('guid-1', true);

  expect(app.events()).toEqual(['zaf.app.registered', 'zaf.app.activated', 'zaf.app.deactivated', 'zaf.app.activated']);
});

test('a frame says good-bye before it goes', async () => {
  const { host, app } = await aRunningApp();

  const gone = host.destroy('guid-1');

  expect(app.events().at(-1)).toBe('zaf.app.willDestroy');
  expect(host.find('guid-1')).toBeDefined();
  await gone;
  expect(host.find('guid-1')).toBeUndefined();
});

test('a page that loads again in its frame registers again, and its old handlers are forgotten', async () => {
  const { host, client, app } = await aRunningApp();
  client.on('comment.text.changed', () => undefined);
  await settled();

  app.start();
  app.load();
  await settled();
  host.emit('guid-1', 'comment.type.changed', 'internalNote');

  expect(app.events().filter((key) => key === 'zaf.app.registered')).toHaveLength(2);
  expect(app.events()).not.toContain('zaf.comment.type.changed');
});

test('resize is answered with what was asked, and kept', async () => {
  const { host, client } = await aRunningApp();

  expect(await client.invoke('resize', { height: '450px' })).toEqual({ errors: {}, resize: { height: '450px' } });
  expect(host.find('guid-1')?.size).toEqual({ height: '450px' });
});
