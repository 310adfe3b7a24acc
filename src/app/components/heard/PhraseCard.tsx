import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input } from '@zendeskgarden/react-forms';
import { focusStyles, getColor } from '@zendeskgarden/react-theming';
import { useState } from 'react';
import styled from 'styled-components';
import type { EmpathyAct } from '../../../domain/conversation/act';
import { fill, wholeText, type FilledPart, type SlotValues } from '../../../domain/conversation/phrases/fill';
import type { Slot } from '../../../domain/conversation/phrases/phrase';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { Row, Stack, Subtle } from '../frame/Text';
import { Icon } from './Icon';
import { Sign } from './Quote';

/** A phrase as it is offered here: in one wording. */
export interface ShownPhrase {
  readonly id: string;
  readonly act: EmpathyAct;
  readonly text: string;
}

interface PhraseCardProps {
  readonly phrase: ShownPhrase;
  readonly known: SlotValues;
  readonly language: string;
  readonly isLiked: boolean;
  /** Where its act stands above it already. */
  readonly hidesAct?: boolean;
  readonly onLike: (isLiked: boolean) => void;
  readonly onInsert: (text: string) => void;
}

const Card = styled.li`
  display: grid;
  grid-template-columns: 1fr auto;
  column-gap: ${({ theme }) => theme.space.xxs};
`;

const Words = styled.button`
  width: 100%;
  padding: ${({ theme }) => theme.space.xxs} 0;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: none;
  color: inherit;
  font: inherit;
  font-size: ${({ theme }) => theme.fontSizes.md};
  line-height: ${({ theme }) => theme.lineHeights.md};
  text-align: start;
  cursor: pointer;
  ${({ theme }) => focusStyles({ theme })}

  &:hover {
    background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
  }
`;

const Act = styled.span`
  display: block;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;

const Filled = styled.span<{ readonly $isEmpty: boolean }>`
  border-bottom: 1px ${({ $isEmpty }) => ($isEmpty ? 'dashed' : 'dotted')}
    ${({ theme }) => getColor({ theme, variable: 'border.emphasis' })};
`;

/**
 * One phrase: a press puts it into the reply when nothing in it is open; else its open places are asked for first. What was filled
 * in can be changed in place.
 */
export function PhraseCard({ phrase, known, language, isLiked, hidesAct = false, onLike, onInsert }: PhraseCardProps) {
  const { t, locale } = useLateSpeech();
  const [own, setOwn] = useState<SlotValues>({});
  const [isOpen, setIsOpen] = useState(false);
  const values = { ...known, ...own };
  const parts = fill(phrase.text, values);
  const text = wholeText(parts);
  const isWhole = text !== undefined;
  const insert = () => {
    if (isWhole) onInsert(text);
    setIsOpen(false);
  };
  const favourite = t('phrases.favourite');
  return (
    <Card>
      <Words
        type="button"
        aria-expanded={isWhole ? undefined : isOpen}
        onClick={isWhole ? insert : () => setIsOpen(!isOpen)}
      >
        {!hidesAct && <Act>{t(`act.${phrase.act}`)}</Act>}
        <span lang={language}>
          {parts.map((part, index) =>
            'slot' in part ? (
              <Filled key={index} lang={part.value ? language : locale} $isEmpty={!part.value}>
                {part.value ?? `[${t(`slot.${part.slot}`)}]`}
              </Filled>
            ) : (
              part.text
            ),
          )}
        </span>
      </Words>
      <Row style={{ flexDirection: 'column', gap: 0 }}>
        <Sign
          type="button"
          aria-pressed={isLiked}
          aria-label={favourite}
          title={favourite}
          onClick={() => onLike(!isLiked)}
        >
          <Icon name="star" isFilled={isLiked} />
        </Sign>
        {parts.some((part) => 'slot' in part) && (
          <Sign
            type="button"
            aria-expanded={isOpen}
            aria-label={t('phrases.change')}
            title={t('phrases.change')}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Icon name="change" />
          </Sign>
        )}
      </Row>
      {isOpen && (
        <Slots
          parts={parts}
          values={values}
          isWhole={isWhole}
          onChange={(slot, value) => setOwn({ ...own, [slot]: value })}
          onInsert={insert}
        />
      )}
    </Card>
  );
}

interface SlotsProps {
  readonly parts: readonly FilledPart[];
  /** As they were typed: a space at the end may be followed by a word. */
  readonly values: SlotValues;
  readonly isWhole: boolean;
  readonly onChange: (slot: Slot, value: string) => void;
  readonly onInsert: () => void;
}

function Slots({ parts, values, isWhole, onChange, onInsert }: SlotsProps) {
  const { t } = useLateSpeech();
  const slots = new Map(parts.flatMap((part) => ('slot' in part ? [[part.slot, part.value] as const] : [])));
  return (
    <Stack style={{ gridColumn: '1 / -1', padding: '4px 0 8px' }}>
      {[...slots.keys()].map((slot) => (
        <Field key={slot}>
          <Field.Label isRegular>{t(`slot.${slot}`)}</Field.Label>
          <Input isCompact value={values[slot] ?? ''} onChange={({ target }) => onChange(slot, target.value)} />
        </Field>
      ))}
      <Row>
        <Button size="small" isPrimary disabled={!isWhole} onClick={onInsert}>
          {t('phrases.insert')}
        </Button>
        {!isWhole && <Subtle>{missingWords(slots, (slot) => t('phrases.slot', { slot: t(`slot.${slot}`) }))}</Subtle>}
      </Row>
    </Stack>
  );
}

const missingWords = (slots: ReadonlyMap<Slot, string | undefined>, say: (slot: Slot) => string): string =>
  [...slots].flatMap(([slot, value]) => (value ? [] : [say(slot)])).join(', ');
