import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aHearing, aPlace } from '../../../../test/support/app-desk';
import { ANGRY, said, showHeard } from '../../../../test/support/show-heard';
import { customerId, ticketId, type TicketId } from '../../../domain/ids';
import { instantOf } from '../../../domain/time';

const WISHES = aHearing().wishes;
test('how it reads is said in words, with the words that show it', async () => {
  await showHeard([said(ANGRY)]);

  const reads = await screen.findByRole('region', { name: 'How it reads' });
  expect(within(reads).getByRole('status')).toHaveTextContent(/angry|disappointed/i);
  expect(within(reads).getByText('Ridiculous')).toBeVisible();
});

test('what is not so no longer counts', async () => {
  const user = userEvent.setup();
  await showHeard([said(ANGRY)]);

  await user.click(await screen.findByRole('button', { name: 'Not so: Ridiculous' }));

  await waitFor(() => expect(screen.queryByText('Ridiculous')).not.toBeInTheDocument());
});

test('what is not so leaves the keyboard where it was', async () => {
  const user = userEvent.setup();
  await showHeard([said(ANGRY)]);

  await user.click(await screen.findByRole('button', { name: 'Not so: Ridiculous' }));

  await waitFor(() => expect(screen.queryByText('Ridiculous')).not.toBeInTheDocument());
  expect(within(screen.getByRole('region', { name: 'How it reads' })).getByRole('status')).toHaveFocus();
});

test('one press refuses the whole feeling, and the problem stays', async () => {
  const user = userEvent.setup();
  await showHeard([said('I am furious and so sad: the lamp arrived broken!')]);
  const reads = await screen.findByRole('region', { name: 'How it reads' });
  await waitFor(() => expect(within(reads).getByRole('status')).toHaveTextContent(/angry/i));

  await user.click(within(reads).getByRole('button', { name: 'The feeling is not so' }));

  await waitFor(() => expect(within(reads).getByRole('status')).not.toHaveTextContent(/angry/i));
  expect(within(reads).getByRole('status')).toHaveTextContent(/a serious problem/i);
  expect(within(reads).queryByText('furious')).not.toBeInTheDocument();
  expect(within(reads).queryByRole('button', { name: 'The feeling is not so' })).not.toBeInTheDocument();
});

test('where an admin switched it off, nothing is said of how it reads, and the rest works', async () => {
  await showHeard([said(ANGRY)], { wishes: { ...WISHES, showsMood: false } });

  expect(await screen.findByText('EX-48213')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'How it reads' })).not.toBeInTheDocument();
});

test('what they told us stands with where, and a number of the admin’s own by its name', async () => {
  const wishes = { ...WISHES, factPatterns: 'Membership = MB-####' };
  await showHeard([said('Order EX-48213, member MB-1234.')], { wishes });

  const told = await screen.findByRole('region', { name: 'They already told us' });
  expect(within(told).getByText('EX-48213')).toBeVisible();
  expect(within(told).getByText('MB-1234')).toBeVisible();
  expect(within(told).getByText('Membership')).toBeVisible();
});

