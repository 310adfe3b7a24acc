import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useRef } from 'react';
import type { CardAnswer, CardGift } from '../../../../ports/card-desk';
import { useLateSpeech } from '../../../i18n/LateSpeech';
import { useServices } from '../../../Services';
import { Plain, Row } from '../../frame/Text';
import type { ComposerProps } from '../composer-props';
import { requestFor } from '../occasion';

/** A card is composed in a window of its own, which this opens; what is confirmed there is given here. */
export function CardComposer({ place, policy, id, isQuiet, onConfirm, onCancel }: ComposerProps) {
  const { t, locale } = useLateSpeech();
  const { openCard, report } = useServices();
  const { customer, agent } = place;
  const give = async ({ occasion, design, reason }: CardGift): Promise<CardAnswer> => {
    const told = await onConfirm(requestFor(place, { kind: 'card', occasion, design }, reason, id));
    return told.isGiven ? 'given' : { refused: told.message.text };
  };
  const open = () => {
    const start = {
      agentName: agent.name,
      agentLocale: locale,
      reasons: policy.reasons,
      isQuiet,
      ...(policy.cardArt === undefined ? {} : { artAddress: policy.cardArt }),
      ...(customer.name === '' ? {} : { customerName: customer.name }),
      ...(customer.locale === undefined ? {} : { customerLocale: customer.locale }),
    };
    openCard(start, give).catch(report);
  };
  useOnce(open);
  return (
    <>
      <Plain role="status">{t('cardWindow.open')}</Plain>
      <Row>
        <Button size="small" onClick={open}>
          {t('cardWindow.again')}
        </Button>
        <Button size="small" isBasic onClick={onCancel}>
          {t('compose.cancel')}
        </Button>
      </Row>
    </>
  );
}

/** At once when it is drawn, and never again by itself. */
function useOnce(act: () => void): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    act();
  });
}
