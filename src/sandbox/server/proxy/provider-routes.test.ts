import { aHelpdesk } from '../test-helpdesk';

test('what the services have made can be looked at, used and forgotten', async () => {
  const { ask, sandbox } = aHelpdesk();
  sandbox.providers.stripe.makeElsewhere('SUMMER');

  const redeemed = await ask('POST', '/sandbox/providers/redeem', { body: { code: 'SUMMER' } });
  const told = await ask('GET', '/sandbox/providers');
  const again = await ask('POST', '/sandbox/providers/redeem', { body: { code: 'WINTER' } });
  await ask('POST', '/sandbox/reset');

  expect([redeemed.status, again.status]).toEqual([204, 404]);
  expect(told.json).toMatchObject({ shopify: [], stripe: [{ code: 'SUMMER', timesUsed: 1 }], webhook: [] });
  expect((await ask('GET', '/sandbox/providers')).json).toEqual({ shopify: [], stripe: [], webhook: [] });
});
