import { aHelpdesk } from '../test-helpdesk';

test('what the services have made can be looked at, used and forgotten', async () => {
  const { ask, sandbox } = aHelpdesk();
  sandbox.providers.stripe.makeElsewhere('SUMMER');

  const redeemed = await ask('POST', '/sandbox/providers/redeem', { body: { code: 'SUMMER' } });
  const told = await ask('GET', '/sandbox/providers');
  const again = await ask('POST', '/sandbox/providers/redeem', { body: { code: 'WINTER' } });
  await ask('POST', '/sandbox/reset');

  expect(sandbox.world.state.provider_codes?.stripe).toEqual([]);
  expect([redeemed.status, again.status]).toEqual([204, 404]);
  expect(told.json).toMatchObject({ shopify: [], stripe: [{ code: 'SUMMER', timesUsed: 1 }], webhook: [] });
  expect((await ask('GET', '/sandbox/providers')).json).toEqual({ shopify: [], stripe: [], webhook: [] });
});

test('what they have made is part of what the sandbox keeps', () => {
  const { sandbox } = aHelpdesk();
  const { providers, world } = sandbox;
  for (const service of [providers.shopify, providers.stripe, providers.webhook]) service.makeElsewhere('SUMMER');

  const { provider_codes: kept } = world.state;
  expect(JSON.parse(JSON.stringify(kept))).toEqual(kept);
  expect([kept?.shopify.length, kept?.stripe.length, kept?.webhook.length]).toEqual([1, 1, 1]);
});
