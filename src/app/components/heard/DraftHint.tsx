import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import { Subtle } from '../frame/Text';
import { Icon } from './Icon';
import { Sign } from './Quote';
import { useLateSpeech } from '../../i18n/LateSpeech';

const Soft = styled.div`
  display: grid;
  grid-template-columns: 1fr auto;
  align-items: start;
  padding: ${({ theme }) => theme.space.xs} 0 ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.sm};
  border-inline-start: 3px solid ${({ theme }) => getColor({ theme, variable: 'border.warningEmphasis' })};
  font-size: ${({ theme }) => theme.fontSizes.md};
  line-height: ${({ theme }) => theme.lineHeights.md};
`;

interface DraftHintProps {
  readonly text: string;
  /** Warmer words, or the value they already gave. */
  readonly instead?: string | undefined;
  readonly onDismiss: () => void;
}

/** One soft word on the draft; it never stands in the way. */
export function DraftHint({ text, instead, onDismiss }: DraftHintProps) {
  const { t } = useLateSpeech();
  return (
    <Soft role="status">
      <div>
        {text}
        {instead !== undefined && <Subtle>{instead}</Subtle>}
      </div>
      <Sign type="button" onClick={onDismiss} aria-label={t('hint.dismiss')} title={t('hint.dismiss')}>
        <Icon name="cross" />
      </Sign>
    </Soft>
  );
}
