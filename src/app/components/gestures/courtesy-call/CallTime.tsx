import { Field, Fieldset, Input, Radio } from '@zendeskgarden/react-forms';
import { useId } from 'react';
import { nextCivilTime } from '../../../../domain/call/civil-hours';
import type { CallRules } from '../../../../domain/policy/policy';
import type { Instant } from '../../../../domain/time';
import { useLateSpeech, type LateSpeech } from '../../../i18n/LateSpeech';
import { Stack, Subtle } from '../../frame/Text';
import type { CallForm, readCallForm } from './call-form';
import { clockText, dayAndTime, timeThere } from './call-times';

interface CallTimeProps {
  readonly form: CallForm;
  readonly read: ReturnType<typeof readCallForm>;
  readonly rules: CallRules;
  readonly zone: string;
  readonly ownZone: string;
  readonly now: Instant;
  readonly isPressed: boolean;
  readonly onChange: (changes: Partial<CallForm>) => void;
}

/** Times to choose from, all by the customer's clock, or another that the customer has named. */
export function CallTime(props: CallTimeProps) {
  const { form, read, zone, ownZone, onChange } = props;
  const speech = useLateSpeech();
  const { t } = speech;
  const name = useId();
  const fault = shownFault(speech, props);
  return (
    <Fieldset isCompact>
      <Fieldset.Legend>{t('call.when')}</Fieldset.Legend>
      {read.proposed.map((time, index) => (
        <Field key={time}>
          <Radio name={name} checked={form.choice === index} onChange={() => onChange({ choice: index })}>
            <Field.Label isRegular>{timeThere(speech, time, zone, ownZone)}</Field.Label>
          </Radio>
        </Field>
      ))}
      <Field>
        <Radio name={name} checked={form.choice === 'other'} onChange={() => onChange({ choice: 'other' })}>
          <Field.Label isRegular>{t('call.other')}</Field.Label>
        </Radio>
      </Field>
      {form.choice === 'other' ? (
        <OtherTime {...props} fault={fault} />
      ) : (
        fault !== undefined && <Subtle role="alert">{fault}</Subtle>
      )}
    </Fieldset>
  );
}

function OtherTime({ form, read, zone, ownZone, onChange, fault }: CallTimeProps & { fault: string | undefined }) {
  const speech = useLateSpeech();
  return (
    <Stack>
      <Field>
        <Field.Label isRegular>{speech.t('call.otherTime')}</Field.Label>
        <Input
          isCompact
          type="datetime-local"
          value={form.otherTime}
          {...(fault === undefined ? {} : { validation: 'error' })}
          onChange={({ target }) => onChange({ otherTime: target.value })}
        />
        {read.due !== undefined && <Field.Hint>{timeThere(speech, read.due, zone, ownZone)}</Field.Hint>}
        {fault !== undefined && <Field.Message validation="error">{fault}</Field.Message>}
      </Field>
    </Stack>
  );
}

/** What is wrong with the time, once somebody has chosen or confirmed it. */
function shownFault(
  speech: LateSpeech,
  { form, read, rules, zone, now, isPressed }: CallTimeProps,
): string | undefined {
  const fault = read.wrong.time;
  if (fault === undefined) return undefined;
  const isShown = isPressed || form.choice !== 'other' || form.otherTime !== '';
  return isShown ? faultWords(speech, fault, { rules, zone, from: read.asked ?? now }) : undefined;
}

function faultWords(
  speech: LateSpeech,
  fault: NonNullable<CallTimeProps['read']['wrong']['time']>,
  { rules, zone, from }: Pick<CallTimeProps, 'rules' | 'zone'> & { readonly from: Instant },
): string {
  if (fault === 'missing') return speech.t('call.noTime');
  if (fault === 'past') return speech.t('call.past');
  if (fault === 'too-far') return speech.t('call.tooFar');
  const next = nextCivilTime(rules, zone, from);
  return speech.t('call.outside', {
    from: clockText(rules.from),
    until: clockText(rules.until),
    next: next === undefined ? '–' : dayAndTime(speech, next, zone),
  });
}
