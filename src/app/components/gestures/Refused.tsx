import { Alert } from '@zendeskgarden/react-notifications';
import styled from 'styled-components';
import type { Refusal } from '../../../domain/ledger/refusal';
import type { Instant } from '../../../domain/time';
import { useSpeech } from '../../i18n/SpeechContext';
import { refusalWords } from './refusal-words';

const Sentence = styled.p`
  margin-top: ${({ theme }) => theme.space.xxs};
`;

interface RefusedProps {
  readonly refusal: Refusal;
  readonly now: Instant;
  readonly zone: string;
}

/** A kind no: why, until when, and what can be done instead. */
export function Refused({ refusal, now, zone }: RefusedProps) {
  const speech = useSpeech();
  return (
    <Alert type="info" role="status">
      <Alert.Title>{speech.t('refused.title')}</Alert.Title>
      {refusalWords(speech, refusal, { now, zone }).map((sentence) => (
        <Sentence key={sentence}>{sentence}</Sentence>
      ))}
    </Alert>
  );
}
