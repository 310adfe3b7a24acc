import { AGENT, expect, SALES_AGENT, test } from './sandbox';
import { openComposer, openTicket, reasonIn, writePublicly } from './ticket';

const GIVEN = /^Given\./;
const REFUSED = /Of this month's budget of £6.00, £0.00 is left/;

test('of two agents who reach for the last discount at once exactly one gets it', async ({
  page,
  browser,
  sandbox,
}) => {
  // Ten percent of a typical order of 60 are 6: room for one.
  await sandbox.settings({ monthly_budget: '6', typical_order_value: '60' });
  const context = await browser.newContext();
  const tickets = [await openTicket(page, 102, AGENT), await openTicket(await context.newPage(), 103, SALES_AGENT)];
  const confirms = await Promise.all(
    tickets.map(async (ticket) => {
      await writePublicly(ticket);
      const composer = await openComposer(ticket);
      await reasonIn(composer).check();
      return composer.getByRole('button', { name: 'Give 10 %' });
    }),
  );

  await Promise.all(confirms.map((confirm) => confirm.click()));

  for (const { sidebar } of tickets) {
    await expect(sidebar.getByText(GIVEN).or(sidebar.getByText(REFUSED)).first()).toBeVisible();
  }
  // What is left is read anew after a press, and hides for a moment what stands beside it.
  const areRefused = () => Promise.all(tickets.map(({ sidebar }) => sidebar.getByText(REFUSED).first().isVisible()));
  let refusals: readonly boolean[] = [];
  await expect.poll(async () => (refusals = await areRefused()).filter(Boolean)).toHaveLength(1);
  const replies = await Promise.all(tickets.map(({ reply }) => reply.innerText()));
  expect(replies.map((text) => text.includes('THANKYOU'))).toEqual(refusals.map((isRefused) => !isRefused));
  expect((await sandbox.kinds()).filter((kind) => kind === 'issued')).toHaveLength(1);
  await context.close();
});
