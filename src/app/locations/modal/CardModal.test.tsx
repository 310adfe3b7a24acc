import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NoCardAnswer, type CardAnswer, type CardDraft, type CardGift, type CardStart } from '../../../ports/card-desk';
import type { CardStudio, Delivery, DrawnCard } from '../../../ports/card-studio';
import { Look } from '../../components/Look';
import { CardSpeechProvider, cardSpeech } from '../../i18n/CardSpeech';
import { SpeechProvider } from '../../i18n/SpeechContext';
import { speechFor } from '../../i18n/languages';
import { allVoices } from '../../i18n/voices';
import { CardModal } from './CardModal';

const START: CardStart = {
  customerName: 'Cora Lind',
  agentName: 'Maya',
  agentLocale: 'en-GB',
  reasons: [{ id: 'late', label: 'It took too long' }],
  tone: 'formal',
  isQuiet: false,
};

const DRAWN: DrawnCard = {
  address: 'blob:card',
  release: () => undefined,
  jpeg: async () => new Blob(['jpeg']),
  ...{ copyPicture: async () => 'done', download: async () => 'done', print: async () => 'done' },
};

interface World {
  readonly start?: Partial<CardStart>;
  readonly onGive?: (gift: CardGift) => Promise<CardAnswer>;
  readonly delivery?: Delivery;
  readonly isTooFull?: boolean;
  /** How a picture is drawn, where it is not drawn at once. */
  readonly draw?: CardStudio['draw'];
}

async function show({ start, onGive, delivery = 'done', isTooFull = false, draw }: World = {}) {
  const gifts: CardGift[] = [];
  const drafts: CardDraft[] = [];
  const reported: unknown[] = [];
  const speech = await cardSpeech(await speechFor('en-GB'));
  const drawn: DrawnCard = {
    ...DRAWN,
    ...{ copyPicture: async () => delivery, download: async () => delivery, print: async () => delivery },
  };
  render(
    <SpeechProvider value={speech}>
      <CardSpeechProvider value={speech}>
        <Look scheme="light">
          <CardModal
            start={{ ...START, ...start }}
            voices={await allVoices()}
            studio={{
              thumbnail: (design) => `data:${design}`,
              draw: draw ?? (async () => (isTooFull ? 'too-full' : drawn)),
            }}
            onDraft={(draft) => drafts.push(draft)}
            onGive={async (gift) => {
              gifts.push(gift);
              return onGive ? onGive(gift) : 'given';
            }}
            onPut={async () => 'put'}
            onClose={() => undefined}
            report={(error) => reported.push(error)}
          />
        </Look>
      </CardSpeechProvider>
    </SpeechProvider>,
  );
  await screen.findByText(isTooFull ? /do not fit/ : draw ? /could not be drawn/ : 'What the customer will see');
  return { gifts, drafts, reported, user: userEvent.setup() };
}

const message = () => screen.getByLabelText('Message');
const givePress = (user: ReturnType<typeof userEvent.setup>) =>
  user.click(screen.getByRole('button', { name: 'Give card' }));

async function giveNow(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.click(screen.getByRole('radio', { name: 'It took too long' }));
  await givePress(user);
}

beforeAll(() => {
  // jsdom draws nothing.
  URL.createObjectURL = () => 'blob:jpeg';
  URL.revokeObjectURL = () => undefined;
});

test('a card begins with a line for the occasion, in the language and tone of the customer', async () => {
  const { user } = await show({ start: { customerLocale: 'de-CH', tone: 'familiar', occasion: 'thanks' } });

  expect(message()).toHaveValue('Danke dir! Über deine Geduld und deine netten Worte haben wir uns sehr gefreut.');
  await user.selectOptions(screen.getByLabelText('Occasion'), 'Welcome');
  expect(message()).toHaveValue(
    'Herzlich willkommen! Schön, dass du da bist. Wenn etwas unklar ist, frag uns einfach.',
  );
  await user.selectOptions(screen.getByLabelText('Language of the first line'), 'English, familiar');
  expect(message()).toHaveValue('Welcome! It’s lovely to have you with us. If anything is unclear, just ask.');
});

test('what was typed stays until the agent begins again', async () => {
  const { user } = await show();
  await user.clear(message());
  await user.type(message(), 'My own words');
  await user.selectOptions(screen.getByLabelText('Occasion'), 'Thanks');

  expect(message()).toHaveValue('My own words');
  await user.click(screen.getByRole('button', { name: 'Start again with the first line' }));
  expect(message()).toHaveValue('Thank you for your patience. You have made our work easier.');
});

