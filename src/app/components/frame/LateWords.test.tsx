import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { speechFor } from '../../i18n/languages';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { SpeechProvider } from '../../i18n/SpeechContext';
import { Look } from '../Look';
import { LateWords } from './LateWords';

let mockIsGone = true;
jest.mock('../../../../translations/later/de.json', () => {
  if (mockIsGone) throw new Error('no network');
  return jest.requireActual<object>('../../../../translations/later/de.json');
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
