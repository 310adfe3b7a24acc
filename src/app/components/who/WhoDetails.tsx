import { useSpeech } from '../../i18n/SpeechContext';
import { Boundary } from '../frame/Boundary';
import { late } from '../frame/late';
import { Disclosure } from '../frame/Section';
import { Subtle } from '../frame/Text';
import type { WhoFactsProps } from './WhoFacts';

const WhoFacts = late(async () => (await import('./WhoFacts')).WhoFacts);

/** More about the customer, loaded when somebody wants to see it. */
export function WhoDetails(props: WhoFactsProps) {
  const { t } = useSpeech();
  return (
    <Disclosure title={t('who.more', { name: props.customer.name || t('who.noName') })}>
      <Boundary waiting={<Subtle>{t('loading')}</Subtle>}>
        <WhoFacts {...props} />
      </Boundary>
    </Disclosure>
  );
}
