import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useRef } from 'react';
import type { RefusedKind } from '../../../domain/ledger/possible-gestures';
import { useSpeech } from '../../i18n/SpeechContext';
import { Row } from '../frame/Text';
import type { Kind } from './kinds';

interface ChooserProps {
  readonly kinds: readonly Kind[];
  /** Those of which nothing is possible now, whatever would be composed. */
  readonly blocked: readonly RefusedKind[];
  /** The id of the element that says why. */
  readonly why: string;
  readonly isDisabled: boolean;
  /** Whether the form that was composed in is gone, so that the keyboard goes on here. */
  readonly takesFocus: boolean;
  readonly onChoose: (kind: Kind) => void;
}

/** Still found by the keyboard, so that whoever does not see what stands above hears why. */
const BLOCKED = { 'aria-disabled': true, style: { opacity: 0.5, cursor: 'default' } } as const;

/** What may be given, one press each. */
export function Chooser({ kinds, blocked, why, isDisabled, takesFocus, onChoose }: ChooserProps) {
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
          {...(blocked.some(({ kind }) => kind === each.kind)
            ? { ...BLOCKED, 'aria-describedby': why }
            : { onClick: () => onChoose(each) })}
        >
          {t(`kind.${each.kind}`)}
        </Button>
      ))}
    </Row>
  );
}
