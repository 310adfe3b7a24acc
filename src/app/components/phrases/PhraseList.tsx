import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { useState } from 'react';
import styled from 'styled-components';
import { phrases as english } from '../../../domain/conversation/phrases/en';
import { phrases as german } from '../../../domain/conversation/phrases/de';
import type { Phrase } from '../../../domain/conversation/phrases/phrase';
import { useSpeech } from '../../i18n/SpeechContext';
import { languageOf } from '../../i18n/languages';
import { useServices } from '../../Services';
import { Row, Subtle } from '../frame/Text';

const SETS: Readonly<Record<string, readonly Phrase[]>> = { en: english, de: german };

const Words = styled.button`
  width: 100%;
  padding: ${({ theme }) => theme.space.xxs} ${({ theme }) => theme.space.xs};
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: none;
  color: inherit;
  font: inherit;
  font-size: ${({ theme }) => theme.fontSizes.md};
  line-height: ${({ theme }) => theme.lineHeights.md};
  text-align: start;
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
  }
`;

const Act = styled.span`
  display: block;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;

/** Words that show the customer was heard; one press puts them at the cursor of the reply. */
export function PhraseList({ customerLocale }: { readonly customerLocale: string }) {
  const { t, locale } = useSpeech();
  const { reply, report } = useServices();
  const [language, setLanguage] = useState(languageOf(customerLocale) in SETS ? languageOf(customerLocale) : 'en');
  const [message, setMessage] = useState('');

  const insert = ({ text }: Phrase) => {
    reply.insert(text).then(
      () => setMessage(t('phrases.inserted', { text })),
      (error: unknown) => {
        report(error);
        setMessage(t('phrases.failed'));
      },
    );
  };

  return (
    <>
      <Row role="group" aria-label={t('phrases.language')}>
        {Object.keys(SETS).map((each) => (
          <Button
            key={each}
            size="small"
            isBasic={each !== language}
            aria-pressed={each === language}
            onClick={() => setLanguage(each)}
          >
            {nameOf(each, locale)}
          </Button>
        ))}
      </Row>
      <Subtle aria-live="polite">{message || t('phrases.hint')}</Subtle>
      <ul lang={language}>
        {(SETS[language] ?? []).map((phrase) => (
          <li key={phrase.id}>
            <Words type="button" onClick={() => insert(phrase)}>
              <Act lang={locale}>{t(`act.${phrase.act}`)}</Act>
              {phrase.text}
            </Words>
          </li>
        ))}
      </ul>
    </>
  );
}

const nameOf = (language: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
