import { Button } from '@zendeskgarden/react-buttons';
import { useSpeech } from '../../i18n/SpeechContext';
import { Row } from '../frame/Text';
import type { Kind } from './kinds';

interface ChooserProps {
  readonly kinds: readonly Kind[];
  readonly isDisabled: boolean;
  readonly onChoose: (kind: Kind) => void;
}

/** What may be given, one press each. */
export function Chooser({ kinds, isDisabled, onChoose }: ChooserProps) {
  const { t } = useSpeech();
  return (
    <Row>
      {kinds.map((each) => (
        <Button
          key={each.kind}
          size="small"
          disabled={isDisabled}
          aria-label={t(`give.${each.kind}`)}
          onClick={() => onChoose(each)}
        >
          {t(`kind.${each.kind}`)}
        </Button>
      ))}
    </Row>
  );
}
