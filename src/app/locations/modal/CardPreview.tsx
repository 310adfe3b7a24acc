import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { CardDesign } from '../../../domain/card/card-design';
import { Subtle } from '../../components/frame/Text';
import { useCardSpeech } from '../../i18n/CardSpeech';
import type { Drawing } from './use-drawn-card';

/** A card as large as there is room, in its own proportions. */
export const CardImage = styled.img`
  display: block;
  width: 100%;
  aspect-ratio: 3 / 2;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  outline: ${({ theme }) => theme.borders.sm} ${({ theme }) => getColor({ theme, variable: 'border.default' })};
`;

interface CardPreviewProps {
  readonly drawing: Drawing;
  readonly design: CardDesign;
  /** Absent while the words could not stand on a card. */
  readonly message: string | undefined;
  readonly thumbnail: (design: CardDesign) => string;
}

/** The card as the customer will see it, or its bare design until one was drawn. */
export function CardPreview({ drawing, design, message, thumbnail }: CardPreviewProps) {
  const { t } = useCardSpeech();
  // What was good last stays while something is wrong with the words.
  const isDrawn = drawing.status === 'drawn';
  return (
    <figure aria-label={t('card.preview')} style={{ margin: 0 }}>
      <CardImage
        src={isDrawn ? drawing.drawn.address : thumbnail(design)}
        alt={(isDrawn ? message : undefined) ?? t(`card.design.${design}`)}
      />
      <DrawingState status={drawing.status} />
    </figure>
  );
}

function DrawingState({ status }: Pick<Drawing, 'status'>) {
  const { t } = useCardSpeech();
  switch (status) {
    case 'too-full':
      return <Subtle role="alert">{t('card.tooFull')}</Subtle>;
    case 'failed':
      return <Subtle role="alert">{t('card.drawingFailed')}</Subtle>;
    case 'nothing':
      return null;
    case 'drawing':
      return <Subtle as="figcaption">{t('card.drawing')}</Subtle>;
    case 'drawn':
      return <Subtle as="figcaption">{t('card.preview')}</Subtle>;
  }
}
