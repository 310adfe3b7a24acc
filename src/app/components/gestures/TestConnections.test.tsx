import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { appDesk } from '../../../../test/support/app-desk';
import { money } from '../../../domain/money';
import type { ConnectionReport } from '../../../ports/gift-provider';
import { SpeechProvider } from '../../i18n/SpeechContext';
import { speech } from '../../i18n/words';
import { ServicesProvider } from '../../Services';
import { Look } from '../Look';
import { TestConnections } from './TestConnections';

async function pressed(testConnections: () => Promise<readonly ConnectionReport[]>): Promise<void> {
  const { services } = appDesk();
  render(
    <SpeechProvider value={speech('en-GB', {})}>
      <ServicesProvider value={{ ...services, testConnections }}>
        <Look scheme="light">
          <TestConnections />
        </Look>
      </ServicesProvider>
    </SpeechProvider>,
  );
  await userEvent.setup().click(await screen.findByRole('button', { name: /^Test the connection/ }));
}

test('an admin reads of each service whether it is ready, and what to do where it is not', async () => {
  await pressed(async () => [
    { source: 'shopify', found: 'ready' },
    { source: 'stripe', found: 'unauthorised' },
  ]);

  expect(await screen.findByText('Shopify: ready.')).toBeVisible();
  expect(screen.getByText(/^Stripe: the key is not accepted\./)).toBeVisible();
});

test('an admin reads of each coupon what it gives, and what the settings promise', async () => {
  const promised = { percent: 15 };
  await pressed(async () => [
    {
      source: 'stripe',
      found: [
        { coupon: 'CARE10', kind: 'other', promised, given: { percent: 10 } },
        { coupon: 'CARE15', kind: 'other', promised, given: { amount: money(500, 'GBP') } },
        { coupon: 'CARE99', kind: 'missing' },
        { coupon: 'CARE5', kind: 'ended' },
      ],
    },
  ]);

  expect(await screen.findByText(/^Stripe: the coupon CARE10 gives 10 %, and the settings say 15 %\./)).toBeVisible();
  expect(screen.getByText(/^Stripe: the coupon CARE15 gives £5\.00, and the settings say 15 %\./)).toBeVisible();
  expect(screen.getByText(/^Stripe: there is no coupon CARE99\./)).toBeVisible();
  expect(screen.getByText(/^Stripe: the coupon CARE5 has ended/)).toBeVisible();
});

test('a key that may not read coupons is ready, and it is said that they were not compared', async () => {
  await pressed(async () => [{ source: 'stripe', found: 'ready-not-compared' }]);

  expect(await screen.findByText(/^Stripe: ready\. .* was not compared/)).toBeVisible();
});

test('settings that cannot be read are said, and nothing was tested', async () => {
  await pressed(async () => Promise.reject(new Error('unreadable')));

  expect(await screen.findByText('The settings could not be read, so nothing was tested.')).toBeVisible();
});
