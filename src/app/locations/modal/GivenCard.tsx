import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useRef, useState } from 'react';
import styled from 'styled-components';
import type { Card } from '../../../domain/card/card';
import type { CardDesk } from '../../../ports/card-desk';
import type { Delivery, DrawnCard } from '../../../ports/card-studio';
import { Row, Stack, Subtle } from '../../components/frame/Text';
import { useCardSpeech } from '../../i18n/CardSpeech';
import { CardImage } from './CardPreview';
import { PutButton } from './PutButton';
import { usePicture } from './use-picture';
import { wayWords, type Way } from './way-words';

const Large = styled(CardImage)`
  max-width: 660px;
`;

interface GivenCardProps {
  readonly card: Card;
  readonly drawn: DrawnCard;
  /** Absent where the admin keeps no artwork that a reply could show. */
  readonly onPut?: CardDesk['put'];
  readonly onClose: () => void;
  readonly report: (error: unknown) => void;
}

/** The picture, large enough to be taken by hand, and the ways to take it along. */
export function GivenCard({ card, drawn, onPut, onClose, report }: GivenCardProps) {
  const speech = useCardSpeech();
  const { t } = speech;
  const title = useRef<HTMLHeadingElement>(null);
  const picture = usePicture(drawn, report);
  const [told, setTold] = useState('');
  const file = `card-${card.occasion}.jpg`;
  // The button that was pressed is gone: the keyboard goes on here.
  useEffect(() => title.current?.focus(), []);

  const go = (way: Way, begin: () => Promise<Delivery>) => async () => {
    setTold('');
    try {
      setTold(wayWords(speech, way, await begin(), file));
    } catch (error) {
      report(error);
      setTold(t('card.wayFailed'));
    }
  };
  const press =
    (...going: Parameters<typeof go>) =>
    () =>
      void go(...going)();
  return (
    <Stack>
      <h2 ref={title} tabIndex={-1} style={{ fontSize: 'inherit', outline: 'none' }}>
        {t('card.given')}
      </h2>
      <Row>
        {onPut && <PutButton {...{ card, onPut, report }} onTold={setTold} />}
        <Button isPrimary={!onPut} onClick={press('copy', () => drawn.copyPicture())}>
          {t('card.copy')}
        </Button>
        <Button onClick={press('download', () => drawn.download(file))}>{t('card.download')}</Button>
        <Button onClick={press('print', () => drawn.print())}>{t('card.print')}</Button>
        <Button isBasic onClick={onClose}>
          {t('card.close')}
        </Button>
      </Row>
      <Subtle role="status">{told}</Subtle>
      <Large src={picture ?? drawn.address} alt={card.message} dir="auto" />
    </Stack>
  );
}
