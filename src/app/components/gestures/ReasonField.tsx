import { Field, Select } from '@zendeskgarden/react-forms';
import { focusStyles, getColor } from '@zendeskgarden/react-theming';
import { useId } from 'react';
import styled from 'styled-components';
import type { Reason } from '../../../domain/policy/policy';
import { labelIn } from '../../i18n/default-label';
import { useSpeech } from '../../i18n/SpeechContext';
import { Choice } from '../frame/Choice';

interface ReasonFieldProps {
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: (value: string) => void;
  readonly reasons: readonly Reason[];
}

/** More would fill the sidebar. */
const MOST_IN_SIGHT = 8;

/** Why, from the admin's list: one press where all of it can be seen at once. */
export function ReasonField({ reasons, ...props }: ReasonFieldProps) {
  const speech = useSpeech();
  const read = reasons.map((reason) => ({ ...reason, label: labelIn(speech, reason) }));
  return read.length > MOST_IN_SIGHT ? (
    <ReasonList reasons={read} {...props} />
  ) : (
    <ReasonsInSight reasons={read} {...props} />
  );
}

function ReasonList({ value, isWrong, onChange, reasons }: ReasonFieldProps) {
  const { t } = useSpeech();
  return (
    <Field>
      <Field.Label>{t('compose.reason')}</Field.Label>
      <Select
        isCompact
        value={value}
        {...(isWrong ? { validation: 'error' } : {})}
        onChange={({ target }) => onChange(target.value)}
      >
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

const Reasons = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xxs};
  margin-top: ${({ theme }) => theme.space.xxs};
`;

const OneReason = styled.label`
  position: relative;
  & input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  & span {
    display: block;
    padding: 3px ${({ theme }) => theme.space.xs};
    border: ${({ theme }) => theme.borders.sm} ${({ theme }) => getColor({ theme, variable: 'border.default' })};
    border-radius: ${({ theme }) => theme.borderRadii.md};
    font-size: ${({ theme }) => theme.fontSizes.md};
    line-height: ${({ theme }) => theme.lineHeights.sm};
    overflow-wrap: anywhere;
  }
  &:hover span {
    border-color: ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
  }
  & input:checked + span {
    border-color: ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
    background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
    /* Where the system sets the colours, shadows are not drawn. */
    outline: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
    outline-offset: -2px;
  }
  ${({ theme }) => focusStyles({ theme, selector: '& input:focus-visible + span' })}
`;

const Fault = styled(Field)`
  margin-top: ${({ theme }) => theme.space.xxs};
`;

function ReasonsInSight({ value, isWrong, onChange, reasons }: ReasonFieldProps) {
  const { t } = useSpeech();
  const name = useId();
  return (
    <Choice aria-describedby={isWrong ? `${name}-fault` : undefined}>
      <legend>{t('compose.reason')}</legend>
      <Reasons>
        {reasons.map(({ id, label }) => (
          <OneReason key={id}>
            <input type="radio" name={name} checked={id === value} onChange={() => onChange(id)} />
            <span>{label}</span>
          </OneReason>
        ))}
      </Reasons>
      {isWrong && (
        <Fault>
          <Field.Message id={`${name}-fault`} validation="error">
            {t('compose.reasonMissing')}
          </Field.Message>
        </Fault>
      )}
    </Choice>
  );
}
