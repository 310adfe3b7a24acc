import { ADMIN, expect, test, type Sandbox } from './sandbox';
import { confirmDiscount, giveDiscount, notSentYet, openTicket, sendReply } from './ticket';

async function onlyCode(sandbox: Sandbox, service: 'shopify' | 'stripe' | 'webhook'): Promise<string> {
  const codes = await sandbox.codes(service);
  expect(codes).toEqual([{ code: expect.stringMatching(/^CARE-\w{5}-\w{5}$/), isLive: true }]);
  return codes[0]?.code ?? '';
}

for (const [service, address] of [
  ['shopify', 'POST https://example.myshopify.com/admin/api/2026-10/graphql.json'],
  ['stripe', 'POST https://api.stripe.com/v1/promotion_codes'],
  ['webhook', 'POST https://codes.extra-mile.example/discounts'],
] as const) {
  test(`a code that is made by ${service} is in the reply, through one request, and dead once it is taken back`, async ({
    page,
    sandbox,
  }) => {
    await sandbox.settings({ discount_source: service });
    const ticket = await openTicket(page, 102);
    await giveDiscount(ticket);
    await expect(ticket.reply).toContainText(await onlyCode(sandbox, service));
    expect((await sandbox.appRequests()).filter((request) => request.includes('https://'))).toEqual([address]);

    await notSentYet(ticket).getByRole('button', { name: 'Take back' }).click();
    await expect(ticket.sidebar.getByText('Taken back. Your allowance is back, too.')).toBeVisible();
    await expect(ticket.reply).not.toContainText('CARE-');
    expect(await sandbox.codes(service)).toMatchObject([{ isLive: false }]);
  });
}

test('a shop that dies after it made the code leaves one code, which is found and sent', async ({ page, sandbox }) => {
  await sandbox.settings({ discount_source: 'shopify' });
  await sandbox.faults({ path: 'myshopify', drop: true, after: true, times: 1 });
  const ticket = await openTicket(page, 102);
  await confirmDiscount(ticket);
  await expect(notSentYet(ticket)).toBeVisible();
  const code = await onlyCode(sandbox, 'shopify');
  await expect(ticket.reply).not.toContainText(code);

  await notSentYet(ticket).getByRole('button', { name: 'Try again' }).click();
  await expect(ticket.reply).toContainText(code);
  await sendReply(ticket);
  expect(await onlyCode(sandbox, 'shopify')).toBe(code);
});

test('a key that is refused gives the allowance back and says so', async ({ page, sandbox }) => {
  await sandbox.settings({ discount_source: 'stripe', stripe_key: 'rk_test_another' });
  const ticket = await openTicket(page, 102);
  await confirmDiscount(ticket);

  await expect(ticket.sidebar.getByText('The service behind it refused.')).toBeVisible();
  await expect(ticket.sidebar.getByText('10 of 10 left')).toBeVisible();
  expect(await sandbox.codes('stripe')).toEqual([]);
});

test('an admin tests the connection, and nothing is made by it', async ({ page, sandbox }) => {
  await sandbox.settings({ discount_source: 'shopify', discount_source_by_brand: '2 = webhook' });
  await sandbox.faults({ path: 'codes.extra-mile.example', status: 503 });
  const { sidebar } = await openTicket(page, 102, ADMIN);
  await sidebar.getByRole('button', { name: 'For admins' }).click();
  await sidebar.getByRole('button', { name: 'Test the connection to the source of codes' }).click();

  await expect(sidebar.getByText('Shopify: ready.')).toBeVisible();
  await expect(sidebar.getByText('Your own address: no answer. Try again in a moment.')).toBeVisible();
  expect([...(await sandbox.codes('shopify')), ...(await sandbox.codes('webhook'))]).toEqual([]);
});

test('a test of the connection names the coupon that gives something else than the settings say', async ({
  page,
  sandbox,
}) => {
  await sandbox.settings({ discount_source: 'stripe', stripe_coupons: 'CARE10 = 15 %\nCARE5 = 5 GBP' });
  const { sidebar } = await openTicket(page, 102, ADMIN);
  await sidebar.getByRole('button', { name: 'For admins' }).click();
  await sidebar.getByRole('button', { name: 'Test the connection to the source of codes' }).click();

  await expect(sidebar.getByText('Stripe: the coupon CARE10 gives 10 %, and the settings say 15 %.')).toBeVisible();
  await expect(sidebar.getByText('CARE5')).toHaveCount(0);
  expect(await sandbox.codes('stripe')).toEqual([]);
});
