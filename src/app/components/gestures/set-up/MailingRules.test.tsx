import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { appDesk, aSettingUp } from '../../../../../test/support/app-desk';
import { drawLate } from '../../../../../test/support/late-spoken';
import { SetUpFailure } from '../../../../ports/set-up-failure';
import type { MailingRule, SettingUp } from '../../../../ports/setting-up';
import { ServicesProvider } from '../../../Services';
import { MailingRules } from './MailingRules';

const mail: MailingRule = { kind: 'trigger', id: 1, title: 'Thanks', does: 'mails' };
const survey: MailingRule = { kind: 'automation', id: 1, title: 'CSAT', does: 'surveys' };
const both = async () => ({ tag: 'care_courtesy_call', rules: [mail, survey], unread: [] });

async function show(changes: Partial<SettingUp> = {}) {
  const { services, reported } = appDesk({ settingUp: async () => aSettingUp(changes) });
  await drawLate(
    <ServicesProvider value={services}>
      <MailingRules />
    </ServicesProvider>,
  );
  return { user: userEvent.setup(), reported };
}

const lines = () => screen.findAllByRole('listitem');

test('rules are listed with what they would send, and one press leaves calls out of that rule alone', async () => {
  const pressed: MailingRule[] = [];
  const leaveCallsOut = async (rule: MailingRule) => (pressed.push(rule), 'left-out' as const);
  const { user } = await show({ mailingRules: both, leaveCallsOut });

  const [first, second] = await lines();
  if (!first || !second) throw new Error('Two rules should be listed');
  expect(first).toHaveTextContent('ThanksTrigger, sends a mail');
  expect(second).toHaveTextContent('CSATAutomation, sends a survey');
  expect(screen.getByText(/tags contain none of care_courtesy_call/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Leave calls out: Thanks' }));

  expect(await within(first).findByText('Courtesy calls are left out.')).toBeVisible();
  expect(pressed).toEqual([mail]);
  await waitFor(() => expect(first).toHaveFocus());
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

test('what Zendesk refuses says how it is done by hand', async () => {
  const { user } = await show({ mailingRules: both, leaveCallsOut: async () => 'by-hand' });

  await user.click(await screen.findByRole('button', { name: 'Leave calls out: CSAT' }));

  expect(
    await screen.findByText(/In Admin Center, add the condition “Tags contain none of care_courtesy_call”/),
  ).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Leave calls out: CSAT' })).not.toBeInTheDocument();
});

test('without an answer the rule can be pressed again', async () => {
  const answers = [Promise.reject(new SetUpFailure('silent', 'no-answer')), Promise.resolve('left-out' as const)];
  const leaveCallsOut = () => answers.shift() ?? Promise.reject(new Error('Pressed too often'));
  const { user, reported } = await show({ mailingRules: both, leaveCallsOut });
  const press = async () => user.click(await screen.findByRole('button', { name: 'Leave calls out: Thanks' }));

  await press();
  expect(await screen.findByText(/^Zendesk did not answer/)).toBeVisible();
  expect(reported).toHaveLength(1);
  await press();

  expect(await screen.findByText('Courtesy calls are left out.')).toBeVisible();
});

test('an account without such rules is told so', async () => {
  await show();

  expect(
    await screen.findByText('No trigger or automation would write to anybody about courtesy calls.'),
  ).toBeVisible();
});

test('rules that cannot be read are not taken for none', async () => {
  await show({ mailingRules: async () => ({ tag: 'care_courtesy_call', rules: [], unread: ['trigger'] }) });

  expect(await screen.findByText(/^Zendesk does not show you the triggers of this account\./)).toBeVisible();
  expect(screen.queryByText(/^No trigger or automation/)).not.toBeInTheDocument();
});

test('without an answer the rules can be looked up again', async () => {
  const answers = [Promise.reject(new SetUpFailure('silent', 'no-answer')), both()];
  const mailingRules = () => answers.shift() ?? Promise.reject(new Error('Asked too often'));
  const { user } = await show({ mailingRules });

  await user.click(await screen.findByRole('button', { name: 'Try again' }));

  expect(await lines()).toHaveLength(2);
});