const DRAFT: CardDraft = {
  ...{ occasion: 'thanks', design: 'hearts', message: 'My own words', sender: 'Maya B.', reason: 'late' },
  ...{ voice: 'de-familiar', isUntouched: false, isOwed: true, isReasonChosen: true },
};

test('each change is told, and nothing before there is one', async () => {
  const { user, drafts } = await show({ start: { customerLocale: 'de', tone: 'familiar' } });
  expect(drafts).toEqual([]);
  await user.selectOptions(screen.getByLabelText('Occasion'), 'Thanks');
  await user.click(screen.getByRole('radio', { name: 'Hearts' }));
  await user.clear(message());
  await user.type(message(), 'My own words');
  await user.type(screen.getByLabelText('From'), ' B.');
  await user.click(screen.getByRole('radio', { name: 'It took too long' }));
  await user.click(screen.getByLabelText(/^They are owed this/));

  expect(drafts.at(-1)).toEqual(DRAFT);
  expect(drafts.map((draft) => draft.message)).toContain('My own wor');
});

test('a window begins with what stood in the one before', async () => {
  const { drafts } = await show({ start: { draft: DRAFT } });

  expect(screen.getByLabelText('Occasion')).toHaveDisplayValue('Thanks');
  expect(screen.getByRole('radio', { name: 'Hearts' })).toBeChecked();
  expect(message()).toHaveValue('My own words');
  expect(screen.getByLabelText('Language of the first line')).toHaveDisplayValue('German, familiar');
  expect(screen.getByLabelText('From')).toHaveValue('Maya B.');
  expect(screen.getByRole('radio', { name: 'It took too long' })).toBeChecked();
  expect(screen.getByLabelText(/^They are owed this/)).toBeChecked();
  expect(drafts).toEqual([]);
});

test('what may be chosen no more is not chosen, and the words stay', async () => {
  const reasons = [{ id: 'sad', label: 'For a loss' }];
  await show({ start: { isQuiet: true, reasons, draft: { ...DRAFT, voice: 'gone' } } });

  expect(screen.getByLabelText('Occasion')).toHaveDisplayValue('Sympathy');
  expect(screen.getByLabelText('Language of the first line')).toHaveDisplayValue('English, formal');
  expect(message()).toHaveValue('My own words');
});

test('where gentleness is needed there are only quiet cards, sympathy first, whatever was suggested', async () => {
  await show({ start: { isQuiet: true, occasion: 'anniversary' } });

  const options = within(screen.getByLabelText('Occasion')).getAllByRole('option');
  expect(options.map(({ textContent }) => textContent)).toEqual(['Apology', 'Sympathy']);
  expect(screen.getByLabelText('Occasion')).toHaveDisplayValue('Sympathy');
});

test('a confirmed card is asked for as it was shown, and can then be taken along', async () => {
  const { user, gifts } = await show();
  await user.click(screen.getByRole('radio', { name: 'An olive branch' }));
  await user.clear(message());
  await user.type(message(), '  Sorry!  ');
  await giveNow(user);

  const heading = await screen.findByRole('heading', { name: /^Given/ });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(gifts).toEqual([
    { occasion: 'apology', design: 'olive-branch', message: 'Sorry!', sender: 'Maya', reason: 'late' },
  ]);
  await waitFor(() => expect(screen.getByRole('img', { name: 'Sorry!' })).toHaveAttribute('src', 'blob:jpeg'));
});

test('without words, sender or reason nothing is given, and each is named', async () => {
  const { user, gifts } = await show();
  await user.clear(message());
  await user.clear(screen.getByLabelText('From'));
  await givePress(user);

  expect(screen.getByText('Please write a few words.')).toBeVisible();
  expect(screen.getByText('Please say who it is from.')).toBeVisible();
  expect(screen.getByText('Please choose a reason.')).toBeVisible();
  expect(gifts).toEqual([]);
});

test('what is owed is no gesture', async () => {
  const { user, gifts } = await show();
  await user.click(screen.getByLabelText(/^They are owed this/));
  await user.click(screen.getByRole('radio', { name: 'It took too long' }));

  expect(screen.getByRole('status')).toHaveTextContent('What is owed is no gesture');
  expect(screen.getByRole('button', { name: 'Give card' })).toBeDisabled();
  await givePress(user);
  expect(gifts).toEqual([]);
});

