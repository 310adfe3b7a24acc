import { Field, Input, Select } from '@zendeskgarden/react-forms';
import { useEffect, useRef } from 'react';
import styled from 'styled-components';
import type { Policy, Reason } from '../../../domain/policy/policy';
import { amountOfMoney } from '../../i18n/dates';
import { useSpeech } from '../../i18n/SpeechContext';

const Short = styled(Input)`
  max-width: 96px;
`;

interface FieldProps {
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: (value: string) => void;
}

export function PercentField({ value, isWrong, onChange, max }: FieldProps & { readonly max: number }) {
  const { t } = useSpeech();
  const field = useRef<HTMLInputElement>(null);
  // The button that opened the form is gone: the keyboard goes on in the form.
  useEffect(() => field.current?.focus(), []);
  return (
    <Field>
      <Field.Label>{t('compose.percent')}</Field.Label>
      <Field.Hint>{t('compose.percentHint', { max })}</Field.Hint>
      <Short
        ref={field}
        isCompact
        inputMode="numeric"
        value={value}
        {...(isWrong ? { validation: 'error' } : {})}
        onChange={(event) => onChange(event.target.value)}
      />
      {isWrong && <Field.Message validation="error">{t('compose.percentWrong', { max })}</Field.Message>}
    </Field>
  );
}

export function ReasonField({
  value,
  isWrong,
  onChange,
  reasons,
}: FieldProps & { readonly reasons: readonly Reason[] }) {
  const { t } = useSpeech();
  return (
    <Field>
      <Field.Label>{t('compose.reason')}</Field.Label>
      <Select isCompact value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('compose.chooseReason')}</option>
        {reasons.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
      {isWrong && <Field.Message validation="error">{t('compose.reasonMissing')}</Field.Message>}
    </Field>
  );
}

interface OrderFieldProps extends FieldProps {
  readonly currency: string | undefined;
  readonly typicalOrder: Policy['typicalOrder'];
}

/** Asked only where a budget counts money. */
export function OrderField({ value, isWrong, onChange, currency, typicalOrder }: OrderFieldProps) {
  const speech = useSpeech();
  const { t } = speech;
  if (currency === undefined) return null;
  return (
    <Field>
      <Field.Label>{t('compose.order', { currency })}</Field.Label>
      {typicalOrder && (
        <Field.Hint>{t('compose.orderHint', { value: amountOfMoney(speech, typicalOrder) })}</Field.Hint>
      )}
      <Short isCompact inputMode="decimal" value={value} onChange={(event) => onChange(event.target.value)} />
      {isWrong && <Field.Message validation="error">{t('compose.orderWrong')}</Field.Message>}
    </Field>
  );
}
