import { Field, Select } from '@zendeskgarden/react-forms';
import type { Reason } from '../../../domain/policy/policy';
import { useSpeech } from '../../i18n/SpeechContext';

interface ReasonFieldProps {
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: (value: string) => void;
  readonly reasons: readonly Reason[];
}

/** Why, from the admin's list. */
export function ReasonField({ value, isWrong, onChange, reasons }: ReasonFieldProps) {
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
