import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import type { Card } from '../../../domain/card/card';
import type { CardDesk } from '../../../ports/card-desk';
import { useKeptFocus } from '../../hooks/use-kept-focus';
import { useCardSpeech } from '../../i18n/CardSpeech';

interface PutButtonProps {
  readonly card: Card;
  readonly onPut: CardDesk['put'];
  readonly onTold: (words: string) => void;
  readonly report: (error: unknown) => void;
}

/** Puts artwork and words into the reply, once. */
export function PutButton({ card, onPut, onTold, report }: PutButtonProps) {
  const { t } = useCardSpeech();
  const [isPut, setIsPut] = useState(false);
  const { remember } = useKeptFocus();
  const put = async () => {
    remember();
    // Pressed again before there is an answer, it would stand there twice.
    setIsPut(true);
    onTold('');
    try {
      const outcome = await onPut(card);
      setIsPut(outcome === 'put');
      onTold(t(`card.put.${outcome}`));
    } catch (error) {
      report(error);
      setIsPut(false);
      onTold(t('card.put.unknown'));
    }
  };
  return (
    <Button isPrimary disabled={isPut} onClick={() => void put()}>
      {t('card.put')}
    </Button>
  );
}
