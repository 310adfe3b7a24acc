import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Card } from '../../../domain/card/card';
import { NoCardAnswer, type CardDesk } from '../../../ports/card-desk';
import { Look } from '../../components/Look';
import { CardSpeechProvider, cardSpeech } from '../../i18n/CardSpeech';
import { speech } from '../../i18n/words';
import { PutButton } from './PutButton';

const CARD: Card = { occasion: 'thanks', design: 'hearts', message: 'Thank you!', sender: 'Maya' };

async function show(onPut: CardDesk['put']) {
  const told: string[] = [];
  const reported: unknown[] = [];
  render(
    <CardSpeechProvider value={await cardSpeech(speech('en-GB', {}))}>
      <Look scheme="light">
        <PutButton
          card={CARD}
          {...{ onPut }}
          onTold={(words) => told.push(words)}
          report={(error) => reported.push(error)}
        />
      </Look>
    </CardSpeechProvider>,
  );
  const press = () => userEvent.setup().click(screen.getByRole('button', { name: 'Put into the reply' }));
  const latest = (words: string | RegExp) => waitFor(() => expect(told.at(-1)).toMatch(words));
  return { reported, press, latest };
}

test('a card is put into the reply once', async () => {
  const put: Card[] = [];
  const { press, latest } = await show(async (card) => (put.push(card), 'put'));

  await press();
  await latest('Artwork and words are in your reply.');
  await press();

  expect(put).toEqual([CARD]);
});

test('on an internal note it says so and can be pressed again', async () => {
  const outcomes = ['note', 'put'] as const;
  let presses = 0;
  const { press, latest } = await show(async () => outcomes[presses++] ?? 'put');

  await press();
  await latest(/^Your composer is on an internal note/);
  await waitFor(() => expect(screen.getByRole('button', { name: 'Put into the reply' })).toBeEnabled());
  await press();

  await latest('Artwork and words are in your reply.');
});

test('where the ticket does not answer, it says to look first', async () => {
  const { reported, press, latest } = await show(() => Promise.reject(new NoCardAnswer('gone')));

  await press();

  await latest(/^The ticket does not answer\. Look into your reply/);
  expect(reported).toHaveLength(1);
});
