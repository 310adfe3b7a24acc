import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aHearing, aPlace, appDesk } from '../../../../test/support/app-desk';
import type { Turn } from '../../../domain/conversation/conversation';
import type { Channel } from '../../../domain/customer/channel';
import { customerId } from '../../../domain/ids';
import { DAY_MS, instantOf, later } from '../../../domain/time';
import type { TicketAtHand } from '../../../use-cases/hearing/ticket-at-hand';
import type { Hearing } from '../../hearing';
import { SpeechProvider } from '../../i18n/SpeechContext';
import { speech } from '../../i18n/words';
import { ServicesProvider } from '../../Services';
import { AlertPlaceProvider } from '../frame/alert-place';
import { LateWords } from '../frame/LateWords';
import { Look } from '../Look';
import { HeardView } from './HeardView';

const NOW = instantOf('2026-11-10T12:00:00Z');

const said = (text: string, changes: Partial<Turn> = {}): Turn => ({
  ...{ by: 'customer', isPublic: true, channel: 'email', at: later(NOW, -DAY_MS), text },
  ...changes,
});

/** Draws a ticket on which this was said, and hands out its draft and how to write in it. */
async function show(
  conversation: readonly Turn[],
  changes: Partial<Hearing> & { channel?: Channel; place?: Partial<TicketAtHand> } = {},
) {
  const { channel = 'email', place, ...others } = changes;
  const listeners: ((read: () => string) => void)[] = [];
  const hearing = aHearing({
    words: {
      read: async () => ({ subject: 'Where is it?', channel, tags: [], conversation }),
      onSaid: () => () => undefined,
      draft: async () => '',
      onDraft: (listen) => {
        listeners.push(listen);
        return () => undefined;
      },
    },
    ...others,
  });
  const { services, draft } = appDesk({ now: () => NOW });
  const { customer, ticket, agent } = aPlace();
  const at = { ticket: ticket.id, customer, agent, contacts: [], zone: 'UTC', ...place };
  const { unmount } = render(
    <SpeechProvider value={speech('en-GB', {})}>
      <ServicesProvider value={services}>
        <Look scheme="light">
          <LateWords>
            <AlertPlaceProvider value={{ current: document.body }}>
              <HeardView hearing={hearing} place={at} />
            </AlertPlaceProvider>
          </LateWords>
        </Look>
      </ServicesProvider>
    </SpeechProvider>,
  );
  await screen.findByRole('button', { name: 'Phrases' });
  const write = (text: string) => act(() => listeners.forEach((listen) => listen(() => text)));
  return { draft, write, unmount };
}

const ANGRY =
  'This is the THIRD time I write about order EX-48213. You charged me twice and nobody answers. Ridiculous!!!';

test('how it reads is said in words, with the words that show it', async () => {
  await show([said(ANGRY)]);

  const reads = await screen.findByRole('region', { name: 'How it reads' });
  expect(within(reads).getByRole('status')).toHaveTextContent(/angry|disappointed/i);
  expect(within(reads).getByText('Ridiculous')).toBeVisible();
});

test('what is not so no longer counts', async () => {
  const user = userEvent.setup();
  await show([said(ANGRY)]);

  await user.click(await screen.findByRole('button', { name: 'Not so: Ridiculous' }));

  await waitFor(() => expect(screen.queryByText('Ridiculous')).not.toBeInTheDocument());
});

test('where an admin switched it off, nothing is said of how it reads, and the rest works', async () => {
  await show([said(ANGRY)], { wishes: { showsMood: false, register: 'Sie', factPatterns: '' } });

  expect(await screen.findByText('EX-48213')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'How it reads' })).not.toBeInTheDocument();
});

test('what they told us stands with where, and a number of the admin’s own by its name', async () => {
  await show([said('Order EX-48213, member MB-1234.')], {
    wishes: { showsMood: true, register: 'Sie', factPatterns: 'Membership = MB-####' },
  });

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
    await show([said('Order EX-48213, member MB-1234.')], {
      place: { agent: { ...aPlace().agent, role } },
      wishes: { showsMood: true, register: 'Sie', factPatterns: 'Meter M-####\nMembership = MB-####' },
    });

    expect(await screen.findByText('MB-1234')).toBeVisible();
    expect(screen.queryAllByText('Your own numbers: “Meter M-####” cannot be read.')).toHaveLength(told);
  },
);

