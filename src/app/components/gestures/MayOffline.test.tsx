import { screen } from '@testing-library/react';
import { appDesk } from '../../../../test/support/app-desk';
import { showMay } from '../../../../test/support/show-may';

jest.mock('./giving', () => {
  throw new Error('no network');
});

test('a press whose hands cannot be loaded says that nothing was given, and can be pressed again', async () => {
  const { user, draft, reported } = showMay(appDesk());
  await user.click(await screen.findByRole('button', { name: 'Give a discount' }));
  await user.click(await screen.findByRole('radio', { name: 'It took too long' }));
  await user.click(screen.getByRole('button', { name: 'Give 10 %' }));

  expect(await screen.findByText(/^The ledger could not be reached\. Nothing went into your reply/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Give 10 %' })).toBeEnabled();
  // Once while the form opens, once for the press.
  expect([draft(), reported.map(String)]).toEqual(['', ['Error: no network', 'Error: no network']]);
});
