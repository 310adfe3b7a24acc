import { ADMIN, AGENT, expect, test } from './sandbox';
import { giveDiscount, openComposer, openTicket, reasonIn, writePublicly } from './ticket';

const TRIGGER = 'Say thank you when it is solved';
const SURVEY = 'Request customer satisfaction rating';

test('an admin sets Extra Mile up, agents can give, and setting up again does no harm', async ({
  page,
  browser,
  sandbox,
}) => {
  await sandbox.removeLedger();
  const agents = await openTicket(page, 102, AGENT);
  await expect(agents.sidebar.getByText('An admin needs to finish setting up Extra Mile')).toBeVisible();
  await expect(agents.sidebar.getByRole('button', { name: 'Give a discount' })).toBeHidden();
  await expect(agents.sidebar.getByRole('button', { name: 'For admins' })).toBeHidden();

  const context = await browser.newContext();
  const admins = await openTicket(await context.newPage(), 102, ADMIN);
  await admins.sidebar.getByRole('button', { name: 'Set up Extra Mile' }).click();
  await expect(admins.sidebar.getByText('10 of 10 left')).toBeVisible({ timeout: 30_000 });
  await admins.sidebar.getByRole('button', { name: `Leave calls out: ${TRIGGER}` }).click();
  await expect(admins.sidebar.getByText('Courtesy calls are left out.')).toBeVisible();

  await page.reload();
  await giveDiscount(agents);
  await expect(agents.reply).toContainText('THANKYOU');
  const ledger = await sandbox.ledger();
  expect(await sandbox.kinds()).toContain('issued');

  await admins.page.reload();
  await admins.sidebar.getByRole('button', { name: 'For admins' }).click();
  await expect(admins.sidebar.getByText(SURVEY)).toBeVisible();
  await expect(admins.sidebar.getByText(TRIGGER)).toBeHidden();
  await admins.sidebar.getByRole('button', { name: 'Set up again' }).click();
  await expect(admins.sidebar.getByText('Extra Mile is set up.')).toBeVisible({ timeout: 30_000 });
  await expect(admins.sidebar.getByText('Nothing is missing.')).toBeVisible();
  expect(await sandbox.ledger()).toEqual(ledger);
  await context.close();
});

test('an admin changes the allowance, and an open ticket follows when its composer opens', async ({
  page,
  browser,
}) => {
  const agents = await openTicket(page, 102, AGENT);
  await expect(agents.sidebar.getByText('10 of 10 left')).toBeVisible();

  const context = await browser.newContext();
  const settings = await context.newPage();
  await settings.goto(`/agent/admin/app?as=${ADMIN}`);
  await settings.getByLabel('Largest discount (percent)').fill('25');
  await settings.getByRole('button', { name: 'Save settings' }).click();
  await expect(settings.getByText('The settings are saved.')).toBeVisible();
  await context.close();

  await writePublicly(agents);
  const composer = await openComposer(agents);
  await expect(composer.getByText('Up to 25 %')).toBeVisible();
  await composer.getByLabel('Percent').fill('20');
  await reasonIn(composer).check();
  await composer.getByRole('button', { name: 'Give 20 %' }).click();
  await expect(agents.reply).toContainText('20 % off your next order');
});
