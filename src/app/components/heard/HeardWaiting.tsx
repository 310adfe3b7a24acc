import styled from 'styled-components';
import { useSpeech } from '../../i18n/SpeechContext';
import { Section } from '../frame/Section';
import { Waiting } from '../frame/Waiting';

/** As high as what most tickets bring, so that what is pressed below does not move when it comes. */
export const HeardRoom = styled.div`
  min-height: 288px;
`;

export function HeardWaiting() {
  const { t } = useSpeech();
  return (
    <Section title={t('heard.title')}>
      <Waiting $width="70%" />
      <Waiting $width="50%" />
    </Section>
  );
}
