import { screen, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { appDesk } from '../../../../test/support/app-desk';
import { showMay } from '../../../../test/support/shown-may';

type User = ReturnType<typeof userEvent.setup>;

const press = async (user: User, name: string) => user.click(await screen.findByRole('button', { name }));

const waiting = async () => within(await screen.findByRole('list', { name: 'Not sent yet' })).getAllByRole('listitem');

/** Chooses a kind, a reason, and confirms. */
async function give(user: User, kind: string, confirm: string): Promise<void> {
  await press(user, kind);
  await user.selectOptions(await screen.findByLabelText('Reason'), 'It took too long');
  await press(user, confirm);
}

test('what was reserved and not made waits beside the choice, and no second press of its form can reserve anew', async () => {
  const answers = [() => Promise.reject(new Error('no answer'))];
  const issue = async () => answers.shift()?.() ?? ({ kind: 'issued', reference: 'CODE-1' } as const);
  const { user, draft } = showMay(appDesk({ maker: { issue } }));
  await give(user, 'Give a discount', 'Give 10 %');

  expect(await screen.findByText(/^It is reserved, but not given yet/)).toBeVisible();
  expect(screen.queryByRole('form')).not.toBeInTheDocument();
  expect(await waiting()).toHaveLength(1);

  await press(user, 'Try again');
  expect(await screen.findByText(/^Given\. The words are in your reply/)).toBeVisible();
  expect(draft()).toContain('CODE-1');
  expect(await waiting()).toHaveLength(1);
});

test('what is said is about the last press', async () => {
  const { user } = showMay(appDesk());
  await give(user, 'Take extra time', 'Take 1,440 minutes');
  await screen.findByText('Your extra time runs.');
  await give(user, 'Give a discount', 'Give 10 %');
  await screen.findByText(/^Given\./);

  await press(user, 'Stop');
  expect(await screen.findByText(/^Your extra time is over/)).toBeVisible();
  await press(user, 'Take back');

  expect(await screen.findByText('Taken back. Your allowance is back, too.')).toBeVisible();
});