test.each([
  ['an admin', 'admin', 1],
  ['an agent', 'agent', 0],
] as const)(
  'a line of the admin’s own numbers that is none is told to %s, and the others work',
  async (_, role, told) => {
    await showHeard([said('Order EX-48213, member MB-1234.')], {
      place: { agent: { ...aPlace().agent, role } },
      wishes: { ...WISHES, factPatterns: 'Meter M-####\nMembership = MB-####' },
    });

    expect(await screen.findByText('MB-1234')).toBeVisible();
    expect(screen.queryAllByText(/^Your own numbers: “Meter M-####” finds nothing. Write Name = pattern/)).toHaveLength(
      told,
    );
  },
);

test('a masked number is shown when pressed, and the keyboard can mask it again', async () => {
  const user = userEvent.setup();
  await showHeard([said('Call me on +44 7700 900143.')]);

  expect(await screen.findByText('•••• 43')).toBeVisible();
  expect(screen.queryByText('+44 7700 900143')).not.toBeInTheDocument();
  act(() => screen.getByRole('button', { name: 'Show: Phone' }).focus());
  await user.keyboard('{Enter}');

  expect(screen.getByText('+44 7700 900143')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Hide: Phone' })).toHaveFocus();
  await user.keyboard(' ');
  expect(screen.getByText('•••• 43')).toBeVisible();
  expect(screen.queryByText('+44 7700 900143')).not.toBeInTheDocument();
});

test('a draft that asks for what they told us hears the value, and a dismissed hint stays dismissed', async () => {
  const user = userEvent.setup();
  const { write } = await showHeard([said('My order is EX-48213 and it never came.')]);
  await screen.findByText('EX-48213');

  write('Dear Cora, could you please send us your order number?');
  expect(await screen.findByText('They already told us: Order')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Dismiss this hint' }));
  write('Dear Cora, could you please send us your order number? Please calm down.');

  expect(await screen.findByText(/can hurt/)).toBeVisible();
  expect(screen.queryByText('They already told us: Order')).not.toBeInTheDocument();
});

test.each([
  ["We'll send you a ", "We'll send you a new cover in sage. I'll look into the other one.", /I'll look into/],
  ['Please CALM DOWN.', 'I know. Please calm down, we are on it. It is not our problem.', /not our problem/],
])('a hint that was dismissed stays so while the draft goes on: %s', async (first, second, next) => {
  const user = userEvent.setup();
  const { write } = await showHeard([said(ANGRY)]);
  await screen.findByRole('region', { name: 'How it reads' });

  write(`I am sorry that we were so slow. ${first}`);
  await user.click(await screen.findByRole('button', { name: 'Dismiss this hint' }));
  write(`I am sorry that we were so slow. ${second}`);

  expect(await screen.findByText(next)).toBeVisible();
});

test('a draft that asks for a number hears it masked, and whole when pressed', async () => {
  const user = userEvent.setup();
  const { write } = await showHeard([said('My kettle never came. Call me on +44 7700 900143.')]);
  await screen.findByText('•••• 43');

  write('Dear Cora, could you please send us your phone number?');
  const hint = await screen.findByText('They already told us: Phone');
  expect(hint).toHaveTextContent('•••• 43');
  act(() => within(hint).getByRole('button', { name: 'Show: Phone' }).focus());
  await user.keyboard('{Enter}');

  expect(hint).toHaveTextContent('+44 7700 900143');
  expect(within(hint).getByRole('button', { name: 'Hide: Phone' })).toHaveFocus();
});

test('cold words are named with warmer ones', async () => {
  const { write } = await showHeard([said(ANGRY)]);
  await screen.findByText('EX-48213');

  write('Hello, please calm down. As I already told you, the money is on its way to you.');

  expect(await screen.findByText(/“.*calm down.*” can hurt\./)).toBeVisible();
});

test('on the phone nothing is said about a draft, and phrases are to be said', async () => {
  const user = userEvent.setup();
  const { listener } = aHearing();
  const check = jest.fn<ReturnType<typeof listener.check>, Parameters<typeof listener.check>>((...asked) =>
    listener.check(...asked),
  );
  const { write } = await showHeard([said('', { channel: 'phone' }), said(ANGRY, { channel: 'phone' })], {
    ...{ channel: 'phone', listener: { ...listener, check } },
  });
  await screen.findByText('EX-48213');

  write('Hello, please calm down.');
  await waitFor(() => expect(check).toHaveBeenCalledWith(expect.stringContaining('calm down'), expect.anything()));
  await user.click(screen.getByRole('button', { name: 'Phrases' }));

  expect(await screen.findByText('On the phone: to be said in your own voice.')).toBeVisible();
  expect(screen.queryByText(/can hurt/)).not.toBeInTheDocument();
});

test('after bereavement comes a call that is not wanted, before what we promised', async () => {
  const user = userEvent.setup();
  const promise = said("I'll call you by Friday.", { by: 'us', at: instantOf('2026-11-02T12:00:00Z') });
  await showHeard([promise, said('My husband died last week. Please cancel his order.')], { hasUnwantedCall: true });

  expect(await screen.findByText(/^Somebody has died\. No cheer/)).toBeVisible();
  expect(screen.queryByText(/^They do not want to be called/)).not.toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: '+2' }));

  const lines = screen.getAllByText(/^(Somebody has died\. No cheer|They do not want to be called|We promised)/);
  expect(lines.map(({ textContent }) => textContent.split(' ')[0])).toEqual(['Somebody', 'They', 'We']);
});

test('a promise of ours stands at the top until it is ticked off', async () => {
  const user = userEvent.setup();
  const promise = said("I'll call you by Friday.", { by: 'us', at: instantOf('2026-11-02T12:00:00Z') });
  await showHeard([said('Where is order EX-48213?', { at: instantOf('2026-11-01T12:00:00Z') }), promise]);

  expect(await screen.findByText(/We promised: “I'll call you by Friday”\. Overdue since 6 November\./)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Done' }));

  await waitFor(() => expect(screen.queryByText(/We promised/)).not.toBeInTheDocument());
});

test('a promise that was made on another ticket leads to it', async () => {
  const shown: TicketId[] = [];
  const promise = said("I'll call you by Friday.", { by: 'us', at: instantOf('2026-11-02T12:00:00Z') });
  const other = { ticket: ticketId(224), subject: 'A cup', channel: 'email', status: 'open', at: promise.at } as const;
  await showHeard([said('Where is order EX-48213?')], {
    past: { saidOn: async () => ({ turns: [promise], hasBeginning: true }) },
    place: { contacts: [other] },
    workspace: { showTicket: async (ticket) => void shown.push(ticket) },
  });

  await userEvent.click(await screen.findByRole('button', { name: 'On #224' }));

  expect(shown).toEqual([ticketId(224)]);
});

