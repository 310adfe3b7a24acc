import { Button } from '@zendeskgarden/react-buttons';
import { Field, Select, Textarea } from '@zendeskgarden/react-forms';
import type { ReactNode } from 'react';
import styled from 'styled-components';
import { lengthOf, LONGEST_MESSAGE, type TextFault } from '../../../domain/card/message';
import { Row, Stack, Subtle } from '../../components/frame/Text';
import { useCardSpeech } from '../../i18n/CardSpeech';
import type { Voice } from '../../i18n/voices';
import type { CardForm, Change } from './card-form';
import { messageFault } from './fault-words';

const VoiceField = styled(Field)`
  flex: 1 1 160px;
  min-width: 0;
`;

interface MessageFieldProps {
  readonly voices: readonly Voice[];
  readonly form: CardForm;
  readonly fault: TextFault | undefined;
  readonly isPressed: boolean;
  readonly onChange: (change: Change) => void;
}

/** The words on the card; they begin with a line that suits occasion and customer. */
export function MessageField({ voices, form, fault, isPressed, onChange }: MessageFieldProps) {
  const speech = useCardSpeech();
  const { t } = speech;
  const left = LONGEST_MESSAGE - lengthOf(form.message.trim());
  const told = fault?.kind === 'empty' && !isPressed ? undefined : fault;
  return (
    <Stack>
      <Field>
        <Field.Label>{t('card.message')}</Field.Label>
        <Textarea
          isCompact
          isResizable
          minRows={4}
          maxRows={8}
          dir="auto"
          value={form.message}
          {...(told ? { validation: 'error' } : {})}
          onChange={({ target }) => onChange({ kind: 'message', message: target.value })}
        />
        {told && <Field.Message validation="error">{messageFault(speech, told)}</Field.Message>}
      </Field>
      <VoiceChoice voices={voices} form={form} onChange={onChange}>
        {!told && <Subtle>{t('card.left', { count: left })}</Subtle>}
      </VoiceChoice>
    </Stack>
  );
}

type VoiceChoiceProps = Pick<MessageFieldProps, 'voices' | 'form' | 'onChange'> & {
  /** Beside the choice. */
  readonly children: ReactNode;
};

function VoiceChoice({ voices, form, onChange, children }: VoiceChoiceProps) {
  const { t, locale } = useCardSpeech();
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <Row>
      <VoiceField>
        <Field.Label hidden>{t('card.voice')}</Field.Label>
        <Select
          isCompact
          value={form.voice.id}
          onChange={({ target }) => {
            const voice = voices.find(({ id }) => id === target.value);
            if (voice) onChange({ kind: 'voice', voice });
          }}
        >
          {voices.map(({ id, language, tone }) => (
            <option key={id} value={id}>
              {t(`card.voice.${tone}`, { language: names.of(language) ?? language })}
            </option>
          ))}
        </Select>
      </VoiceField>
      {children}
      {!form.isUntouched && (
        <Button size="small" isBasic type="button" onClick={() => onChange({ kind: 'begin-again' })}>
          {t('card.startAgain')}
        </Button>
      )}
    </Row>
  );
}
