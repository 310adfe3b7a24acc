import { Button } from '@zendeskgarden/react-buttons';
import { Alert } from '@zendeskgarden/react-notifications';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { Subtle } from '../frame/Text';

interface ReplyHintProps {
  readonly isPublic: boolean;
  readonly inCopy: number;
  readonly onMakePublic: () => void;
}

/** Who will read it: nobody, while the composer is on an internal note, or more people than the customer. */
export function ReplyHint({ isPublic, inCopy, onMakePublic }: ReplyHintProps) {
  const { t } = useLateSpeech();
  if (!isPublic) {
    return (
      <Alert type="warning" role="status">
        <p>{t('compose.internal')}</p>
        <Button size="small" isLink type="button" onClick={onMakePublic}>
          {t('compose.makePublic')}
        </Button>
      </Alert>
    );
  }
  return inCopy > 0 ? <Subtle>{t('compose.inCopy', { count: inCopy })}</Subtle> : null;
}
