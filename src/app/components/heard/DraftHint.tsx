import { getColor } from '@zendeskgarden/react-theming';
import { useState } from 'react';
import styled from 'styled-components';
import { Subtle } from '../frame/Text';
import type { Masked, ShownHint } from './draft-hints';
import { Icon } from './Icon';
import { Sign } from './Quote';
import { ShowOrHide } from './ShowOrHide';
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
  readonly hint: Pick<ShownHint, 'text' | 'instead' | 'masked'>;
  readonly onDismiss: () => void;
}

/** One soft word on the draft; it never stands in the way. */
export function DraftHint({ hint: { text, instead, masked }, onDismiss }: DraftHintProps) {
  const { t } = useLateSpeech();
  return (
    <Soft role="status">
      <div>
        {text}
        {instead !== undefined && (
          <Subtle>{masked ? <Hidden key={instead} masked={masked} whole={instead} /> : instead}</Subtle>
        )}
      </div>
      <Sign type="button" onClick={onDismiss} aria-label={t('hint.dismiss')} title={t('hint.dismiss')}>
        <Icon name="cross" />
      </Sign>
    </Soft>
  );
}

function Hidden({ masked, whole }: { readonly masked: Masked; readonly whole: string }) {
  const [isShown, setIsShown] = useState(false);
  return (
    <>
      <bdi>{isShown ? whole : masked.value}</bdi>{' '}
      <ShowOrHide what={masked.label} isShown={isShown} onPress={() => setIsShown(!isShown)} />
    </>
  );
}
