import { getColor } from '@zendeskgarden/react-theming';
import { useEffect, useState } from 'react';
import styled from 'styled-components';
import type { DiscountSource } from '../../../domain/policy/policy';
import { customerWords } from '../../i18n/customer-words';
import { useSpeech } from '../../i18n/SpeechContext';
import { Plain, Subtle } from '../frame/Text';

const Quote = styled.blockquote`
  margin: 0;
  border-inline-start: 3px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  padding-inline-start: ${({ theme }) => theme.space.xs};
`;

interface PreviewProps {
  readonly percent: string;
  readonly customerLocale: string | undefined;
  readonly discounts: DiscountSource;
}

/** Exactly what the customer gets, in their language where the app speaks it; a pool's code is known only once it is given. */
export function Preview({ percent, customerLocale, discounts }: PreviewProps) {
  const { t, locale } = useSpeech();
  const [words, setWords] = useState('');
  const code = discounts.kind === 'static-code' ? discounts.code : `‹${t('compose.code')}›`;

  useEffect(() => {
    let isCurrent = true;
    void customerWords(customerLocale ?? locale, { percent, code }).then((text) => {
      if (isCurrent) setWords(text);
    });
    return () => {
      isCurrent = false;
    };
  }, [customerLocale, locale, percent, code]);

  return (
    <div>
      <Subtle as="div">{t('compose.preview')}</Subtle>
      <Quote>
        <Plain dir="auto">{words}</Plain>
      </Quote>
    </div>
  );
}