test('somebody who grieves is handled gently: that stands first, and no cheer is offered', async () => {
  const user = userEvent.setup();
  await showHeard([said('My husband passed away last week. Please close his account, order EX-48213.')]);

  expect(await screen.findByText(/Somebody has died\. No cheer and no discount/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Phrases' }));

  expect(await screen.findByText(/sorry for your loss/i)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Write an apology' })).not.toBeInTheDocument();
});

test.each([
  ['beside how it reads', true],
  ['where admins switched that off', false],
])('%s the agent can say to handle gently, which tags the ticket, and take it back', async (_, showsMood) => {
  const user = userEvent.setup();
  const asked: unknown[] = [];
  await showHeard([said(ANGRY)], {
    wishes: { ...WISHES, showsMood },
    workspace: {
      addTag: async (tag) => void asked.push(['add', tag]),
      removeTag: async (tag) => void asked.push(['remove', tag]),
    },
  });

  const gentle = await screen.findByRole('button', { name: 'Handle gently', pressed: false });
  await user.click(gentle);
  expect(await screen.findByText('Handle gently. No cheer and no discount.')).toBeVisible();
  expect(gentle).toHaveAttribute('aria-pressed', 'true');
  await user.click(gentle);

  await waitFor(() => expect(screen.queryByText('Handle gently. No cheer and no discount.')).not.toBeInTheDocument());
  expect(asked).toEqual([
    ['add', 'handle_gently'],
    ['remove', 'handle_gently'],
  ]);
});

test.each([
  ['a colleague has said so', ['handle_gently'], true],
  ['a tag of the admin’s is on the ticket', ['mourning'], false],
])('where %s a ticket is handled gently', async (_, tags, pressed) => {
  await showHeard([said(ANGRY)], { tags, wishes: { ...WISHES, gentleTags: ['mourning'] } });

  expect(await screen.findByText('Handle gently. No cheer and no discount.')).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Handle gently', pressed })).toBeVisible();
});

test('what is said of a ticket that is not saved yet holds for its customer, and for no other', async () => {
  const user = userEvent.setup();
  const { marks } = aHearing();
  const newTicketOf = (id: number) => ({
    marks,
    place: { ticket: undefined, customer: { id: customerId(id), name: 'Ada', kind: 'customer' } as const },
  });
  const first = await showHeard([said(ANGRY)], newTicketOf(1));
  await user.click(await screen.findByRole('button', { name: 'Handle gently' }));
  first.unmount();

  const other = await showHeard([said(ANGRY)], newTicketOf(2));
  expect(await screen.findByRole('button', { name: 'Handle gently', pressed: false })).toBeVisible();
  other.unmount();
  await showHeard([said(ANGRY)], newTicketOf(1));

  expect(await screen.findByRole('button', { name: 'Handle gently', pressed: true })).toBeVisible();
});

test('what is found above is read out once', async () => {
  await showHeard([said('My husband passed away last week.')]);

  expect(await screen.findByText(/Somebody has died\. No cheer/)).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

describe('where the browser lets nothing be copied', () => {
  const copiesBySelection = (isCopied: boolean) => Object.assign(document, { execCommand: () => isCopied });
  beforeEach(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    // A browser gives the focus to what is selected.
    jest.spyOn(HTMLTextAreaElement.prototype, 'select').mockImplementation(function (this: HTMLTextAreaElement) {
      this.focus();
    });
  });
  afterEach(() => jest.restoreAllMocks());

  test('the selection is copied, and the focus stays where it was', async () => {
    copiesBySelection(true);
    await showHeard([said('My order is EX-48213.')]);
    const copy = await screen.findByRole('button', { name: 'Copy: Order' });

    act(() => copy.focus());
    fireEvent.click(copy);

    expect(await screen.findByText('Copied: Order')).toBeVisible();
    expect(copy).toHaveFocus();
  });

  test('that is said, and nothing else is said to be copied', async () => {
    await showHeard([said('My order is EX-48213. My invoice is INV-2026-118.')]);
    copiesBySelection(true);
    fireEvent.click(await screen.findByRole('button', { name: 'Copy: Order' }));
    expect(await screen.findByText('Copied: Order')).toBeVisible();
    copiesBySelection(false);

    fireEvent.click(screen.getByRole('button', { name: 'Copy: Invoice' }));

    expect(await screen.findByText('Invoice could not be copied here. Select it to copy it.')).toBeVisible();
    expect(screen.queryByText('Copied: Order')).not.toBeInTheDocument();
  });
});

test('in a language that is not ours it is hard to tell, and that is said', async () => {
  await showHeard([said('注文した商品がまだ届きません。いつ届きますか。')]);

  expect(await screen.findByText('Hard to tell')).toBeVisible();
  expect(screen.getByText(/a language that Extra Mile does not know yet/)).toBeVisible();
});

test.each([
  ['too little to tell', '48213?', []],
  [
    'no language at all',
    'Nordlys Brevik Tarvo Kettil Lumo Sandvik Orrefors Malmo Tarvo',
    ['Its language could not be told.'],
  ],
])('of %s nothing wrong is said', async (_, text, told) => {
  await showHeard([said(text)]);

  expect(await screen.findByText('Hard to tell')).toBeVisible();
  expect(screen.queryByText(/a language that Extra Mile does not know yet/)).not.toBeInTheDocument();
  expect(screen.queryAllByText(/language/).map(({ textContent }) => textContent)).toEqual(told);
});
