import { Field, Input, Select } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import type { Money } from '../../../../domain/money';
import type { Off, Policy } from '../../../../domain/policy/policy';
import { amountOfMoney } from '../../../i18n/dates';
import { useLateSpeech } from '../../../i18n/LateSpeech';
import { Plain } from '../../frame/Text';
import { isInPercent, type Bounds, type DiscountForm, type ReadForm } from './discount-form';
import { offWords } from './discount-words';

const Short = styled(Input)`
  /* Below its label, as all others are. */
  display: block;
  max-width: 96px;
`;

interface DiscountFieldsProps {
  readonly form: DiscountForm;
  readonly wrong: ReadForm['wrong'];
  readonly bounds: Bounds;
  readonly typicalOrder: Policy['typicalOrder'];
  readonly onChange: (changes: Partial<DiscountForm>) => void;
}

/** How much, and what an order must be; only what the source of the codes can do is asked. */
export function DiscountFields(props: DiscountFieldsProps) {
  const { form, bounds } = props;
  return (
    <>
      {bounds.given ? <Given off={bounds.given} /> : <HowMuch {...props} />}
      {isInPercent(form, bounds) && <OrderField {...props} />}
      {bounds.isMade && <MadeFields {...props} />}
    </>
  );
}

/** What the code gives is the admin's word, and nobody's choice. */
function Given({ off }: { readonly off: Off }) {
  const speech = useLateSpeech();
  return <Plain>{speech.t('discount.given', { off: offWords(speech, off) })}</Plain>;
}

function HowMuch(props: DiscountFieldsProps) {
  const { form, bounds, onChange } = props;
  const { largestAmount, coupons } = bounds;
  return (
    <>
      {coupons && <CouponField {...{ form, coupons, onChange }} />}
      {!coupons && largestAmount && <ByField by={form.by} onChange={onChange} currency={largestAmount.currency} />}
      {form.by === 'percent' && <PercentField {...props} />}
      {form.by === 'amount' && largestAmount && <AmountField {...props} largest={largestAmount} />}
    </>
  );
}

/** What a text field of the form shows and changes. */
const fieldOf = ({ form, wrong, onChange }: DiscountFieldsProps, name: keyof ReadForm['wrong']) => ({
  value: form[name],
  isWrong: wrong[name],
  onChange: (value: string) => onChange({ [name]: value }),
});

function PercentField(props: DiscountFieldsProps) {
  const { t } = useLateSpeech();
  const { largestPercent: max } = props.bounds;
  return (
    <TextField
      label={t('compose.percent')}
      hint={t('compose.percentHint', { max })}
      wrong={t('compose.percentWrong', { max })}
      mode="numeric"
      {...fieldOf(props, 'percent')}
    />
  );
}

/** Asked where money is counted: a part of it is what the discount is worth. */
function OrderField(props: DiscountFieldsProps) {
  const speech = useLateSpeech();
  const { t } = speech;
  const { bounds, typicalOrder } = props;
  const { currency } = bounds;
  if (currency === undefined) return null;
  return (
    <TextField
      label={t('compose.order', { currency })}
      hint={typicalOrder && t('compose.orderHint', { value: amountOfMoney(speech, typicalOrder) })}
      wrong={t('compose.orderWrong')}
      {...fieldOf(props, 'orderValue')}
    />
  );
}

function AmountField({ largest, ...props }: DiscountFieldsProps & { readonly largest: Money }) {
  const speech = useLateSpeech();
  const { t } = speech;
  const max = amountOfMoney(speech, largest);
  return (
    <TextField
      label={t('discount.amount', { currency: largest.currency })}
      hint={t('discount.amountHint', { max })}
      wrong={t('discount.amountWrong', { max })}
      {...fieldOf(props, 'amount')}
    />
  );
}

/** Of a code that is made for one customer. */
function MadeFields(props: DiscountFieldsProps) {
  const { t } = useLateSpeech();
  const { currency } = props.bounds;
  return (
    <>
      <TextField
        label={t('discount.days')}
        wrong={t('discount.daysWrong')}
        mode="numeric"
        {...fieldOf(props, 'days')}
      />
      {currency !== undefined && (
        <TextField
          label={t('discount.minimum', { currency })}
          hint={t('discount.minimumHint')}
          wrong={t('compose.orderWrong')}
          {...fieldOf(props, 'minimumOrder')}
        />
      )}
    </>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is said where it is wrong. */
  readonly wrong: string;
  readonly mode?: 'numeric' | 'decimal';
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: (value: string) => void;
}

function TextField({ label, hint, wrong, mode = 'decimal', value, isWrong, onChange }: TextFieldProps) {
  return (
    <Field>
      <Field.Label>{label}</Field.Label>
      {hint !== undefined && <Field.Hint>{hint}</Field.Hint>}
      <Short
        isCompact
        inputMode={mode}
        value={value}
        {...(isWrong ? { validation: 'error' } : {})}
        onChange={({ target }) => onChange(target.value)}
      />
      {isWrong && <Field.Message validation="error">{wrong}</Field.Message>}
    </Field>
  );
}

type ByFieldProps = Pick<DiscountFieldsProps, 'onChange'> & Pick<DiscountForm, 'by'> & { readonly currency: string };

function ByField({ by, currency, onChange }: ByFieldProps) {
  const { t } = useLateSpeech();
  return (
    <Field>
      <Field.Label>{t('discount.by')}</Field.Label>
      <Select
        isCompact
        value={by}
        onChange={({ target }) => onChange({ by: target.value === 'amount' ? 'amount' : 'percent' })}
      >
        <option value="percent">{t('compose.percent')}</option>
        <option value="amount">{t('discount.amount', { currency })}</option>
      </Select>
    </Field>
  );
}

type CouponFieldProps = Pick<DiscountFieldsProps, 'form' | 'onChange'> & {
  readonly coupons: NonNullable<Bounds['coupons']>;
};

function CouponField({ form, coupons, onChange }: CouponFieldProps) {
  const speech = useLateSpeech();
  return (
    <Field>
      <Field.Label>{speech.t('kind.discount')}</Field.Label>
      <Select isCompact value={form.by} onChange={({ target }) => onChange({ by: couponNamed(coupons, target.value) })}>
        {coupons.map((coupon) => (
          <option key={coupon.id} value={`coupon ${coupon.id}`}>
            {offWords(speech, coupon)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function couponNamed(coupons: CouponFieldProps['coupons'], value: string): DiscountForm['by'] {
  const coupon = coupons.find(({ id }) => value === `coupon ${id}`);
  return coupon ? `coupon ${coupon.id}` : 'percent';
}
