import { focusStyles } from '@zendeskgarden/react-theming';
import { useRef } from 'react';
import styled from 'styled-components';
import type { Evidence, Mood } from '../../../domain/conversation/mood/mood';
import { useLateSpeech, type LateSpeech } from '../../i18n/LateSpeech';
import { Section } from '../frame/Section';
import { Plain, Row, Stack, Subtle } from '../frame/Text';
import { GentleSign } from './GentleButton';
import { Icon } from './Icon';
import { Quote, Sign } from './Quote';

/** As many quotes as fit under the line. */
const SHOWN = 3;

interface ReadsProps {
  readonly mood: Mood;
  /** Whether the language is known, and none of ours. */
  readonly isOtherLanguage: boolean;
  readonly onNotSo: (evidence: Evidence) => void;
  /** Refuses the whole reading but the problem. */
  readonly onNotThat: () => void;
  /** Whether the agent or a colleague has said that this customer is to be handled gently. */
  readonly isGentle: boolean;
  readonly onGentle: (isGentle: boolean) => void;
}

/** How the customer's words read, and which words say so: never a score. */
export function Reads({ mood, isOtherLanguage, onNotSo, onNotThat, isGentle, onGentle }: ReadsProps) {
  const speech = useLateSpeech();
  const { t } = speech;
  const evidence = mood.evidence.slice(0, SHOWN);
  const place = useRef<HTMLDivElement>(null);
  const press = (after: () => void) => {
    after();
    // What was pressed goes away; without this the keyboard would begin anew at the page's top.
    place.current?.focus();
  };
  return (
    <Section title={t('reads.title')}>
      <Stack>
        <Verdict>
          <Line role="status" ref={place} tabIndex={-1}>
            {verdictOf(speech, mood)}
          </Line>
          <Row style={{ flexWrap: 'nowrap' }}>
            {isRefusable(mood) && (
              <Sign
                type="button"
                aria-label={t('reads.notThat')}
                title={t('reads.notThat')}
                onClick={() => press(onNotThat)}
              >
                <Icon name="cross" />
              </Sign>
            )}
            <GentleSign isGentle={isGentle} onGentle={onGentle} />
          </Row>
        </Verdict>
        {mood.isForeign && <Subtle>{t(isOtherLanguage ? 'reads.foreign' : 'reads.unclear')}</Subtle>}
        {evidence.length > 0 && (
          <Row as="ul" aria-label={t('reads.because')}>
            {evidence.map((each) => (
              <Quote as="li" key={`${each.shows} ${each.words}`}>
                {each.shows === 'triage' ? <span>{t('reads.triage', { tag: each.words })}</span> : <q>{each.words}</q>}
                <Sign
                  type="button"
                  aria-label={t('reads.notSo', { words: each.words })}
                  title={t('reads.notSo', { words: each.words })}
                  onClick={() => press(() => onNotSo(each))}
                >
                  <Icon name="cross" />
                </Sign>
              </Quote>
            ))}
          </Row>
        )}
      </Stack>
    </Section>
  );
}

/** Where no feeling is read, there is none to refuse. */
const isRefusable = ({ feeling, isBereaved }: Mood): boolean =>
  isBereaved || (feeling !== 'unsure' && feeling !== 'calm');

const Verdict = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;
`;

const Line = styled(Plain)`
  ${({ theme }) => focusStyles({ theme })}
`;

/** `Very angry · a serious problem · getting stronger`. */
function verdictOf(speech: LateSpeech, mood: Mood): string {
  const { t, locale } = speech;
  const { problem, direction, isBereaved } = mood;
  if (isBereaved) return capitalised(t('reads.bereaved'), locale);
  const parts = [
    feelingOf(speech, mood),
    problem !== 'none' && t(`problem.${problem}`),
    direction && t(`reads.${direction}`),
  ];
  return capitalised(parts.filter(Boolean).join(' · '), locale);
}

function feelingOf({ t }: LateSpeech, { feeling, strength }: Mood): string {
  const felt = t(`feeling.${feeling}`);
  return strength === 1 || strength === 3 ? t(`reads.strength.${strength}`, { feeling: felt }) : felt;
}

const capitalised = (text: string, locale: string): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
