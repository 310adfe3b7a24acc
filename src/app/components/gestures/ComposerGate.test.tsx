import { screen, waitFor } from '@testing-library/react';
import { appDesk } from '../../../../test/support/app-desk';
import { showMay } from '../../../../test/support/show-may';
import { aPolicy, noon } from '../../../../test/support/ledger-samples';
import { viewOf } from '../../../domain/ledger/ledger-view';
import { err, ok } from '../../../domain/result';
import { LedgerUnreachable } from '../../../ports/ledger-log';
import type { Gestures, Reading } from '../../gestures';

const discount = () => screen.findByRole('button', { name: 'Give a discount' });
const reading = (changes: Partial<Reading> = {}): Reading => ({
  view: viewOf([], { now: noon, isWhole: true }),
  policy: ok(aPolicy()),
  now: noon,
  ...changes,
});

/** A sidebar whose composers read the ledger as told, once after another. */
async function opened(...answers: readonly Gestures['readAll'][]) {
  const { services } = appDesk();
  const left = [...answers];
  const readAll: Gestures['readAll'] = (customer) => (left.shift() ?? services.gestures.readAll)(customer);
  const { user } = showMay(appDesk({ gestures: { ...services.gestures, readAll } }));
  await user.click(await discount());
  return user;
}

const unreachable = () => Promise.reject(new LedgerUnreachable('late', 'no-answer'));

test('a composer whose ledger cannot be read says so, and another try opens it', async () => {
  const user = await opened(unreachable, unreachable);
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be read');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus());

  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await user.click(await screen.findByRole('button', { name: 'Try again' }));

  expect(await screen.findByRole('form', { name: 'Give a discount' })).toBeVisible();
});

test.each([
  ['the ledger cannot be read', unreachable, /could not be read/],
  [
    'settings are wrong',
    async () => reading({ policy: err([{ setting: 'rules', kind: 'missing', found: '' }]) }),
    'Gestures are off',
  ],
  ['it is still being read', () => new Promise<Reading>(() => undefined), 'Checking what is left …'],
] as const)('while %s, Cancel leads back to the choice', async (_, readAll, words) => {
  const user = await opened(readAll);
  await screen.findByText(words);

  await user.click(await screen.findByRole('button', { name: 'Cancel' }));

  expect(await discount()).toBeVisible();
});

test('settings that were mended meanwhile open the form at the next try', async () => {
  const user = await opened(async () => reading({ policy: err([{ setting: 'rules', kind: 'missing', found: '' }]) }));
  expect(await screen.findByText('Gestures are off')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await screen.findByRole('form', { name: 'Give a discount' })).toBeVisible();
});
