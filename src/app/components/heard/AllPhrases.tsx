import { Field, Input } from '@zendeskgarden/react-forms';
import { useId, useState, type ReactNode } from 'react';
import styled from 'styled-components';
import { EMPATHY_ACTS } from '../../../domain/conversation/act';
import { wordingOf, type Phrase, type Register } from '../../../domain/conversation/phrases/phrase';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { Chevron } from '../frame/Chevron';
import { Press } from '../frame/Section';
import { Stack, Subtle } from '../frame/Text';

interface AllPhrasesProps {
  readonly phrases: readonly Phrase[];
  readonly liked: ReadonlySet<string>;
  readonly register: Register;
  readonly language: string;
  readonly children: (phrase: Phrase) => ReactNode;
}

/** Every phrase under what it does, folded until somebody looks for it; favourites stand open before them. */
export function AllPhrases({ phrases, liked, register, language, children }: AllPhrasesProps) {
  const { t } = useLateSpeech();
  const [wanted, setWanted] = useState('');
  const found = phrases.filter((phrase) => holds(wordingOf(phrase, register), wanted));
  const isFiltered = wanted.trim() !== '';
  const group = (title: string, its: readonly Phrase[], isOpen: boolean) =>
    its.length > 0 && (
      <Group key={`${title} ${isFiltered}`} title={title} startsOpen={isOpen || isFiltered}>
        <ul lang={language}>{its.map(children)}</ul>
      </Group>
    );
  return (
    <Stack>
      <Field>
        <Field.Label isRegular>{t('phrases.filter')}</Field.Label>
        <Input isCompact value={wanted} onChange={({ target }) => setWanted(target.value)} />
      </Field>
      <div>
        {group(
          t('phrases.favourites'),
          found.filter(({ id }) => liked.has(id)),
          true,
        )}
        {EMPATHY_ACTS.map((act) =>
          group(
            t(`act.${act}`),
            found.filter((phrase) => phrase.act === act && !liked.has(phrase.id)),
            false,
          ),
        )}
      </div>
      {found.length === 0 && <Subtle role="status">{t('phrases.noneFound')}</Subtle>}
    </Stack>
  );
}

const holds = (text: string, wanted: string): boolean => text.toLowerCase().includes(wanted.trim().toLowerCase());

const Title = styled.h3`
  font-size: ${({ theme }) => theme.fontSizes.md};
  line-height: ${({ theme }) => theme.lineHeights.md};
  font-weight: ${({ theme }) => theme.fontWeights.regular};
`;

interface GroupProps {
  readonly title: string;
  readonly startsOpen: boolean;
  readonly children: ReactNode;
}

function Group({ title, startsOpen, children }: GroupProps) {
  const [isOpen, setIsOpen] = useState(startsOpen);
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <Title>
        <Press id={id} type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          <Chevron isOpen={isOpen} />
          {title}
        </Press>
      </Title>
      {isOpen && children}
    </div>
  );
}
