import { useSpeech } from '../../i18n/SpeechContext';
import { Boundary } from '../frame/Boundary';
import { late } from '../frame/late';
import { Disclosure } from '../frame/Section';
import { Subtle } from '../frame/Text';
import type { BeforeProps } from './ContactList';
import { earlierThan } from './earlier';

const ContactList = late(async () => (await import('./ContactList')).ContactList);

/** The customer's earlier contacts over all channels. */
export function Before(props: BeforeProps) {
  const { t, number } = useSpeech();
  const { contacts, count } = props.contacts;
  return (
    <Disclosure title={t('before.title')} aside={number(earlierThan(contacts, count, props.current))}>
      <Boundary waiting={<Subtle>{t('loading')}</Subtle>}>
        <ContactList {...props} />
      </Boundary>
    </Disclosure>
  );
}
