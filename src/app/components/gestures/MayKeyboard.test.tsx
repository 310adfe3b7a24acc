import { screen, waitFor, within } from '@testing-library/react';
import { appDesk } from '../../../../test/support/app-desk';
import { showMay } from '../../../../test/support/show-may';

// In jsdom a document has the focus only while an element of it has.
beforeEach(() => jest.spyOn(document, 'hasFocus').mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

const title = () => screen.getByRole('heading', { name: 'What I may do' });

async function giveDiscount() {
  const { user } = showMay(appDesk());
  await user.click(await screen.findByRole('button', { name: 'Give a discount' }));
  await user.click(await screen.findByRole('radio', { name: 'It took too long' }));
  await user.click(screen.getByRole('button', { name: 'Give 10 %' }));
  await screen.findByText(/^Given\./);
  return user;
}

test('where the form was, the keyboard goes on above what was given', async () => {
  const user = await giveDiscount();
  await waitFor(() => expect(title()).toHaveFocus());

  const waiting = await screen.findByRole('list', { name: 'Not sent yet' });
  await user.click(within(waiting).getByRole('button', { name: 'Take back' }));
  await waitFor(() => expect(waiting).not.toBeInTheDocument());
  expect(title()).toHaveFocus();
});

test('who has gone elsewhere meanwhile is not called back', async () => {
  const elsewhere = document.body.appendChild(document.createElement('input'));
  await giveDiscount();
  elsewhere.focus();

  expect(await screen.findByRole('list', { name: 'Not sent yet' })).toBeVisible();
  expect(elsewhere).toHaveFocus();
  elsewhere.remove();
});

test('a press that is missing something leads to the first of it', async () => {
  const { user } = showMay(appDesk());
  await user.click(await screen.findByRole('button', { name: 'Make an exception' }));
  const confirm = await screen.findByRole('button', { name: 'Make the exception' });
  await user.click(confirm);
  expect(screen.getByLabelText('Rule')).toHaveFocus();

  await user.selectOptions(screen.getByLabelText('Rule'), 'A return after 30 days');
  await user.type(screen.getByLabelText('Why'), 'A holiday.');
  await user.click(confirm);
  expect(screen.getByRole('radio', { name: 'It took too long' })).toHaveFocus();
});
