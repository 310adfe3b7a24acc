import { Button } from '@zendeskgarden/react-buttons';
import { useSpeech } from '../../i18n/SpeechContext';
import { Row, Subtle } from './Text';

interface FailedProps {
  readonly words: string;
  readonly onRetry: () => void;
}

/** What is missing and why, and the way to try again. */
export function Failed({ words, onRetry }: FailedProps) {
  const { t } = useSpeech();
  return (
    <Row role="alert">
      <Subtle>{words}</Subtle>
      <Button size="small" isBasic onClick={onRetry}>
        {t('retry')}
      </Button>
    </Row>
  );
}
