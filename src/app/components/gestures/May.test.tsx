import { screen, waitFor, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { appDesk } from '../../../../test/support/app-desk';
import { aPolicy } from '../../../../test/support/ledger-samples';
import { showMay } from '../../../../test/support/show-may';
import { ok } from '../../../domain/result';
import { DAY_MS } from '../../../domain/time';
import { NOTHING_TOLD, type Heard } from '../../../use-cases/hearing/heard';
import type { HeardNews } from '../heard/heard-news';

type User = ReturnType<typeof userEvent.setup>;

const press = async (user: User, name: string) => user.click(await screen.findByRole('button', { name }));

const waiting = async () => within(await screen.findByRole('list', { name: 'Not sent yet' })).getAllByRole('listitem');

/** Chooses a kind, a reason, and confirms. */
async function give(user: User, kind: string, confirm: string): Promise<void> {
  await press(user, kind);
  await user.click(await screen.findByRole('radio', { name: 'It took too long' }));
  await press(user, confirm);
}

const heard = (changes: Partial<Heard>): HeardNews => ({
  said: { subject: 'Where is it?', channel: 'email', tags: [], conversation: [] },
  heard: { ...NOTHING_TOLD, ...changes },
  isGentle: false,
  draftApologises: false,
});

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

test('extra time that was ended elsewhere is said to have ended', async () => {
  const { services } = appDesk();
  const endExtraTime = async () => ({ kind: 'was-ended' }) as const;
  const { user } = showMay(appDesk({ gestures: { ...services.gestures, endExtraTime } }));
  await give(user, 'Take extra time', 'Take 1,440 minutes');
  await press(user, 'Stop');

  expect(await screen.findByText('This one has ended meanwhile.')).toBeVisible();
});

test.each([
  ['told', 4, /^Your extra time is over\. 4 minutes were used\. The ticket's field .* submit the ticket to save it\.$/],
  ['told', 1440, /^Your extra time is over\. 1,440 minutes were used\.$/],
  ['no-field', 4, /^Your extra time is over\. 4 minutes were used\. This ticket has no field “Extra minutes”/],
  ['not-told', 4, /^Your extra time is over\. 4 minutes were used\. This could not be put into the ticket's field/],
] as const)('an end says what is to be known of the ticket’s field: %s, %d minutes', async (field, minutes, words) => {
  const { services } = appDesk();
  const endExtraTime = async () => ({ kind: 'ended', minutes, field }) as const;
  const { user } = showMay(appDesk({ gestures: { ...services.gestures, endExtraTime } }));
  await give(user, 'Take extra time', 'Take 1,440 minutes');
  await press(user, 'Stop');

  expect(await screen.findByText(words)).toBeVisible();
});

test('where no note is written, nobody is asked for its words', async () => {
  const { user } = showMay(appDesk({ policy: ok(aPolicy({ notes: false })) }));
  await press(user, 'Make an exception');
  await user.selectOptions(await screen.findByLabelText('Rule'), 'A return after 30 days');
  expect(screen.queryByLabelText('Why')).not.toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'It took too long' }));
  await press(user, 'Make the exception');

  expect(await screen.findByText('Noted.')).toBeVisible();
});

describe('a courtesy call', () => {
  const policy = ok(aPolicy({ calls: { ...aPolicy().calls, needsConsent: false } }));
  const scene = { customer: { zone: 'Europe/London' } };

  async function plan(user: User, time: RegExp): Promise<void> {
    await press(user, 'Plan a courtesy call');
    await user.click(await screen.findByLabelText(time));
    await user.click(screen.getByRole('radio', { name: 'It took too long' }));
    await press(user, 'Plan the call');
    await screen.findByText('The call is planned.');
  }

  test('for later stands on the screen, stops no other gesture, and can be taken back', async () => {
    const { user } = showMay(appDesk({ policy }), scene);
    await plan(user, /^Tue,? 24 Nov,? 15:00/);

    const list = await screen.findByRole('list', { name: 'Planned' });
    expect(list).toHaveTextContent(/^Call planned for Tue,? 24 Nov,? 15:00/);
    expect(within(list).getAllByRole('button')).toHaveLength(1);
    expect(screen.queryByText('Not sent yet')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Give a discount' })).toBeVisible();

    await press(user, 'Take back');
    expect(await screen.findByText('Taken back. Your allowance is back, too.')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Planned' })).not.toBeInTheDocument());
  });

  test('for the next day is one to make, or to take back', async () => {
    const { user } = showMay(appDesk({ policy }), scene);
    await plan(user, /^Mon,? 23 Nov,? 10:00/);

    expect(await screen.findByRole('list', { name: 'Courtesy calls' })).toHaveTextContent(
      /^Call at Mon,? 23 Nov,? 10:00/,
    );
    expect(screen.queryByRole('list', { name: 'Planned' })).not.toBeInTheDocument();
    await press(user, 'Take back: call of ticket #9001');
    expect(await screen.findByText('Taken back. Your allowance is back, too.')).toBeVisible();
  });
});

test('whoever cancels goes on with the keyboard where they chose', async () => {
  const { user } = showMay(appDesk());
  await press(user, 'Take extra time');
  await screen.findByRole('form');
  await press(user, 'Cancel');

  expect(screen.getByRole('button', { name: 'Give a discount' })).toHaveFocus();
});

test('once a customer was given something, a line says until when, and none while a form is open', async () => {
  const limit = { gesture: 'exception', per: 'customer', within: { days: 30 }, max: { count: 1 } } as const;
  const { user } = showMay(appDesk({ policy: ok(aPolicy({ limits: [limit], notes: false })) }));
  await press(user, 'Make an exception');
  await user.selectOptions(await screen.findByLabelText('Rule'), 'A return after 30 days');
  await user.click(screen.getByRole('radio', { name: 'It took too long' }));
  await press(user, 'Make the exception');

  const why = 'Exception: This customer was given something; again from 22 December.';
  expect(await screen.findByText(why)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Make an exception' })).toHaveAccessibleDescription(new RegExp(why));
  await press(user, 'Take extra time');
  expect(screen.queryByText(why)).not.toBeInTheDocument();
});

test('a form that was suggested begins with the reason', async () => {
  const policy = ok(aPolicy({ reasons: [...aPolicy().reasons, { id: 'repeated', label: 'They had to ask again' }] }));
  const { user } = showMay(appDesk({ policy }), {
    news: heard({ repeat: { contacts: [], lasting: DAY_MS }, apologies: [true] }),
  });
  const fits = await screen.findByRole('list', { name: 'What would fit' });
  await user.click(within(fits).getByRole('button', { name: 'Plan a courtesy call' }));

  expect(await screen.findByRole('radio', { name: 'They had to ask again' })).toBeChecked();
});

test('the day on which the allowance is whole again is told as the zone of the allowances has it', async () => {
  showMay(appDesk({ policy: ok(aPolicy({ timeZone: 'Asia/Tokyo' })) }));

  expect(await screen.findByText('Discounts: 2 of 2 left until 1 December')).toBeVisible();
});
