import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { Look } from '../../src/app/components/Look';
import { lateSpeech, LateSpeechProvider, type LateSpeech } from '../../src/app/i18n/LateSpeech';
import { SpeechProvider } from '../../src/app/i18n/SpeechContext';
import { speech } from '../../src/app/i18n/words';

export const lateEnglish = (): Promise<LateSpeech> => lateSpeech(speech('en-GB', {}));

/** Draws a screen with the words that load late, in British English; answers how to draw it anew. */
export async function drawLate(screen: ReactElement): Promise<(screen: ReactElement) => void> {
  const words = await lateEnglish();
  const around = (inside: ReactElement) => (
    <SpeechProvider value={words}>
      <LateSpeechProvider value={words}>
        <Look scheme="light">{inside}</Look>
      </LateSpeechProvider>
    </SpeechProvider>
  );
  const { rerender } = render(around(screen));
  return (inside) => rerender(around(inside));
}
