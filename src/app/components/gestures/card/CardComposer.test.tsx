import { act, screen, waitFor, within } from '@testing-library/react';
import { appDesk } from '../../../../../test/support/app-desk';
import { aPolicy } from '../../../../../test/support/ledger-samples';
import { showMay } from '../../../../../test/support/show-may';
import { ok } from '../../../../domain/result';
import type { CardDraft, CardGift } from '../../../../ports/card-desk';
import { NOTHING_TOLD } from '../../../../use-cases/hearing/heard';
import type { HeardNews } from '../../heard/heard-news';
import type { Services } from '../../../Services';

const GIFT: CardGift = { occasion: 'thanks', design: 'hearts', message: 'Thank you!', sender: 'Maya', reason: 'late' };

/** Windows as a host opens them, each of which can be used and closed. */
function windows() {
  const opened: {
    start: Parameters<Services['openCard']>[0];
    give: Parameters<Services['openCard']>[1];
    keep: Parameters<Services['openCard']>[2];
    close: () => void;
  }[] = [];
  const openCard: Services['openCard'] = (start, give, keep) =>
    new Promise((close) => void opened.push({ start, give, keep, close: () => close() }));
  const latest = () =>
    waitFor(() => {
      const window = opened.at(-1);
      if (!window) throw new Error('No window was opened');
      return window;
    });
  return { opened, openCard, latest };
}

async function compose(openCard: Services['openCard'], policy = aPolicy(), scene: Parameters<typeof showMay>[1] = {}) {
  const shown = showMay(appDesk({ openCard, policy: ok(policy) }), scene);
  const [button] = await screen.findAllByRole('button', { name: 'Give a card' });
  if (button) await shown.user.click(button);
  return shown;
}

test('the agent reads whether the window is open, and can open it again once it was closed', async () => {
  const { opened, openCard, latest } = windows();
  const { user } = await compose(openCard);
  expect(await screen.findByText(/^Compose the card in the window/)).toBeVisible();

  const { close } = await latest();
  act(close);
  expect(
    await screen.findByText('The window was closed before a card was given. What you wrote is still there.'),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Open the window again' }));

  expect(await screen.findByText(/^Compose the card in the window/)).toBeVisible();
  await waitFor(() => expect(opened).toHaveLength(2));
});

const DRAFT: CardDraft = {
  ...{ occasion: 'thanks', design: 'hearts', message: 'My', sender: 'Maya', reason: 'late' },
  ...{ voice: 'en-formal', isUntouched: false, isOwed: false, isReasonChosen: true },
};

test('a window that is opened again begins with what stood in the one that was closed', async () => {
  const { opened, openCard } = windows();
  const { user } = await compose(openCard);
  const again = () => user.click(screen.getByRole('button', { name: 'Open the window again' }));
  await waitFor(() => expect(opened).toHaveLength(1));
  const [first] = opened;
  expect(first?.start).not.toHaveProperty('draft');

  first?.keep(DRAFT);
  first?.keep({ ...DRAFT, message: 'My own words' });
  act(() => first?.close());
  await again();
  await waitFor(() => expect(opened).toHaveLength(2));
  expect(opened[1]?.start.draft).toEqual({ ...DRAFT, message: 'My own words' });

  first?.keep({ ...DRAFT, message: 'Too late' });
  await again();
  await waitFor(() => expect(opened).toHaveLength(3));
  expect(opened[2]?.start.draft).toEqual({ ...DRAFT, message: 'My own words' });
});

test('another card begins without the words of the one that was left', async () => {
  const { opened, openCard, latest } = windows();
  const { user } = await compose(openCard);
  const { keep, close } = await latest();
  keep(DRAFT);
  act(close);
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  await user.click(await screen.findByRole('button', { name: 'Give a card' }));

  await waitFor(() => expect(opened).toHaveLength(2));
  expect(opened[1]?.start).not.toHaveProperty('draft');
});

test('a window that cannot be opened is said to be so', async () => {
  const { reported } = await compose(() => Promise.reject(new Error('no window')));

  expect(await screen.findByText('The window could not be opened.')).toBeVisible();
  expect(reported.map(String)).toEqual(['Error: no window']);
});

test('an agent who may give no card here reads so before any window opens', async () => {
  const { opened, openCard } = windows();
  const policy = aPolicy({ never: { ticketTags: ['legal'], organizations: [] } });
  await compose(openCard, policy, { ticket: { tags: ['legal'] } });

  expect(await screen.findByText('Your admins have ruled out gestures here (legal).')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Open the window again' })).not.toBeInTheDocument();
  expect(opened).toEqual([]);
});

test('a given card waits for its picture to be sent, and without it can only be taken back', async () => {
  const { openCard, latest } = windows();
  const { user } = await compose(openCard);
  const { give } = await latest();
  expect(await act(() => give(GIFT))).toBe('given');

  const list = await screen.findByRole('list', { name: 'Not sent yet' });
  expect(list).toHaveTextContent(/Card, given .* Put its picture into your reply and send it\. If you no longer have/);
  expect(within(list).getAllByRole('button')).toHaveLength(1);
  await user.click(within(list).getByRole('button', { name: 'Take back' }));

  await waitFor(() => expect(list).not.toBeInTheDocument());
  expect(screen.getByText(/^Taken back\. .* picture is still in the reply/)).toBeVisible();
});

test('a card that was suggested opens with its occasion and reason', async () => {
  const { openCard, latest } = windows();
  const news: HeardNews = {
    said: { subject: 'Thank you', channel: 'email', tags: [], conversation: [] },
    heard: { ...NOTHING_TOLD, hasThanked: true },
    isGentle: false,
    draftApologises: false,
  };
  const policy = aPolicy({ reasons: [{ id: 'thanks', label: 'To say thanks' }] });
  const { user } = showMay(appDesk({ openCard, policy: ok(policy) }), { news });
  const fits = await screen.findByRole('list', { name: 'What would fit' });
  await user.click(within(fits).getByRole('button', { name: 'Give a card' }));

  expect((await latest()).start).toMatchObject({ occasion: 'thanks', reason: 'thanks' });
});

test('a card that nobody suggested begins with what suits the moment', async () => {
  const { openCard, latest } = windows();
  const reasons = [...aPolicy().reasons, { id: 'thanks', label: 'To say thank you' }];
  const news: HeardNews = {
    said: { subject: 'Thank you', channel: 'email', tags: [], conversation: [] },
    heard: { ...NOTHING_TOLD, hasThanked: true },
    isGentle: false,
    draftApologises: false,
  };
  await compose(openCard, aPolicy({ reasons }), { news });

  expect((await latest()).start).toMatchObject({ occasion: 'thanks', reason: 'thanks' });
});
