import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { appDesk, aSettingUp } from '../../../../../test/support/app-desk';
import { noon } from '../../../../../test/support/ledger-samples';
import { DAY_MS, later } from '../../../../domain/time';
import { SetUpFailure } from '../../../../ports/set-up-failure';
import type { SettingUp, SetUpState } from '../../../../ports/setting-up';
import { SpeechProvider } from '../../../i18n/SpeechContext';
import { speech } from '../../../i18n/words';
import { ServicesProvider } from '../../../Services';
import { Look } from '../../Look';
import { ForAdmins } from './ForAdmins';

interface Shown {
  readonly isNotSetUp?: boolean;
  readonly asksElsewhere?: boolean;
  readonly changes?: Partial<SettingUp>;
}

function Account({ isNotSetUp: isNotSetUpYet = false, asksElsewhere = false }: Shown) {
  const [isNotSetUp, setIsNotSetUp] = useState(isNotSetUpYet);
  return <ForAdmins {...{ isNotSetUp, asksElsewhere }} zone="UTC" onSetUp={() => setIsNotSetUp(false)} />;
}

function show({ changes = {}, ...account }: Shown) {
  const { services, reported } = appDesk({ settingUp: async () => aSettingUp(changes) });
  render(
    <SpeechProvider value={speech('en-GB', {})}>
      <ServicesProvider value={services}>
        <Look scheme="light">
          <Account {...account} />
        </Look>
      </ServicesProvider>
    </SpeechProvider>,
  );
  return { user: userEvent.setup(), reported };
}

async function unfolded(shown: Shown) {
  const shownTo = show(shown);
  await shownTo.user.click(await screen.findByRole('button', { name: 'For admins' }));
  return shownTo;
}

test('an account that is set up is asked nothing before an admin unfolds this', async () => {
  let looks = 0;
  const look = async (): Promise<SetUpState> => (looks++, { missing: [] });
  const { user } = show({ changes: { look } });

  const fold = await screen.findByRole('button', { name: 'For admins' });
  expect(looks).toBe(0);
  await user.click(fold);

  expect(await screen.findByText('Nothing is missing.')).toBeVisible();
  expect(looks).toBe(1);
});

test('a fresh account says what will be made; afterwards the rules stand there without another press', async () => {
  const { user } = show({
    isNotSetUp: true,
    changes: {
      mailingRules: async () => ({
        tag: 'x',
        rules: [{ kind: 'trigger', id: 1, title: 'Thanks', does: 'mails' }],
        unread: [],
      }),
    },
  });

  expect(await screen.findByText(/Setting up makes it, two fields in customers' profiles/)).toBeVisible();
  expect(screen.queryByText('Mails about courtesy calls')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Set up Extra Mile' }));

  expect(await screen.findByText('Extra Mile is set up.')).toBeVisible();
  expect(await screen.findByText('Thanks')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Set up again' })).toBeEnabled();
});

test('what an update or somebody took away is named, with the day it was last there', async () => {
  const states: SetUpState[] = [
    { missing: ['call-fields', 'closed-days'], doneAt: later(noon, -400 * DAY_MS) },
    { missing: [], doneAt: noon },
  ];
  const { user } = await unfolded({ changes: { look: async () => states.shift() ?? { missing: [] } } });

  const missing = await screen.findByRole('list', { name: 'What setting up again would put right:' });
  expect(missing).toHaveTextContent(
    'Profiles lack the fields for what customers say about callsYour schedules name other days off than those kept here',
  );
  expect(screen.getByText(/^Last done on \d+ \w+ \d{4}\.$/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Set up again' }));

  expect(await screen.findByText('Nothing is missing.')).toBeVisible();
});

test('without an answer about what is missing it can be set up all the same', async () => {
  const silent = () => Promise.reject(new SetUpFailure('silent', 'no-answer'));
  const { user } = await unfolded({ changes: { look: silent } });

  expect(await screen.findByText(/^What is missing could not be looked up\./)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Set up again' }));

  expect(await screen.findByText('Extra Mile is set up.')).toBeVisible();
});

test.each([
  ['forbidden', /Zendesk says that you may not set this up\. What was made stays/],
  ['not-activated', /custom objects are not activated/],
  ['no-answer', /Zendesk did not answer as expected/],
] as const)('setting up that stops (%s) says why, and can be pressed again', async (reason, words) => {
  const setUp = () => Promise.reject(new SetUpFailure('stopped', reason));
  const { user, reported } = show({ isNotSetUp: true, changes: { setUp } });

  await user.click(await screen.findByRole('button', { name: 'Set up Extra Mile' }));

  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Set up Extra Mile' })).toBeEnabled();
  expect(reported).toHaveLength(1);
});

test('an account that lets two entries share a place is told that limits are approximate', async () => {
  const { user } = await unfolded({ changes: { setUp: async () => ({ keepsKeysApart: false }) } });

  await user.click(screen.getByRole('button', { name: 'Set up again' }));

  expect(await screen.findByText(/limits are approximate here\.$/)).toBeVisible();
});

test('where codes come from elsewhere the connection is tested here', async () => {
  await unfolded({ asksElsewhere: true });

  expect(await screen.findByRole('button', { name: /^Test the connection/ })).toBeEnabled();
});

test('where none come from elsewhere there is no connection to test', async () => {
  const { user } = await unfolded({ asksElsewhere: false });
  await user.click(await screen.findByRole('button', { name: 'Set up again' }));
  await screen.findByText('Extra Mile is set up.');

  expect(screen.queryByRole('button', { name: /^Test the connection/ })).not.toBeInTheDocument();
});
