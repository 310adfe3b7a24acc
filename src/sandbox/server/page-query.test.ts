import { aHelpdesk } from './test-helpdesk';

const open = ({ ask }: ReturnType<typeof aHelpdesk>, query: string) => ask('GET', `/agent/tickets?${query}`);

test("a page's address sets faults and conditions for the whole sandbox", async () => {
  const helpdesk = aHelpdesk();

  const { text } = await open(
    helpdesk,
    'fault=500:/locales&fault=late2000:/tickets&latency=20&lag=5000&frame-delay=30&frame-shuffle=1',
  );

  expect(text).toContain('"frames":{"delayMs":30,"shuffle":true}');
  expect(helpdesk.sandbox.faults.all()).toEqual([
    { fault: { path: '/locales', status: 500 }, left: null },
    { fault: { path: '/tickets', delayMs: 2000 }, left: null },
  ]);
  expect(helpdesk.sandbox.conditions.get()).toEqual({
    latencyMs: 20,
    lagMs: 5000,
    frameDelayMs: 30,
    frameShuffle: true,
  });
});

test('an address without them leaves everything, and fault=none ends all faults', async () => {
  const helpdesk = aHelpdesk({ lagMs: 7 });
  await open(helpdesk, 'fault=500:/locales');

  await open(helpdesk, 'as=anna@example.com');
  expect([helpdesk.sandbox.faults.all().length, helpdesk.sandbox.conditions.get().lagMs]).toEqual([1, 7]);

  await open(helpdesk, 'fault=none&lag=0');
  expect([helpdesk.sandbox.faults.all().length, helpdesk.sandbox.conditions.get().lagMs]).toEqual([0, 0]);
});

test.each([
  ['fault=', 'fault: "" is none.'],
  ['fault=99:/users', 'fault: "99:/users" is none.'],
  ['lag=soon', 'lag: must be a number of milliseconds below 1000000, not "soon"'],
  ['latency=-1', 'latency: must be a number of milliseconds below 1000000, not "-1"'],
  ['frame-delay=', 'frame-delay: must be a number of milliseconds below 1000000, not ""'],
  ['frame-shuffle=yes', 'frame-shuffle: must be 1 or 0, not "yes"'],
])('%s gives a page that says what is wrong, and changes nothing', async (query, problem) => {
  const helpdesk = aHelpdesk();

  const { status, text } = await open(
    helpdesk,
    `fault=500:/locales&latency=9&${query}`.replace('latency=9&lat', 'lat'),
  );

  expect(status).toBe(400);
  expect(text).toContain(problem);
  expect([helpdesk.sandbox.faults.all(), helpdesk.sandbox.conditions.get().frameDelayMs]).toEqual([[], 0]);
});
