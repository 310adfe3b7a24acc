import { focusStyles, getColor } from '@zendeskgarden/react-theming';
import { useId } from 'react';
import styled from 'styled-components';
import { designsFor, type CardDesign } from '../../../domain/card/card-design';
import type { Occasion } from '../../../domain/card/occasion';
import { Choice } from '../../components/frame/Choice';
import { useCardSpeech } from '../../i18n/CardSpeech';

const Designs = styled.div`
  display: grid;
  grid-template-columns: repeat(3, minmax(0, 1fr));
  gap: ${({ theme }) => theme.space.xs};
  margin-top: ${({ theme }) => theme.space.xxs};
`;

const Design = styled.label`
  position: relative;
  display: block;
  cursor: pointer;
  & input {
    position: absolute;
    opacity: 0;
  }
  & img {
    display: block;
    width: 100%;
    aspect-ratio: 3 / 2;
    border-radius: ${({ theme }) => theme.borderRadii.md};
    outline: ${({ theme }) => theme.borders.sm} ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  }
  & input:checked + img {
    outline: 3px solid ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
    outline-offset: 1px;
  }
  ${({ theme }) => focusStyles({ theme, selector: '& input:focus-visible + img' })}
`;

interface DesignChoiceProps {
  readonly occasion: Occasion;
  readonly chosen: CardDesign;
  readonly thumbnail: (design: CardDesign) => string;
  readonly onChoose: (design: CardDesign) => void;
}

/** The designs of an occasion side by side, chosen as radio buttons are. */
export function DesignChoice({ occasion, chosen, thumbnail, onChoose }: DesignChoiceProps) {
  const { t } = useCardSpeech();
  const name = useId();
  return (
    <Choice>
      <legend>{t('card.design')}</legend>
      <Designs>
        {designsFor(occasion).map((design) => (
          <Design key={design}>
            <input type="radio" name={name} checked={design === chosen} onChange={() => onChoose(design)} />
            <img src={thumbnail(design)} alt={t(`card.design.${design}`)} />
          </Design>
        ))}
      </Designs>
    </Choice>
  );
}
