import { lazy, Suspense } from 'react';
import { useSpeech } from '../../i18n/SpeechContext';
import { Disclosure } from '../frame/Section';
import { Subtle } from '../frame/Text';

const PhraseList = lazy(async () => ({ default: (await import('./PhraseList')).PhraseList }));

/** Phrases on demand: their words are loaded when somebody wants them. */
export function Phrases({ customerLocale }: { readonly customerLocale: string }) {
  const { t } = useSpeech();
  return (
    <Disclosure title={t('phrases.title')}>
      <Suspense fallback={<Subtle>{t('loading')}</Subtle>}>
        <PhraseList customerLocale={customerLocale} />
      </Suspense>
    </Disclosure>
  );
}
