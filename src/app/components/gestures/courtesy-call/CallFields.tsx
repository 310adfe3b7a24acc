import { Checkbox, Field, Textarea } from '@zendeskgarden/react-forms';
import { useLateSpeech, type LateSpeech } from '../../../i18n/LateSpeech';
import { Plain, Stack, Subtle } from '../../frame/Text';
import { CallTime } from './CallTime';
import { asksForConsent, hasNoDays, isForbidden, readCallForm, type CallForm, type CallSituation } from './call-form';
import { consentWords } from './call-words';
import { ZoneField } from './ZoneField';

export interface CallFieldsProps extends CallSituation {
  readonly form: CallForm;
  readonly onChange: (form: CallForm) => void;
  /** Whether the agent has tried to confirm: until then nothing that is only missing is called wrong. */
  readonly isPressed: boolean;
  /** The zone by which the agent lives, and which the account has. */
  readonly ownZone: string;
}

const LONGEST_QUESTION = 1000;

/** When to call, by the customer's clock, whether they agreed, and what to ask. Where they may never be called it says why instead. */
export function CallFields(props: CallFieldsProps) {
  const { form, onChange, isPressed, ownZone, ...situation } = props;
  const { rules, record } = situation;
  const speech = useLateSpeech();
  const kept = consentWords(speech, record.consent);
  const read = readCallForm(form, situation);
  const whyNever = neverWords(speech, record, read);
  if (whyNever !== undefined) return <Plain role="alert">{whyNever}</Plain>;
  const change = (changes: Partial<CallForm>) => onChange({ ...form, ...changes });
  return (
    <Stack>
      {situation.zone === undefined && (
        <ZoneField
          value={form.namedZone}
          accountZone={ownZone}
          isWrong={isPressed && read.wrong.zone}
          onChange={(namedZone) => change({ namedZone })}
        />
      )}
      {read.zone !== undefined && (
        <CallTime
          {...{ form, rules, ownZone, isPressed, read }}
          zone={read.zone}
          now={situation.now}
          onChange={change}
        />
      )}
      {asksForConsent(rules, record) ? (
        <ConsentTick
          isTicked={form.hasAgreed}
          isWrong={isPressed && read.wrong.consent}
          onTick={(hasAgreed) => change({ hasAgreed })}
        />
      ) : (
        kept !== undefined && <Subtle>{kept}</Subtle>
      )}
      <Field>
        <Field.Label>{speech.t('call.ask')}</Field.Label>
        <Field.Hint>{speech.t('call.askHint')}</Field.Hint>
        <Textarea
          isCompact
          minRows={2}
          maxRows={6}
          maxLength={LONGEST_QUESTION}
          value={form.question}
          onChange={({ target }) => change({ question: target.value })}
        />
      </Field>
    </Stack>
  );
}

function neverWords(
  speech: LateSpeech,
  record: CallSituation['record'],
  read: ReturnType<typeof readCallForm>,
): string | undefined {
  if (isForbidden(record)) return consentWords(speech, record.consent);
  return hasNoDays(read) ? speech.t('call.noDays') : undefined;
}

interface ConsentTickProps {
  readonly isTicked: boolean;
  readonly isWrong: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function ConsentTick({ isTicked, isWrong, onTick }: ConsentTickProps) {
  const { t } = useLateSpeech();
  return (
    <Field>
      <Checkbox checked={isTicked} aria-invalid={isWrong} onChange={({ target }) => onTick(target.checked)}>
        <Field.Label isRegular>{t('call.agree')}</Field.Label>
        {isWrong && <Field.Message validation="error">{t('call.agreeMissing')}</Field.Message>}
      </Checkbox>
    </Field>
  );
}
