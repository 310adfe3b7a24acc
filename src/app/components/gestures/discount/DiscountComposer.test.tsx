import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { appDesk } from '../../../../../test/support/app-desk';
import { aPolicy, poundsPer } from '../../../../../test/support/ledger-samples';
import { showSidebar } from '../../../../../test/support/show-sidebar';
import { money } from '../../../../domain/money';
import type { Policy } from '../../../../domain/policy/policy';
import { ok } from '../../../../domain/result';
import { instantOf } from '../../../../domain/time';

const SHOP = { kind: 'shopify', shop: 'acme' } as const;

/** Opens the form on Cora's ticket; answers what was asked of the ledger then. */
async function compose(policy: Partial<Policy>) {
  const desk = appDesk({ policy: ok(aPolicy({ limits: [], ...policy })) });
  const give = jest.fn(desk.services.gestures.give);
  const user = userEvent.setup({ delay: null });
  showSidebar({ ...desk, services: { ...desk.services, gestures: { ...desk.services.gestures, give } } });
  await user.click(await screen.findByRole('button', { name: 'Give a discount' }));
  await screen.findByRole('form', { name: 'Give a discount' });
  return {
    ...desk,
    user,
    fill: async (label: string | RegExp, text: string) => {
      await user.clear(screen.getByLabelText(label));
      await user.type(screen.getByLabelText(label), text);
    },
    confirm: async (words: string) => {
      await user.click(screen.getByRole('radio', { name: 'It took too long' }));
      await user.click(screen.getByRole('button', { name: words }));
      await waitFor(() => expect(give).toHaveBeenCalledTimes(1));
      return give.mock.calls[0]?.[0].wish;
    },
  };
}

test('a code that a shop makes is just what the preview promised, to the end of its last day in the zone of the policy', async () => {
  const { fill, confirm, draft } = await compose({
    discounts: SHOP,
    timeZone: 'Asia/Tokyo',
    limits: [poundsPer('month', 500)],
    typicalOrder: money(5000, 'GBP'),
  });
  await fill('Valid for days', '10');
  await fill('Smallest order in GBP', '40');
  const words =
    'As a small gesture from us, here is 10 % off your next order. It is valid until 2 December 2026. It can be used for orders from £40.00. Your code: ';
  expect(await screen.findByText(`${words}‹their code›`)).toBeVisible();

  expect(await confirm('Give 10 %')).toEqual({
    kind: 'discount',
    percent: 10,
    minimumOrder: money(4000, 'GBP'),
    expires: instantOf('2026-12-02T23:59:59+09:00'),
  });
  await waitFor(() => expect(draft().replace(/CARE-\w{5}-\w{5}$/, '‹their code›')).toBe(`${words}‹their code›`));
});

test('days that are none are told beside their field, and nothing is given', async () => {
  const { fill } = await compose({ discounts: SHOP });

  await fill('Valid for days', '0');

  expect(screen.getByText('Please enter a whole number of days.')).toBeVisible();
  expect(screen.queryByText('The customer will read')).not.toBeInTheDocument();
});

test('where one may be worth an amount at most, amounts can be given', async () => {
  const { user, fill, confirm } = await compose({ limits: [poundsPer('each', 25)], typicalOrder: money(5000, 'GBP') });
  await user.selectOptions(screen.getByLabelText('Discount in'), 'Amount in GBP');
  await fill('Amount in GBP', '25.01');
  expect(screen.getByText('Please enter an amount up to £25.00.')).toBeVisible();

  await fill('Amount in GBP', '12.50');

  expect(await confirm('Give £12.50')).toEqual({ kind: 'discount', amount: money(1250, 'GBP') });
});

test('the value of the order is asked for where money is counted', async () => {
  const { fill, confirm } = await compose({ limits: [poundsPer('month', 25)] });
  expect(screen.getByText('There is a budget in GBP, so please enter what the order is worth.')).toBeVisible();

  await fill('Order value in GBP', '80');

  expect(await confirm('Give 10 %')).toEqual({ kind: 'discount', percent: 10, orderValue: money(8000, 'GBP') });
});

test('of coupons one is chosen, and nothing else can be asked for', async () => {
  const coupons = [
    { id: 'TEN', percent: 10 },
    { id: 'FIVE', amount: money(500, 'GBP') },
  ];
  const { user, confirm } = await compose({ discounts: { kind: 'stripe', coupons } });
  expect(screen.queryByLabelText('Percent')).not.toBeInTheDocument();

  await user.selectOptions(screen.getByLabelText('Discount'), '£5.00');

  expect(await confirm('Give £5.00')).toMatchObject({ kind: 'discount', amount: money(500, 'GBP') });
});

test.each(['static-code', 'code-pool'] as const)(
  'what a %s gives is told, promised and given, and cannot be changed',
  async (kind) => {
    const off = { percent: 12 };
    const discounts =
      kind === 'static-code' ? { kind, code: 'THANKYOU', off } : { kind, codes: ['THANKYOU', 'AGAIN'], off };
    const { fill, confirm, draft } = await compose({ discounts, limits: [poundsPer('month', 25)] });
    expect(screen.getByText('The code gives 12 % off.')).toBeVisible();
    expect(screen.queryByLabelText('Percent')).not.toBeInTheDocument();
    await fill('Order value in GBP', '80');

    expect(await confirm('Give 12 %')).toEqual({ kind: 'discount', percent: 12, orderValue: money(8000, 'GBP') });
    await waitFor(() => expect(draft()).toContain('here is 12 % off your next order. Your code: THANKYOU'));
  },
);

test('a code that gives more than is allowed cannot be chosen, and that is said', async () => {
  const limits = [{ gesture: 'discount', per: 'agent', within: 'each', max: { percent: 10 } }] as const;
  const discounts = { kind: 'static-code', code: 'THANKYOU', off: { percent: 12 } } as const;
  showSidebar(appDesk({ policy: ok(aPolicy({ discounts, limits })) }));

  expect(await screen.findByText('Discount: At most 10 % is possible.')).toBeVisible();
  const choice = screen.getByRole('button', { name: 'Give a discount' });
  await userEvent.click(choice);
  expect(choice).toHaveAccessibleDescription(/At most 10 % is possible/);
  expect(screen.queryByRole('form')).not.toBeInTheDocument();
});
