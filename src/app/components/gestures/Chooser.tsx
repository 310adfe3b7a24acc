import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useRef } from 'react';
import { useSpeech } from '../../i18n/SpeechContext';
import { Row } from '../frame/Text';
import type { Kind } from './kinds';

interface ChooserProps {
  readonly kinds: readonly Kind[];
  readonly isDisabled: boolean;
  /** Whether the form that was composed in is gone, so that the keyboard goes on here. */
  readonly takesFocus: boolean;
  readonly onChoose: (kind: Kind) => void;
}

/** What may be given, one press each. */
export function Chooser({ kinds, isDisabled, takesFocus, onChoose }: ChooserProps) {
  const { t } = useSpeech();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) row.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  return (
    <Row ref={row}>
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
