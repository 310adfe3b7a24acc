import { Field, Input, Select, Textarea } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import { limitUses } from '../../../../domain/ledger/refusal';
import { moneyFrom, type Money } from '../../../../domain/money';
import type { Wish } from '../../../../domain/ledger/request';
import { currencyFor } from '../../../../domain/policy/currency-for';
import type { Policy } from '../../../../domain/policy/policy';
import { amountOfMoney } from '../../../i18n/dates';
import { labelIn } from '../../../i18n/default-label';
import { useLateSpeech } from '../../../i18n/LateSpeech';
import { ComposerForm } from '../ComposerForm';
import type { ComposerProps } from '../composer-props';
import { largestAmount } from '../largest-amount';
import { asIfIn, requestFor } from '../occasion';
import { writesNote } from '../writes-note';

const LONGEST_WHY = 1000;

/** Composes an exception: which rule is bent, why, and what that is worth. */
export function ExceptionComposer(props: ComposerProps) {
  const { t } = useLateSpeech();
  const [form, setForm] = useState<ExceptionForm>({ rule: '', worth: '', why: '' });
  const { policy, place } = props;
  const currency = currencyFor(policy, 'exception');
  const isNoted = writesNote(place, policy);
  const cap = capOf(props);
  const { wish, wrong } = readForm(form, { currency, cap, isNoted });
  const field = (name: keyof ExceptionForm, isPressed: boolean) => ({
    value: form[name],
    isWrong: isPressed && wrong[name],
    onChange: (value: string) => setForm({ ...form, [name]: value }),
  });
  return (
    <ComposerForm
      {...props}
      title={t('give.exception')}
      confirm={t('exception.confirm')}
      wish={wish}
      {...(isNoted ? { why: form.why.trim() } : {})}
      fields={(isPressed) => (
        <>
          <RuleField rules={policy.rules} {...field('rule', isPressed)} />
          {currency !== undefined && (
            <WorthField {...{ currency, cap }} {...field('worth', isPressed || form.worth !== '')} />
          )}
          {isNoted && <WhyField {...field('why', isPressed)} />}
        </>
      )}
    />
  );
}

interface ExceptionForm {
  readonly rule: string;
  readonly worth: string;
  readonly why: string;
}

/** The most that one exception may be worth. */
function capOf({ place, policy, reading: { view, now }, id }: ComposerProps): Money | undefined {
  const asked = asIfIn(requestFor(place, { kind: 'exception', rule: '' }, '', id));
  return largestAmount(limitUses(view, policy, asked, now));
}

interface Bounds {
  readonly currency: string | undefined;
  readonly cap: Money | undefined;
  /** Whether why has a place where it is kept; where it has none it is not asked for. */
  readonly isNoted: boolean;
}

function readForm({ rule, worth: text, why }: ExceptionForm, { currency, cap, isNoted }: Bounds) {
  const worth = currency === undefined ? undefined : worthIn(text, currency, cap);
  const wrong = { rule: rule === '', worth: currency !== undefined && !worth, why: isNoted && why.trim() === '' };
  const isWrong = Object.values(wrong).includes(true);
  const wish: Wish = { kind: 'exception', rule, ...(worth ? { worth } : {}) };
  return { wrong, wish: isWrong ? undefined : wish };
}

function worthIn(text: string, currency: string, cap: Money | undefined): Money | undefined {
  const worth = moneyFrom(text, currency);
  return worth && cap && worth.minor > cap.minor ? undefined : worth;
}

interface FieldProps {
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: (value: string) => void;
}

function RuleField({ value, isWrong, onChange, rules }: FieldProps & { readonly rules: Policy['rules'] }) {
  const speech = useLateSpeech();
  const { t } = speech;
  return (
    <Field>
      <Field.Label>{t('exception.rule')}</Field.Label>
      <Select
        isCompact
        value={value}
        {...(isWrong ? { validation: 'error' } : {})}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{t('exception.chooseRule')}</option>
        {rules.map((rule) => (
          <option key={rule.id} value={rule.id}>
            {labelIn(speech, rule)}
          </option>
        ))}
      </Select>
      {isWrong && <Field.Message validation="error">{t('exception.ruleMissing')}</Field.Message>}
    </Field>
  );
}

function WorthField({
  value,
  isWrong,
  onChange,
  currency,
  cap,
}: FieldProps & { readonly currency: string; readonly cap: Money | undefined }) {
  const speech = useLateSpeech();
  const { t } = speech;
  const max = cap && amountOfMoney(speech, cap);
  return (
    <Field>
      <Field.Label>{t('exception.worth', { currency })}</Field.Label>
      {max !== undefined && <Field.Hint>{t('discount.amountHint', { max })}</Field.Hint>}
      <Input
        isCompact
        inputMode="decimal"
        value={value}
        {...(isWrong ? { validation: 'error' } : {})}
        onChange={({ target }) => onChange(target.value)}
      />
      {isWrong && (
        <Field.Message validation="error">
          {max === undefined ? t('compose.orderWrong') : t('discount.amountWrong', { max })}
        </Field.Message>
      )}
    </Field>
  );
}

function WhyField({ value, isWrong, onChange }: FieldProps) {
  const { t } = useLateSpeech();
  return (
    <Field>
      <Field.Label>{t('exception.why')}</Field.Label>
      <Field.Hint>{t('exception.whyHint')}</Field.Hint>
      <Textarea
        isCompact
        rows={2}
        maxLength={LONGEST_WHY}
        value={value}
        {...(isWrong ? { validation: 'error' } : {})}
        onChange={({ target }) => onChange(target.value)}
      />
      {isWrong && <Field.Message validation="error">{t('exception.whyMissing')}</Field.Message>}
    </Field>
  );
}
