import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anOpenTicket, appDesk } from '../../../../test/support/app-desk';
import { aPolicy } from '../../../../test/support/ledger-samples';
import { showSidebar as show } from '../../../../test/support/show-sidebar';
import type { Contact } from '../../../domain/customer/contact';
import { customerId, ticketId } from '../../../domain/ids';
import { err, ok } from '../../../domain/result';
import { instantOf } from '../../../domain/time';
import { HelpdeskFailure } from '../../../ports/helpdesk';
import { LedgerUnreachable } from '../../../ports/ledger-log';
import type { Agent } from '../../../ports/workspace';

const withRole = (role: Agent['role']) => {
  const open = anOpenTicket();
  return { ...open, agent: { ...open.agent, role } };
};

async function giveTen(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Give a discount' }));
  const percent = await screen.findByLabelText('Percent');
  await user.clear(percent);
  await user.type(percent, '10');
  await user.click(screen.getByRole('radio', { name: 'It took too long' }));
  await user.click(screen.getByRole('button', { name: 'Give 10 %' }));
}

test('an agent gives a discount: its words are in the reply, and one less is left', async () => {
  const user = userEvent.setup();
  const { draft } = show(appDesk());
  expect(await screen.findByText('Discounts: 2 of 2 left until 1 December')).toBeVisible();

  await giveTen(user);

  expect(await screen.findByText(/^Given\. The words are in your reply/)).toBeVisible();
  expect(draft()).toContain('THANKYOU');
  expect(await screen.findByText('Discounts: 1 of 2 left until 1 December')).toBeVisible();
});

test('where the allowance is nothing that is said, and nothing can be chosen', async () => {
  const user = userEvent.setup();
  const policy = ok(
    aPolicy({ limits: [{ gesture: 'discount', per: 'agent', within: 'month', max: { customers: 0 } }] }),
  );
  const { draft } = show(appDesk({ policy }));

  expect(await screen.findByText('Your admins have not allowed any discounts.')).toBeVisible();
  const choice = screen.getByRole('button', { name: 'Give a discount' });
  expect(choice).toHaveAccessibleDescription('Your admins have not allowed any discounts.');
  await user.click(choice);

  expect(choice).toHaveAttribute('aria-disabled', 'true');
  expect(screen.queryByRole('form')).not.toBeInTheDocument();
  expect(draft()).toBe('');
});

test('two years to the day after the first contact an anniversary is suggested', async () => {
  const contact = (id: number, at: string): Contact => ({
    ...{ ticket: ticketId(id), subject: 'Where?', channel: 'email', status: 'solved' },
    at: instantOf(at),
  });
  const contacts = [contact(9001, '2026-11-22T11:00:00Z'), contact(8001, '2024-11-22T11:00:00Z')];
  show(appDesk({ helpdesk: { contactsOf: async () => ({ contacts, count: 2, hasMore: false }) } }));

  expect(await screen.findByText(/in touch with us for 2 years/)).toBeVisible();
});

test('settings that cannot be read turn gestures off, each by its name, and the rest works', async () => {
  show(appDesk({ policy: err([{ setting: 'largest_percent', kind: 'out-of-range', found: '150' }]) }));

  expect(await screen.findByText('Gestures are off')).toBeVisible();
  expect(screen.getByText('Largest discount (percent): “150” is out of range.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Give a discount' })).not.toBeInTheDocument();
  expect(await screen.findByRole('button', { name: /Phrases/ })).toBeVisible();
});

test('where contacts cannot be read, that is said, the rest works, and asking again mends it', async () => {
  const user = userEvent.setup();
  const { services } = appDesk();
  const answers = [Promise.reject(new HelpdeskFailure('late', 'no-answer'))];
  answers[0]?.catch(() => undefined);
  const contactsOf = () => answers.shift() ?? services.helpdesk.contactsOf(customerId(501), 1);
  show(appDesk({ helpdesk: { contactsOf } }));

  expect(await screen.findByRole('alert')).toHaveTextContent(/Zendesk did not answer, so earlier tickets are missing/);
  expect(await screen.findByText('Discounts: 2 of 2 left until 1 December')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await screen.findByText(/First contact/)).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test.each([
  ['forbidden', /^Your role may not see this customer's other tickets/],
  ['not-found', /^Zendesk does not know this customer any more/],
  ['too-many-requests', /^Zendesk asks us to slow down/],
  ['unexpected', /^Zendesk's answer made no sense to us/],
] as const)('contacts that fail with %s are said to, and the ledger stands', async (reason, words) => {
  show(appDesk({ helpdesk: { contactsOf: () => Promise.reject(new HelpdeskFailure('failed', reason)) } }));

  expect(await screen.findByRole('alert')).toHaveTextContent(words);
  expect(await screen.findByText('Discounts: 2 of 2 left until 1 December')).toBeVisible();
});

test.each([
  ['forbidden', /^Your role has no access to the ledger/, false],
  ['not-set-up', /^An admin needs to finish setting up/, false],
  ['no-answer', /^What is left could not be read\./, true],
] as const)('a ledger that fails with %s is said to, and contacts stand', async (because, words, mayTry) => {
  const { services } = appDesk();
  const glance = () => Promise.reject(new LedgerUnreachable('failed', because));
  show(appDesk({ gestures: { ...services.gestures, glance } }));

  expect(await screen.findByText(words)).toBeVisible();
  expect(await screen.findByText(/First contact/)).toBeVisible();
  expect(screen.queryAllByRole('button', { name: 'Give a discount' })).toHaveLength(mayTry ? 1 : 0);
});

describe('an agent with a custom role', () => {
  const known = (isFull: boolean | undefined) => ({ known: () => isFull, learn: async () => true });

  test.each([
    ['may only look while that is all that is known of it', undefined],
    ['may only look where it is a light one', false],
  ])('%s', async (_, isFull) => {
    show(appDesk({ rights: known(isFull) }), withRole('custom'));

    expect(await screen.findByText(/First contact/)).toBeVisible();
    expect(screen.queryByText('What I may do')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Phrases/ })).not.toBeInTheDocument();
  });

  test('may give where it is a full one', async () => {
    show(appDesk({ rights: known(true) }), withRole('custom'));

    expect(await screen.findByText('Discounts: 2 of 2 left until 1 December')).toBeVisible();
  });

  test('asks what it may do when nobody else has asked', async () => {
    jest.useFakeTimers();
    show(appDesk({ rights: known(undefined) }), withRole('custom'));

    await act(() => jest.advanceTimersByTimeAsync(2000));
    jest.useRealTimers();

    expect(await screen.findByText('Discounts: 2 of 2 left until 1 December')).toBeVisible();
  });
});

test.each([
  ['a closed ticket', { status: 'closed' }, {}, /This ticket is closed/],
  ['a colleague', {}, { kind: 'staff' }, /this requester works here/],
  ['somebody suspended', {}, { isSuspended: true }, /This requester is suspended/],
] as const)('%s is no place for a gesture', async (_, ticket, customer, said) => {
  const open = anOpenTicket();
  const changed = {
    ...open,
    ...(open.ticket ? { ticket: { ...open.ticket, ...ticket } } : {}),
    ...(open.customer ? { customer: { ...open.customer, ...customer } } : {}),
  };

  show(appDesk(), changed);

  expect(await screen.findByText(said)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Give a discount' })).not.toBeInTheDocument();
});

test('a ticket without a requester says so', () => {
  const { ticket, agent } = anOpenTicket();

  show(appDesk(), { agent, ...(ticket ? { ticket } : {}) });

  expect(screen.getByText('This ticket has no requester.')).toBeVisible();
});
