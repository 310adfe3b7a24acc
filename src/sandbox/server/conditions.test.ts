import { aHelpdesk } from './test-helpdesk';

const change = (helpdesk: ReturnType<typeof aHelpdesk>, body: unknown) =>
  helpdesk.ask('PUT', '/sandbox/conditions', { body });

test('conditions change while the sandbox runs, those that are named', async () => {
  const helpdesk = aHelpdesk({ latencyMs: 50 });

  await change(helpdesk, { frameDelayMs: 30, frameShuffle: true });
  const { json } = await change(helpdesk, { latencyMs: 200 });
  await helpdesk.ask('GET', '/api/v2/locales');

  const conditions = { latencyMs: 200, lagMs: 0, frameDelayMs: 30, frameShuffle: true };
  expect(json).toEqual(conditions);
  expect((await helpdesk.ask('GET', '/sandbox/conditions')).json).toEqual(conditions);
  expect(helpdesk.slept).toEqual([200]);
});

test('a lag that is set later holds back what is changed from then on, and ends when it is taken away', async () => {
  const helpdesk = aHelpdesk();
  const statusInList = async () =>
    (await helpdesk.ask('GET', '/api/v2/tickets', { as: 'anna' })).each('tickets', 'status')[0];
  const put = (status: string) =>
    helpdesk.ask('PUT', '/api/v2/tickets/1', { as: 'anna', body: { ticket: { status } } });
  await put('pending');
  await change(helpdesk, { lagMs: 5000 });
  await put('solved');

  expect(await statusInList()).toBe('pending');
  await change(helpdesk, { lagMs: 0 });
  expect(await statusInList()).toBe('solved');
});

test.each([
  [{ latencyMs: -1 }, 'latencyMs: must be 0 or more'],
  [{ lagMs: '5' }, 'lagMs: must be a number of milliseconds'],
  [{ frameShuffle: 1 }, 'frameShuffle: must be true or false'],
  [{ speed: 1 }, 'speed: is not a condition'],
])('wrong conditions are refused with their key: %j', async (body, error) => {
  const { status, json } = await change(aHelpdesk(), body);

  expect([status, json]).toEqual([400, { error }]);
});
