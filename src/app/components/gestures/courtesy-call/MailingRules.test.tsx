import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { drawLate } from '../../../../../test/support/late-spoken';
import { MailingRules, type ListedRule } from './MailingRules';

const TAG = 'care_courtesy_call';
const mail: ListedRule = { kind: 'trigger', id: 1, title: 'Thanks', does: 'mails' };
const survey: ListedRule = { kind: 'automation', id: 1, title: 'CSAT', does: 'surveys' };

async function show(...rules: readonly ListedRule[]) {
  let presses = 0;
  await drawLate(<MailingRules rules={rules} tag={TAG} isBusy={false} onLeaveOut={() => presses++} />);
  return { user: userEvent.setup(), presses: () => presses };
}

test('rules are listed by what they do, with one press against all of them', async () => {
  const { user, presses } = await show(mail, survey);

  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Thanks: trigger, sends a mail',
    'CSAT: automation, sends a survey',
  ]);
  expect(screen.getByText(/Tags contain none of care_courtesy_call/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Leave courtesy calls out' }));
  expect(presses()).toBe(1);
});

test('what cannot be done here says how, and what has failed can be pressed again', async () => {
  await show({ ...mail, result: 'by-hand' }, { ...survey, result: 'failed' });

  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toEqual([
    'Zendesk does not let this rule be changed here. In Admin Center, add the condition “Tags contain none of care_courtesy_call” under “all”.',
    'Zendesk did not answer. Press again to go on.',
  ]);
  expect(screen.getByRole('button')).toBeEnabled();
});

test('when all is done there is nothing to press', async () => {
  await show({ ...mail, result: 'left-out' });

  expect(screen.getByRole('status')).toHaveTextContent('Courtesy calls are left out.');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('an account without such rules is told so', async () => {
  await show();

  expect(screen.getByText('No trigger or automation would write to anybody about courtesy calls.')).toBeVisible();
});
