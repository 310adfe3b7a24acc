import { useState } from 'react';
import type { Card } from '../../../domain/card/card';
import { NoCardAnswer, type CardAnswer, type CardGift } from '../../../ports/card-desk';
import type { CardStudio, DrawnCard } from '../../../ports/card-studio';
import { useCardSpeech } from '../../i18n/CardSpeech';
import type { CardForm } from './card-form';

interface Giving {
  readonly studio: CardStudio;
  readonly form: CardForm;
  /** Absent while something stands against it. */
  readonly card: Card | undefined;
  readonly onGive: (gift: CardGift) => Promise<CardAnswer>;
  readonly onGiven: (card: Card, drawn: DrawnCard) => void;
  readonly report: (error: unknown) => void;
}

/** One press at a time: what is drawn is what is given. */
export function useGiveCard({ studio, form, card, onGive, onGiven, report }: Giving) {
  const { t } = useCardSpeech();
  const [isPressed, setIsPressed] = useState(false);
  const [isGiving, setIsGiving] = useState(false);
  const [refused, setRefused] = useState<string>();

  /** Drawn before it is asked for: what cannot be drawn costs nothing. */
  const giveNow = async (chosen: Card): Promise<string | undefined> => {
    const drawn = await studio.draw(chosen);
    if (drawn === 'too-full') return t('card.tooFull');
    const answer = await onGive({ ...chosen, reason: form.reason });
    if (answer !== 'given') {
      drawn.release();
      return answer.refused;
    }
    onGiven(chosen, drawn);
    return undefined;
  };
  const answerPress = async (chosen: Card): Promise<void> => {
    setIsGiving(true);
    setRefused(undefined);
    try {
      setRefused(await giveNow(chosen));
    } catch (error) {
      report(error);
      setRefused(t(error instanceof NoCardAnswer ? 'card.unknown' : 'card.drawingFailed'));
    } finally {
      setIsGiving(false);
    }
  };
  const give = () => {
    setIsPressed(true);
    if (card && form.reason !== '' && !form.isOwed && !isGiving) void answerPress(card);
  };
  return { isPressed, isGiving, refused, give };
}
