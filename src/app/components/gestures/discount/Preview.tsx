import { getColor } from '@zendeskgarden/react-theming';
import { useCallback } from 'react';
import styled from 'styled-components';
import type { DiscountWish } from '../../../../domain/ledger/request';
import type { DiscountSource } from '../../../../domain/policy/policy';
import { useAnswer } from '../../../hooks/use-answer';
import { useLateSpeech } from '../../../i18n/LateSpeech';
import { Plain, Subtle } from '../../frame/Text';
import { discountWords } from './discount-words';

const Quote = styled.blockquote`
  margin: 0;
  border-inline-start: 3px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  padding-inline-start: ${({ theme }) => theme.space.xs};
`;

interface PreviewProps {
  readonly wish: DiscountWish;
  readonly customerLocale: string | undefined;
  readonly source: DiscountSource;
  readonly zone: string;
}

/** Exactly what the customer gets, in their language where the app speaks it; a code of their own is known only once it is given. */
export function Preview({ wish, customerLocale, source, zone }: PreviewProps) {
  const { t, locale } = useLateSpeech();
  const code = source.kind === 'static-code' ? source.code : `‹${t('compose.code')}›`;
  const ask = useCallback(
    () => discountWords(customerLocale ?? locale, { ...wish, code }, zone),
    [customerLocale, locale, wish, code, zone],
  );
  const words = useAnswer(ask);
  return (
    <div>
      <Subtle as="div">{t('compose.preview')}</Subtle>
      <Quote>
        <Plain dir="auto">{words}</Plain>
      </Quote>
    </div>
  );
}
