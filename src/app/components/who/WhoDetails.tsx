import { lazy, Suspense } from 'react';
import { useSpeech } from '../../i18n/SpeechContext';
import { Disclosure } from '../frame/Section';
import { Subtle } from '../frame/Text';
import type { WhoFactsProps } from './WhoFacts';

const WhoFacts = lazy(async () => ({ default: (await import('./WhoFacts')).WhoFacts }));

/** More about the customer, loaded when somebody wants to see it. */
export function WhoDetails(props: WhoFactsProps) {
  const { t } = useSpeech();
  return (
    <Disclosure title={t('who.more', { name: props.customer.name || t('who.noName') })}>
      <Suspense fallback={<Subtle>{t('loading')}</Subtle>}>
        <WhoFacts {...props} />
      </Suspense>
    </Disclosure>
  );
}