test('a masked number is shown when pressed', async () => {
  const user = userEvent.setup();
  await show([said('Call me on +44 7700 900143.')]);

  expect(await screen.findByText('•••• 43')).toBeVisible();
  expect(screen.queryByText('+44 7700 900143')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Show: Phone' }));

  expect(screen.getByText('+44 7700 900143')).toBeVisible();
});

test('a draft that asks for what they told us hears the value, and a dismissed hint stays dismissed', async () => {
  const user = userEvent.setup();
  const { write } = await show([said('My order is EX-48213 and it never came.')]);
  await screen.findByText('EX-48213');

  write('Dear Cora, could you please send us your order number?');
  expect(await screen.findByText('They already told us: Order')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Dismiss this hint' }));
  write('Dear Cora, could you please send us your order number? Please calm down.');

  expect(await screen.findByText(/can hurt/)).toBeVisible();
  expect(screen.queryByText('They already told us: Order')).not.toBeInTheDocument();
});

test('a draft that asks for a number hears it masked, and whole when pressed', async () => {
  const user = userEvent.setup();
  const { write } = await show([said('My kettle never came. Call me on +44 7700 900143.')]);
  await screen.findByText('•••• 43');

  write('Dear Cora, could you please send us your phone number?');
  const hint = await screen.findByText('They already told us: Phone');
  expect(hint).toHaveTextContent('•••• 43');
  await user.click(within(hint).getByRole('button', { name: 'Show: Phone' }));

  expect(hint).toHaveTextContent('+44 7700 900143');
  expect(within(hint).queryByRole('button')).not.toBeInTheDocument();
});

test('cold words are named with warmer ones', async () => {
  const { write } = await show([said(ANGRY)]);
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
  const { write } = await show([said('', { channel: 'phone' }), said(ANGRY, { channel: 'phone' })], {
    ...{ channel: 'phone', listener: { ...listener, check } },
  });
  await screen.findByText('EX-48213');

  write('Hello, please calm down.');
  await waitFor(() => expect(check).toHaveBeenCalledWith(expect.stringContaining('calm down'), expect.anything()));
  await user.click(screen.getByRole('button', { name: 'Phrases' }));

  expect(await screen.findByText('On the phone: to be said in your own voice.')).toBeVisible();
  expect(screen.queryByText(/can hurt/)).not.toBeInTheDocument();
});

test('a whole phrase is inserted with one press, an open place is asked for first', async () => {
  const user = userEvent.setup();
  const { draft } = await show([said(ANGRY)]);
  await user.click(screen.getByRole('button', { name: 'Phrases' }));
  await user.click(await screen.findByRole('button', { name: 'All phrases' }));

  // By text, since looking for roles among so many takes long.
  await user.click(screen.getByText(/I'm looking into this now/));
  await waitFor(() => expect(draft()).toBe("I'm looking into this now, and I'll write to you with what I find."));

  const [open] = screen.getAllByText('By when');
  if (!open) throw new Error('No phrase asks by when');
  await user.click(open);
  expect(await screen.findByText('Insert')).toBeDisabled();
});

test('what is typed into an open place may have several words', async () => {
  const user = userEvent.setup();
  const { draft } = await show([said('How do I change my address?')]);
  await user.click(screen.getByRole('button', { name: 'Phrases' }));
  await user.click(await screen.findByRole('button', { name: 'All phrases' }));

  const [open] = screen.getAllByText('By when');
  if (!open) throw new Error('No phrase asks by when');
  await user.click(open);
  for (const field of screen.getAllByRole('textbox')) {
    await user.clear(field);
    await user.type(field, 'by noon on Friday');
  }
  await user.click(screen.getByText('Insert'));

  await waitFor(() => expect(draft()).toContain('by noon on Friday'));
});

test('at most three phrases are offered', async () => {
  const user = userEvent.setup();
  await show([said(ANGRY)]);
  // Which phrases fit is known once the customer was heard.
  await screen.findByText('EX-48213');

  await user.click(screen.getByRole('button', { name: 'Phrases' }));

  const phrases = await screen.findByRole('region', { name: 'Phrases' });
  expect((await within(phrases).findAllByRole('listitem')).length).toBeLessThanOrEqual(3);
});

test('an apology needs all its parts, and none that takes it back', async () => {
  const user = userEvent.setup();
  const { draft } = await show([said(ANGRY)]);
  await user.click(screen.getByRole('button', { name: 'Phrases' }));
  await user.click(await screen.findByRole('button', { name: 'Write an apology' }));

  await user.type(screen.getByLabelText('What happened'), 'we charged you twice');
  await user.type(screen.getByLabelText('What we answer for'), 'that was our mistake, but');
  await user.type(screen.getByLabelText('What happens next'), 'the money is back with you');
  await user.type(screen.getByLabelText('By when'), 'soon');
  expect(screen.getByText(/“but” takes back what the rest says\./)).toBeVisible();
  await user.clear(screen.getByLabelText('What we answer for'));
  await user.type(screen.getByLabelText('What we answer for'), 'that was our mistake');
  expect(screen.getByText('Name a day or a date.')).toBeVisible();
  await user.clear(screen.getByLabelText('By when'));
  await user.type(screen.getByLabelText('By when'), 'Friday');
  await user.click(screen.getByRole('button', { name: 'Put it in the reply' }));

  await waitFor(() => expect(draft()).toMatch(/^We charged you twice\. That was our mistake.*by Friday\.$/));
});

test('a promise of ours stands at the top until it is ticked off', async () => {
  const user = userEvent.setup();
  const promise = said("I'll call you by Friday.", { by: 'us', at: instantOf('2026-11-02T12:00:00Z') });
  await show([said('Where is order EX-48213?', { at: instantOf('2026-11-01T12:00:00Z') }), promise]);

  expect(await screen.findByText(/We promised: “I'll call you by Friday”\. Overdue since 6 November\./)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Done' }));

  await waitFor(() => expect(screen.queryByText(/We promised/)).not.toBeInTheDocument());
});

test('somebody who grieves is handled gently: that stands first, and no cheer is offered', async () => {
  const user = userEvent.setup();
  await show([said('My husband passed away last week. Please close his account, order EX-48213.')]);

  expect(await screen.findByText(/Somebody has died\. No cheer and no discount/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Phrases' }));

  expect(await screen.findByText(/sorry for your loss/i)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Write an apology' })).not.toBeInTheDocument();
});

test('the agent can say to handle gently, and take it back', async () => {
  const user = userEvent.setup();
  await show([said(ANGRY)]);

  const gentle = await screen.findByRole('button', { name: 'Handle gently' });
  await user.click(gentle);
  expect(await screen.findByText('Handle gently. No cheer and no discount.')).toBeVisible();
  await user.click(gentle);

  await waitFor(() => expect(screen.queryByText('Handle gently. No cheer and no discount.')).not.toBeInTheDocument());
});

test('what is said of a ticket that is not saved yet holds for its customer, and for no other', async () => {
  const user = userEvent.setup();
  const { marks } = aHearing();
  const newTicketOf = (id: number) => ({
    marks,
    place: { ticket: undefined, customer: { id: customerId(id), name: 'Ada', kind: 'customer' } as const },
  });
  const first = await show([said(ANGRY)], newTicketOf(1));
  await user.click(await screen.findByRole('button', { name: 'Handle gently' }));
  first.unmount();

  const other = await show([said(ANGRY)], newTicketOf(2));
  expect(await screen.findByRole('button', { name: 'Handle gently', pressed: false })).toBeVisible();
  other.unmount();
  await show([said(ANGRY)], newTicketOf(1));

  expect(await screen.findByRole('button', { name: 'Handle gently', pressed: true })).toBeVisible();
});

test('what is found above is read out once', async () => {
  await show([said('My husband passed away last week.')]);

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
    await show([said('My order is EX-48213.')]);
    const copy = await screen.findByRole('button', { name: 'Copy: Order' });

    act(() => copy.focus());
    fireEvent.click(copy);

    expect(await screen.findByText('Copied: Order')).toBeVisible();
    expect(copy).toHaveFocus();
  });

  test('that is said, and nothing else is said to be copied', async () => {
    await show([said('My order is EX-48213. My invoice is INV-2026-118.')]);
    copiesBySelection(true);
    fireEvent.click(await screen.findByRole('button', { name: 'Copy: Order' }));
    expect(await screen.findByText('Copied: Order')).toBeVisible();
    copiesBySelection(false);

    fireEvent.click(screen.getByRole('button', { name: 'Copy: Invoice' }));

    expect(await screen.findByText('Invoice could not be copied here. Select it to copy it.')).toBeVisible();
    expect(screen.queryByText('Copied: Order')).not.toBeInTheDocument();
  });
});

test('a favourite is told by its state, under one name', async () => {
  const user = userEvent.setup();
  await show([said(ANGRY)]);
  // Which phrases fit is known once the customer was heard.
  await screen.findByText('EX-48213');
  await user.click(screen.getByRole('button', { name: 'Phrases' }));

  const [first] = await screen.findAllByRole('button', { name: 'Favourite', pressed: false });
  if (!first) throw new Error('No phrase is offered');
  await user.click(first);

  expect(await screen.findByRole('button', { name: 'Favourite', pressed: true })).toBeVisible();
});

test('in a language that is not ours it is hard to tell, and that is said', async () => {
  await show([said('注文した商品がまだ届きません。いつ届きますか。')]);

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
  await show([said(text)]);

  expect(await screen.findByText('Hard to tell')).toBeVisible();
  expect(screen.queryByText(/a language that Extra Mile does not know yet/)).not.toBeInTheDocument();
  expect(screen.queryAllByText(/language/).map(({ textContent }) => textContent)).toEqual(told);
});
