import { useSpeech } from '../../i18n/SpeechContext';
import { Section } from '../frame/Section';
import { Waiting } from '../frame/Waiting';

/** As high as what most tickets bring, so that nothing moves that is pressed. */
export function HeardWaiting() {
  const { t } = useSpeech();
  return (
    <Section title={t('heard.title')}>
      <div style={{ minHeight: 56 }}>
        <Waiting $width="70%" />
        <Waiting $width="50%" />
      </div>
    </Section>
  );
}
