import { aHost, anApp, anAppIn, aSpec, settled } from './test-app';

/** Two apps in one page, each with one frame. */
async function twoApps() {
  const host = aHost();
  const run = async (name: string) => {
    const instance = host.create(aSpec({ app: anApp({ name }), surface }));
    const frame = anAppIn(host, instance);
    const client = frame.start();
    frame.load();
    await settled();
    return { instance, client, frame };
  };
  return { host, ours: await run('Ours'), theirs: await run('Theirs') };
}

const secrets: unknown[] = [];
const surface = {
  values: { ticket: () => ({ id: 5 }) },
  setters: { 'ticket.x': (x: unknown) => secrets.push(x) },
  actions: {},
};

test('an app sees its own instances only', async () => {
  const { ours, theirs } = await twoApps();

  expect(await ours.client.get('instances')).toEqual({
    instances: { [ours.instance.guid]: expect.objectContaining({ location: 'ticket_sidebar' }) },
    errors: {},
  });
  await expect(ours.client.get(`instances.${theirs.instance.guid}`)).rejects.toThrow('No such Api');
});

test('another app’s instance can neither be asked nor changed', async () => {
  const { ours, theirs } = await twoApps();
  const stranger = ours.client.instance(theirs.instance.guid);

  await expect(stranger.get('ticket.id')).rejects.toMatchObject({ name: 'InstanceNotFoundError' });
  await expect(stranger.set('ticket.x', 1)).rejects.toMatchObject({ name: 'InstanceNotFoundError' });
  expect(secrets).toEqual([]);
});

test('nothing is heard of another app, whoever says it', async () => {
  const { host, ours, theirs } = await twoApps();
  const heard: unknown[] = [];
  const note = (message: unknown) => heard.push(message);
  ours.client.on('instance.created', note);
  ours.client.instance(theirs.instance.guid).on('told', note);
  theirs.client.on('told', (message) => heard.push(`theirs: ${String(message)}`));
  await settled();

  host.create(aSpec({ app: theirs.instance.app, location: 'modal' }));
  ours.client.instance(theirs.instance.guid).trigger('told', 'by a stranger');
  theirs.client.trigger('told', 'by itself');
  host.broadcast('api_notification.x', {}, theirs.instance.app);
  await settled();

  expect(heard).toEqual(['theirs: by itself']);
  expect(ours.frame.events()).not.toContain('zaf.api_notification.x');
});
