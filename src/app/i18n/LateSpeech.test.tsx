import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Look } from '../components/Look';
import { speechFor } from './languages';
import { LateWords, useLateSpeech } from './LateSpeech';
import { SpeechProvider } from './SpeechContext';

let mockIsGone = true;
jest.mock('../../../translations/later/de.json', () => {
  if (mockIsGone) throw new Error('no network');
  return jest.requireActual<object>('../../../translations/later/de.json');
});

const Late = () => <p>{useLateSpeech().t('timer.stop')}</p>;

test('later words that cannot be loaded are missed aloud, and another try brings them', async () => {
  render(
    <SpeechProvider value={await speechFor('de')}>
      <Look scheme="light">
        <LateWords meanwhile={<p>meanwhile</p>}>
          <Late />
        </LateWords>
      </Look>
    </SpeechProvider>,
  );
  expect(await screen.findByRole('alert')).toHaveTextContent('konnte nicht geladen werden');
  expect(screen.getByText('meanwhile')).toBeVisible();

  mockIsGone = false;
  await userEvent.setup().click(screen.getByRole('button', { name: 'Erneut versuchen' }));

  expect(await screen.findByText('Beenden')).toBeVisible();
  expect(screen.queryByText('meanwhile')).not.toBeInTheDocument();
});
