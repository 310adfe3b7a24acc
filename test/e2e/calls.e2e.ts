import type { Page } from '@playwright/test';
import { HOUR_MS } from '../../src/domain/time';
import { tabTo } from './access';
import { expect, test, type Sandbox } from './sandbox';
import { compose, openTicket, reasonIn, ticketOn } from './ticket';

/** The customer of ticket 103. */
const ROSALIND = 20006;

/** Plans a call with Rosalind in two hours. */
async function planCall(page: Page, sandbox: Sandbox) {
  await sandbox.settings({ call_hours: '0-24', call_days_off: '', call_closed_days: '' });
  const ticket = await openTicket(page, 103);
  const composer = await compose(ticket, 'Plan a courtesy call');
  await expect(composer.getByRole('radio').first()).toBeChecked();
  await composer.getByText('Another time', { exact: true }).click();
  await composer.getByLabel('Day and time where they are').fill(inTwoHours('Europe/London'));
  await reasonIn(composer).check();
  await composer.getByRole('button', { name: 'Plan the call' }).click();

  await expect(ticket.sidebar.getByText('The call is planned.')).toBeVisible();
  return ticket;
}

test('a call is planned with a customer who agreed, stands in the sidebar, and an outcome closes it', async ({
  page,
  sandbox,
}) => {
  const ticket = await planCall(page, sandbox);
  const [, reserved, issued] = await sandbox.ledger();
  expect(reserved?.entry).toMatchObject({ gesture: 'courtesy-call', gift: { kind: 'courtesy-call' } });
  expect(issued?.entry).toMatchObject({ kind: 'issued', reference: expect.stringMatching(/^task\/\d+$/) });

  const due = ticket.sidebar.getByRole('list', { name: 'Courtesy calls' });
  await expect(due).toContainText('Call at');
  await due.getByRole('button', { name: 'Reached: call of ticket #103' }).click();
  await expect(ticket.sidebar.getByText('The call is done.')).toBeVisible();
  expect(await sandbox.kinds()).toEqual(['policy', 'reserved', 'issued', 'completed']);
});

test('a call stands beside other tickets too, leads to its own, and is only to be taken back once it is not wanted', async ({
  page,
  sandbox,
}) => {
  await planCall(page, sandbox);
  // For a minute it is in the hand that planned it, which is gone with its frame.
  await sandbox.agesLedger(2);
  await sandbox.profile(ROSALIND, { care_calls: 'do not call' });

  const other = await openTicket(page, 102);
  const elsewhere = other.sidebar.getByRole('list', { name: 'Your calls to other customers' });
  await expect(elsewhere).toContainText(/Call at .* · Ticket #103 · Task #\d+/);
  await elsewhere.getByRole('button', { name: 'Ticket #103' }).click();

  const { sidebar } = ticketOn(page);
  await expect(sidebar.getByText('They do not want to be called, but a call is still planned.')).toBeVisible();
  const due = sidebar.getByRole('list', { name: 'Courtesy calls' });
  await expect(due).toContainText('Do not call: it was planned for');
  await expect(due.getByRole('button', { name: /^Reached/ })).toHaveCount(0);
  await due.getByRole('button', { name: /^Take back/ }).click();
  await expect(sidebar.getByText('Taken back. Your allowance is back, too.')).toBeVisible();
  await expect(due).toHaveCount(0);
  expect(await sandbox.kinds()).toEqual(['policy', 'reserved', 'issued', 'attempt', 'released']);
});

/** As a field for a day and a time takes it. */
function inTwoHours(timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return format.format(Date.now() + 2 * HOUR_MS).replace(' ', 'T');
}

/** Far apart in the year, so that the clocks of one of them change within half a year, which is as far ahead as a call is planned. */
const ZONES = ['Europe/London', 'Pacific/Auckland'];

/** The next Wednesday after clocks have been changed, as `YYYY-MM-DD`, in which of the zones that is, and how far it is from UTC then. */
function afterTheClocksChange(): { readonly zone: string; readonly day: string; readonly hours: number } {
  const changes = ZONES.map((zone) => {
    const noon = new Date(`${new Date(Date.now()).toISOString().slice(0, 10)}T12:00Z`);
    const today = hoursAt(noon, zone);
    while (hoursAt(noon, zone) === today || noon.getUTCDay() !== 3) noon.setUTCDate(noon.getUTCDate() + 1);
    return { zone, day: noon.toISOString().slice(0, 10), hours: hoursAt(noon, zone) };
  });
  return changes.reduce((first, other) => (other.day < first.day ? other : first));
}

function hoursAt(time: Date, timeZone: string): number {
  const words = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'shortOffset' }).format(time);
  return Number(/GMT([+-]\d+)/.exec(words)?.[1] ?? 0);
}

test('without a mouse a call is planned for when the clocks have changed, at the hour that the customer will see then', async ({
  page,
  sandbox,
}) => {
  const { zone, day, hours } = afterTheClocksChange();
  await sandbox.profile(ROSALIND, { care_time_zone: zone });
  const ticket = await openTicket(page, 103);
  await ticket.sidebar.getByRole('button', { name: 'Plan a courtesy call', exact: true }).first().press('Enter');
  const composer = ticket.sidebar.getByRole('form', { name: 'Plan a courtesy call' });
  await expect(composer.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(composer.getByRole('radio', { name: 'Another time' })).toBeChecked();
  await page.keyboard.press('Tab');
  const [year = '', month = '', date = ''] = day.split('-');
  await page.keyboard.type(`${month}${date}${year}`);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('0230PM');
  await expect(composer.getByText(/14:30 where they are/).last()).toBeVisible();
  await tabTo(page, reasonIn(composer), 6);
  await page.keyboard.press('Space');
  await tabTo(page, composer.getByRole('button', { name: 'Plan the call' }), 3);
  await page.keyboard.press('Enter');

  await expect(ticket.sidebar.getByText('The call is planned.')).toBeVisible();
  const due = Date.parse(`${day}T14:30Z`) - hours * HOUR_MS;
  expect((await sandbox.ledger())[1]?.entry.gift).toEqual({ kind: 'courtesy-call', due });
});
