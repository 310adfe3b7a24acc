import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOpenTicket, appDesk } from '../../../../test/support/app-desk';
import { aPolicy } from '../../../../test/support/ledger-samples';
import { showSidebar } from '../../../../test/support/show-sidebar';
import { money } from '../../../domain/money';
import type { Policy } from '../../../domain/policy/policy';
import { ok } from '../../../domain/result';
import type { OpenTicket } from '../../../ports/workspace';

type User = ReturnType<typeof userEvent.setup>;

/** A desk that counts what is asked of the ledger. */
function aDesk(policy: Partial<Policy> = {}) {
  const desk = appDesk({ policy: ok(aPolicy({ limits: [], ...policy })) });
  const give = jest.fn(desk.services.gestures.give);
  return { ...desk, give, services: { ...desk.services, gestures: { ...desk.services.gestures, give } } };
}

const ticketWith = (changes: Partial<NonNullable<OpenTicket['ticket']>>): OpenTicket => {
  const open = anOpenTicket();
  return open.ticket ? { ...open, ticket: { ...open.ticket, ...changes } } : open;
};

async function compose(user: User, name: string): Promise<void> {
  await user.click((await screen.findAllByRole('button', { name })).at(-1) ?? document.body);
  await screen.findByRole('form', { name });
}

async function confirm(user: User, words: string | RegExp): Promise<void> {
  await user.click(screen.getByRole('radio', { name: 'It took too long' }));
  await user.click(screen.getByRole('button', { name: words }));
}

/** What a press before did would have been done by the time this one is answered. */
async function givenOnce(give: jest.Mock): Promise<void> {
  expect(await screen.findByText(/^(Given|Noted)\./)).toBeVisible();
  expect(give).toHaveBeenCalledTimes(1);
}

test('people in copy are counted before anything is given', async () => {
  showSidebar(aDesk(), ticketWith({ inCopy: 2 }));

  await compose(userEvent.setup(), 'Give a discount');

  expect(screen.getByText(/2 people in copy will read it, too/)).toBeVisible();
});

test('nothing is given before a reason is chosen', async () => {
  const user = userEvent.setup();
  const { give } = showDesk(aDesk());
  await compose(user, 'Give a discount');

  await user.click(screen.getByRole('button', { name: 'Give 10 %' }));

  expect(screen.getByText('Please choose a reason.')).toBeVisible();
  expect(give).not.toHaveBeenCalled();
  await confirm(user, 'Give 10 %');
  await givenOnce(give);
});

test('a cancelled composer leaves nothing behind', async () => {
  const user = userEvent.setup();
  const { give, draft } = showDesk(aDesk());
  await compose(user, 'Give a discount');

  await user.click(screen.getByRole('button', { name: 'Cancel' }));

  expect(await screen.findByRole('button', { name: 'Give a discount' })).toBeVisible();
  expect(screen.queryByRole('form')).not.toBeInTheDocument();
  expect(give).not.toHaveBeenCalled();
  expect(draft()).toBe('');
});

test('what is being given cannot be cancelled by leaving its form', async () => {
  const user = userEvent.setup();
  const desk = aDesk();
  const give = desk.give.getMockImplementation();
  const goOn: (() => void)[] = [];
  desk.give.mockImplementationOnce(async (asked) => {
    await new Promise<void>((resolve) => goOn.push(resolve));
    return give?.(asked) ?? { kind: 'unknown' };
  });
  showSidebar(desk);
  await compose(user, 'Give a discount');
  await confirm(user, 'Give 10 %');

  expect(screen.getByRole('button', { name: 'Cancel' })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.getByRole('form', { name: 'Give a discount' })).toBeVisible();

  goOn.forEach((go) => go());
  expect(await screen.findByText(/^Given\./)).toBeVisible();
});

test('more than the largest percent cannot be confirmed', async () => {
  const user = userEvent.setup();
  const limits = [{ gesture: 'discount', per: 'account', within: 'each', max: { percent: 15 } }] as const;
  const { give } = showDesk(aDesk({ limits }));
  await compose(user, 'Give a discount');
  await user.clear(screen.getByLabelText('Percent'));
  await user.type(screen.getByLabelText('Percent'), '16');

  await confirm(user, /^Give/);
  expect(screen.getByText('Please enter a whole number from 1 to 15.')).toBeVisible();
  expect(give).not.toHaveBeenCalled();

  await user.clear(screen.getByLabelText('Percent'));
  await user.type(screen.getByLabelText('Percent'), '15');
  await user.click(screen.getByRole('button', { name: 'Give 15 %' }));
  await givenOnce(give);
});

test('a ticket with a tag that the admin ruled out gets words only', async () => {
  showSidebar(
    aDesk({ never: { ticketTags: ['lost_parcel'], organizations: [] } }),
    ticketWith({ tags: ['lost_parcel'] }),
  );

  expect(await screen.findByText('Your admins have ruled out gestures here (lost_parcel).')).toBeVisible();
  for (const choice of screen.getAllByRole('button', { name: /^(Give|Take|Plan|Make) an? / })) {
    expect(choice).toHaveAccessibleDescription(/ruled out gestures here \(lost_parcel\)/);
    await userEvent.click(choice);
  }
  expect(screen.queryByRole('form')).not.toBeInTheDocument();
});

test('what is owed is no gesture', async () => {
  const user = userEvent.setup();
  const { give } = showDesk(aDesk());
  await compose(user, 'Give a discount');

  await user.click(screen.getByLabelText(/^They are owed this/));
  expect(screen.getByText(/^What is owed is no gesture/)).toBeVisible();
  await confirm(user, 'Give 10 %');
  expect(give).not.toHaveBeenCalled();

  await user.click(screen.getByLabelText(/^They are owed this/));
  await user.click(screen.getByRole('button', { name: 'Give 10 %' }));
  await givenOnce(give);
});

test('the cap of an exception is told beforehand, and more is wrong there and then', async () => {
  const user = userEvent.setup();
  const limits = [
    { gesture: 'exception', per: 'account', within: 'each', max: { money: money(2500, 'GBP') } },
  ] as const;
  const { give } = showDesk(aDesk({ limits }));
  await compose(user, 'Make an exception');
  await user.selectOptions(screen.getByLabelText('Rule'), 'A return after 30 days');
  expect(screen.getByText('Up to £25.00')).toBeVisible();
  await user.type(screen.getByLabelText(/^What it is worth/), '26');
  await user.type(screen.getByLabelText('Why'), 'She was in hospital.');

  expect(screen.getByText('Please enter an amount up to £25.00.')).toBeVisible();
  await confirm(user, 'Make the exception');
  expect(give).not.toHaveBeenCalled();

  await user.clear(screen.getByLabelText(/^What it is worth/));
  await user.type(screen.getByLabelText(/^What it is worth/), '25');
  await user.click(screen.getByRole('button', { name: 'Make the exception' }));
  await givenOnce(give);
});

function showDesk<Desk extends ReturnType<typeof appDesk>>(desk: Desk): Desk {
  showSidebar(desk);
  return desk;
}
