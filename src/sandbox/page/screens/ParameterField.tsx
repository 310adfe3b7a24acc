import { Checkbox, Field, Input, Textarea } from '@zendeskgarden/react-forms';
import type { Parameter } from '../boot';
import type { FieldValue } from '../settings/settings-form';

interface ParameterFieldProps {
  readonly parameter: Parameter;
  readonly label: string;
  readonly helpText: string | undefined;
  readonly value: FieldValue;
  readonly problem: string | undefined;
  readonly onChange: (value: FieldValue) => void;
}

export function ParameterField({ parameter, label, helpText, value, problem, onChange }: ParameterFieldProps) {
  const hint = helpText === undefined ? null : <Field.Hint>{helpText}</Field.Hint>;
  if (typeof value === 'boolean') {
    return (
      <Field>
        <Checkbox checked={value} onChange={({ target }) => onChange(target.checked)}>
          <Field.Label>{label}</Field.Label>
          {hint}
        </Checkbox>
      </Field>
    );
  }
  const shared = {
    value,
    required: parameter.required && !parameter.secure,
    ...(parameter.secure && { placeholder: 'unchanged' }),
    ...(problem !== undefined && { validation: 'error' as const }),
  };
  return (
    <Field>
      <Field.Label>{label}</Field.Label>
      {hint}
      {parameter.type === 'multiline' ? (
        <Textarea {...shared} minRows={4} isResizable onChange={({ target }) => onChange(target.value)} />
      ) : (
        <Input
          {...shared}
          type={inputType(parameter)}
          autoComplete="off"
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {problem !== undefined && <Field.Message validation="error">{problem}</Field.Message>}
    </Field>
  );
}

/** Numbers are typed as text: a number field hides what is wrong with them. */
function inputType({ type, secure }: Parameter): string {
  if (secure) return 'password';
  return type === 'url' ? 'url' : 'text';
}
