import { Button } from '@zendeskgarden/react-buttons';
import { Field, Select, Textarea } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import { lengthOf, LONGEST_MESSAGE, type TextFault } from '../../../domain/card/message';
import { Row, Stack, Subtle } from '../../components/frame/Text';
import { useCardSpeech } from '../../i18n/CardSpeech';
import type { Voice } from '../../i18n/voices';
import type { CardForm, Change } from './card-form';
import { messageFault } from './fault-words';

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
      <Row>
        <Subtle>{told ? '' : t('card.left', { count: left })}</Subtle>
        <StartAgain
          type="button"
          size="small"
          isLink
          $isIdle={form.isUntouched}
          onClick={() => onChange({ kind: 'begin-again' })}
        >
          {t('card.startAgain')}
        </StartAgain>
      </Row>
      <VoiceChoice voices={voices} form={form} onChange={onChange} />
    </Stack>
  );
}

/** Its place is kept, so that nothing below moves with the first letter. */
const StartAgain = styled(Button)<{ readonly $isIdle: boolean }>`
  visibility: ${({ $isIdle }) => ($isIdle ? 'hidden' : 'visible')};
`;

type VoiceChoiceProps = Pick<MessageFieldProps, 'voices' | 'form' | 'onChange'>;

function VoiceChoice({ voices, form, onChange }: VoiceChoiceProps) {
  const { t, locale } = useCardSpeech();
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <Field>
      <Field.Label>{t('card.voice')}</Field.Label>
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
    </Field>
  );
}
