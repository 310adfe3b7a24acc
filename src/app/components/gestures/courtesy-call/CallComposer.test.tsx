import { screen, within } from '@testing-library/react';
import { appDesk } from '../../../../../test/support/app-desk';
import { aPolicy, noon } from '../../../../../test/support/ledger-samples';
import { showMay } from '../../../../../test/support/show-may';
import { CALL_FIELDS } from '../../../../domain/call/call-record';
import type { Policy } from '../../../../domain/policy/policy';
import { ok } from '../../../../domain/result';
import type { Gestures } from '../../../gestures';

const policy = ok(aPolicy({ calls: { ...aPolicy().calls, needsConsent: false } }));

/** A composer that waits for what the customer's record says. */
async function compose(consent = '') {
  const { services } = appDesk({ policy });
  const begun: (() => void)[] = [];
  const given: string[] = [];
  const gestures: Gestures = {
    ...services.gestures,
    prepareCall: (...plan) =>
      new Promise((resolve) => begun.push(() => resolve(services.gestures.prepareCall(...plan)))),
    give: (asked, brief) => {
      given.push(asked.wish.kind);
      return services.gestures.give(asked, brief);
    },
  };
  const customer = { zone: 'Europe/London', fields: { [`user.${CALL_FIELDS.consent}`]: consent } };
  const shown = showMay(appDesk({ policy, gestures, now: () => noon }), { customer });
  await shown.user.click(await screen.findByRole('button', { name: 'Plan a courtesy call' }));
  await shown.user.click(await screen.findByRole('radio', { name: 'It took too long' }));
  return { ...shown, begun, given, confirm: () => screen.getByRole('button', { name: /^Plan the call|^Giving/ }) };
}

test('a second press while the first is being prepared plans nothing more', async () => {
  const { user, begun, given, confirm } = await compose();
  await user.click(confirm());

  expect(confirm()).toHaveAttribute('aria-disabled', 'true');
  await user.click(confirm());
  begun.forEach((go) => go());

  expect(await screen.findByText('The call is planned.')).toBeVisible();
  expect([begun.length, given]).toEqual([1, ['courtesy-call']]);
});

test('a call that was cancelled while it was being prepared is not planned', async () => {
  const { user, begun, given, confirm } = await compose();
  await user.click(confirm());
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  begun.forEach((go) => go());

  // Whatever is drawn after it has had its turn.
  await user.click(screen.getByRole('button', { name: 'Take extra time' }));
  await screen.findByRole('form', { name: 'Take extra time' });
  expect(given).toEqual([]);
});

async function composeOnly(changes: Partial<Policy['calls']>, consent: string) {
  const calls = { ...aPolicy().calls, ...changes };
  const customer = { zone: 'Europe/London', fields: { [`user.${CALL_FIELDS.consent}`]: consent } };
  const { user } = showMay(appDesk({ policy: ok(aPolicy({ calls })), now: () => noon }), { customer });
  await user.click(await screen.findByRole('button', { name: 'Plan a courtesy call' }));
  return screen.findByRole('form', { name: 'Plan a courtesy call' });
}

test.each<[string, RegExp, Partial<Policy['calls']>, string]>([
  ['the customer does not want one', /does not want to be called/, {}, 'do not call 2026-11-20 #101'],
  ['no day is left for one', /leave no day for calls/, { daysOff: [1, 2, 3, 4, 5, 6, 7] }, ''],
])('where %s the form says so and asks for nothing', async (_, words, calls, consent) => {
  const form = await composeOnly(calls, consent);

  expect(screen.getByRole('alert')).toHaveTextContent(words);
  expect(within(form).getAllByRole('button')).toEqual([screen.getByRole('button', { name: 'Cancel' })]);
  expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  expect(within(form).queryByRole('radio')).not.toBeInTheDocument();
});

test('a zone that is merely the account’s is asked for, though the allowances go by another', async () => {
  const { user } = showMay(appDesk({ policy: ok(aPolicy({ timeZone: 'Asia/Tokyo' })) }), { customer: { zone: 'UTC' } });
  await user.click(await screen.findByRole('button', { name: 'Plan a courtesy call' }));

  expect(await screen.findByRole('combobox', { name: 'Which time zone are they in?' })).toBeVisible();
});
