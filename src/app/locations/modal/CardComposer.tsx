import { Button } from '@zendeskgarden/react-buttons';
import { Checkbox, Field, Input, Select } from '@zendeskgarden/react-forms';
import { Alert } from '@zendeskgarden/react-notifications';
import { getColor } from '@zendeskgarden/react-theming';
import type { FormEvent } from 'react';
import styled, { createGlobalStyle } from 'styled-components';
import type { CardFaults } from '../../../domain/card/card';
import type { CardStart } from '../../../ports/card-desk';
import { OnlyHeard, Row, Stack, Subtle } from '../../components/frame/Text';
import { useFormFocus } from '../../hooks/use-form-focus';
import { ReasonField } from '../../components/gestures/ReasonField';
import { useCardSpeech } from '../../i18n/CardSpeech';
import type { Voice } from '../../i18n/voices';
import { occasionsFor, type CardForm, type Change } from './card-form';
import { DesignChoice } from './DesignChoice';
import { MessageField } from './MessageField';
import { senderFault } from './fault-words';

const Form = styled(Stack)`
  gap: ${({ theme }) => theme.space.sm};
`;

/** In sight however long the form is. */
const Foot = styled(Row)`
  position: sticky;
  bottom: 0;
  padding: ${({ theme }) => theme.space.xs} 0;
  background: ${({ theme }) => getColor({ theme, variable: 'background.default' })};
`;

/** What has the keyboard comes to rest above the foot: its padding, a button, and room for a ring. */
const AboveFoot = createGlobalStyle`
  html { scroll-padding-bottom: ${({ theme: { space } }) => `calc(${space.xl} + 3 * ${space.xs})`}; }
`;

export interface CardComposerProps {
  readonly start: CardStart;
  readonly voices: readonly Voice[];
  readonly thumbnail: Parameters<typeof DesignChoice>[0]['thumbnail'];
  readonly form: CardForm;
  readonly faults: CardFaults;
  readonly onChange: (change: Change) => void;
  /** Whether Give was pressed once, so that what is missing is named. */
  readonly isPressed: boolean;
  readonly isGiving: boolean;
  readonly isStopped: boolean;
  readonly refused: string | undefined;
  readonly onGive: () => void;
  readonly onCancel: () => void;
}

/** Everything that is decided about a card, from above to below. */
export function CardComposer(props: CardComposerProps) {
  const { start, voices, thumbnail, form, faults, onChange, isPressed, onGive } = props;
  const { t } = useCardSpeech();
  const [place, showFault] = useFormFocus();
  const give = (event: FormEvent) => {
    event.preventDefault();
    onGive();
    showFault();
  };
  return (
    <Form as="form" ref={place} aria-label={t('card.give')} noValidate onSubmit={give}>
      <AboveFoot />
      <OccasionField start={start} form={form} onChange={onChange} />
      <DesignChoice
        occasion={form.occasion}
        chosen={form.design}
        thumbnail={thumbnail}
        onChoose={(design) => onChange({ kind: 'design', design })}
      />
      <MessageField voices={voices} form={form} fault={faults.message} isPressed={isPressed} onChange={onChange} />
      <SenderField form={form} fault={faults.sender} onChange={onChange} />
      <ReasonField
        value={form.reason}
        isWrong={isPressed && form.reason === ''}
        onChange={(reason) => onChange({ kind: 'reason', reason })}
        reasons={start.reasons}
      />
      <OwedField form={form} onChange={onChange} />
      <Confirm {...props} />
    </Form>
  );
}

type Deciding = Pick<CardComposerProps, 'form' | 'onChange'>;

function OccasionField({ start, form, onChange }: Deciding & Pick<CardComposerProps, 'start'>) {
  const { t } = useCardSpeech();
  const offered = occasionsFor(start);
  return (
    <Field>
      <Field.Label>{t('card.occasion')}</Field.Label>
      {start.isQuiet && <Field.Hint>{t('card.quietOnly')}</Field.Hint>}
      <Select
        isCompact
        value={form.occasion}
        onChange={({ target }) => {
          const occasion = offered.find((each) => each === target.value);
          if (occasion) onChange({ kind: 'occasion', occasion });
        }}
      >
        {offered.map((occasion) => (
          <option key={occasion} value={occasion}>
            {t(`card.occasion.${occasion}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function SenderField({ form, fault, onChange }: Deciding & { readonly fault: CardFaults['sender'] }) {
  const speech = useCardSpeech();
  return (
    <Field>
      <Field.Label>{speech.t('card.sender')}</Field.Label>
      <Input
        isCompact
        dir="auto"
        value={form.sender}
        {...(fault ? { validation: 'error' } : {})}
        onChange={({ target }) => onChange({ kind: 'sender', sender: target.value })}
      />
      {fault && <Field.Message validation="error">{senderFault(speech, fault)}</Field.Message>}
    </Field>
  );
}

function OwedField({ form, onChange }: Deciding) {
  const { t } = useCardSpeech();
  return (
    <div>
      <Field>
        <Checkbox checked={form.isOwed} onChange={({ target }) => onChange({ kind: 'owed', isOwed: target.checked })}>
          <Field.Label isRegular>{t('card.owed')}</Field.Label>
        </Checkbox>
      </Field>
      {form.isOwed && <Subtle role="status">{t('card.owedHint')}</Subtle>}
    </div>
  );
}

function Confirm({ isGiving, isStopped, refused, onCancel }: CardComposerProps) {
  const { t } = useCardSpeech();
  return (
    <>
      {refused !== undefined && (
        <Alert type="warning" role="alert">
          {refused}
        </Alert>
      )}
      <Foot>
        <Button isPrimary type="submit" disabled={isStopped}>
          {isGiving ? t('compose.giving') : t('card.give')}
        </Button>
        <Button isBasic type="button" onClick={onCancel}>
          {t('compose.cancel')}
        </Button>
        <OnlyHeard aria-live="polite">{isGiving ? t('compose.giving') : ''}</OnlyHeard>
      </Foot>
    </>
  );
}