test('while something is wrong with the words the last good picture stays', async () => {
  const { user } = await show();
  expect(screen.getByRole('img', { name: /^We are sorry/ })).toHaveAttribute('src', 'blob:card');
  await user.clear(message());

  expect(within(screen.getByRole('figure')).getByRole('img')).toHaveAttribute('src', 'blob:card');
});

test('what is owed is asked after the reason, as in every form, and the language of the first line is named', async () => {
  await show();
  const reason = screen.getByRole('group', { name: 'Reason' });

  expect(reason.compareDocumentPosition(screen.getByLabelText(/^They are owed this/))).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
  expect(screen.getByText('Language of the first line')).toBeVisible();
});

test('words that do not fit are not given', async () => {
  const { user, gifts } = await show({ isTooFull: true });
  await giveNow(user);

  expect(screen.getByRole('button', { name: 'Give card' })).toBeDisabled();
  expect(gifts).toEqual([]);
});

test('what did not fit is forgotten once the words are gone', async () => {
  const { user } = await show({ isTooFull: true });
  await user.clear(message());

  await waitFor(() => expect(screen.queryByText(/do not fit/)).not.toBeInTheDocument());
  expect(screen.getByRole('button', { name: 'Give card' })).toBeEnabled();
});

test('a picture that could not be drawn is drawn anew for a press', async () => {
  const pictures = [Promise.reject(new Error('no canvas'))];
  pictures[0]?.catch(() => undefined);
  const { user, gifts } = await show({ draw: () => pictures.shift() ?? Promise.resolve(DRAWN) });
  await screen.findByRole('alert');
  await giveNow(user);

  expect(await screen.findByRole('heading', { name: /^Given/ })).toBeVisible();
  expect(gifts).toHaveLength(1);
});

test('the reason follows what the card is for, until the agent chooses one', async () => {
  const reasons = [
    { id: 'late', label: 'It took too long' },
    { id: 'thanks', label: 'To say thank you' },
    { id: 'kind', label: 'Just because' },
  ];
  const { user } = await show({ start: { reasons } });
  const choose = (occasion: string) => user.selectOptions(screen.getByLabelText('Occasion'), occasion);
  await choose('Thanks');
  expect(screen.getByRole('radio', { name: 'To say thank you' })).toBeChecked();
  await choose('Just because');
  expect(screen.getByRole('radio', { name: 'Just because' })).toBeChecked();

  await user.click(screen.getByRole('radio', { name: 'It took too long' }));
  await choose('Thanks');
  expect(screen.getByRole('radio', { name: 'It took too long' })).toBeChecked();
});

test('a suggested reason is chosen already', async () => {
  await show({ start: { reason: 'late' } });

  expect(screen.getByRole('radio', { name: 'It took too long' })).toBeChecked();
});

test.each([
  ['a refusal', async () => ({ refused: 'None left until 1 December' }) as const, 'None left until 1 December'],
  ['an unknown outcome', () => Promise.reject(new NoCardAnswer('?')), /not known whether the card was noted/],
])('after %s the words stay and it can be tried again', async (_, onGive, told) => {
  const { user, gifts } = await show({ onGive });
  await giveNow(user);

  expect(await screen.findByRole('alert')).toHaveTextContent(told);
  await givePress(user);
  await waitFor(() => expect(gifts).toHaveLength(2));
});

test.each([
  ['Copy picture', 'done', /^Copied/],
  ['Copy picture', 'forbidden', /may not use the clipboard. Right-click/],
  ['Download', 'not-told', /Nothing there\?/],
  ['Print', 'done', /print dialog/],
  ['Print', 'forbidden', /may not print. Right-click/],
] as const)('%s that is %s says what to do', async (way, delivery, told) => {
  const { user } = await show({ delivery });
  await giveNow(user);
  await user.click(await screen.findByRole('button', { name: way }));

  expect(await screen.findByText(told, { selector: '[role="status"]' })).toBeVisible();
});

test.each([
  ['without a place for artwork no card', {}, 0],
  ['where there is one, a card', { artAddress: 'https://art.example' }, 1],
])('%s can be put into the reply', async (_, start, buttons) => {
  const { user } = await show({ start });
  await giveNow(user);

  expect(await screen.findByText('Copy picture')).toBeVisible();
  expect(screen.queryAllByText('Put into the reply')).toHaveLength(buttons);
});
