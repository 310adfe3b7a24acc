import { useMemo, useState } from 'react';
import { limitUses } from '../../../../domain/ledger/refusal';
import { offersOf } from '../../../../domain/policy/coupon';
import { currencyFor } from '../../../../domain/policy/currency-for';
import { isElsewhere, sourceFor, type DiscountSource } from '../../../../domain/policy/policy';
import { useLateSpeech } from '../../../i18n/LateSpeech';
import { ComposerForm } from '../ComposerForm';
import type { ComposerProps } from '../composer-props';
import { largestAmount } from '../largest-amount';
import { asIfIn, requestFor } from '../occasion';
import { readForm, type Bounds, type DiscountForm } from './discount-form';
import { DiscountFields } from './DiscountFields';
import { offWords } from './discount-words';
import { Preview } from './Preview';

/** Composes one discount: how much, why, and just what the customer will read. */
export function DiscountComposer(props: ComposerProps) {
  const speech = useLateSpeech();
  const { t } = speech;
  const { place, policy, reading, id } = props;
  const bounds = useMemo(() => boundsOf({ place, policy, reading, id }), [place, policy, reading, id]);
  const [form, setForm] = useState<DiscountForm>(() => emptyForm(bounds, policy.codeDays));
  const { wish, wrong } = useMemo(() => readForm(form, bounds), [form, bounds]);
  return (
    <ComposerForm
      {...props}
      goesIntoReply
      title={t('give.discount')}
      confirm={t('compose.confirm', { off: wish ? offWords(speech, wish) : '' })}
      wish={wish}
      fields={() => (
        <DiscountFields
          {...{ form, wrong, bounds }}
          typicalOrder={policy.typicalOrder}
          onChange={(changes) => setForm({ ...form, ...changes })}
        />
      )}
      preview={
        wish && (
          <Preview
            wish={wish}
            customerLocale={place.customer.locale}
            source={sourceFor(policy, place.ticket.brand)}
            zone={policy.timeZone}
          />
        )
      }
    />
  );
}

type Known = Pick<ComposerProps, 'place' | 'policy' | 'reading' | 'id'>;

/** What may be asked for: by the limits of one discount, and by what the source of the codes can do. */
function boundsOf({ place, policy, reading: { view, now }, id }: Known): Bounds {
  const source = sourceFor(policy, place.ticket.brand);
  const uses = limitUses(view, policy, asIfIn(requestFor(place, { kind: 'discount', percent: 1 }, '', id)), now);
  const percents = uses.flatMap(({ limit: { max } }) => ('percent' in max ? [max.percent] : []));
  const largest = largestAmount(uses);
  return {
    largestPercent: Math.min(100, ...percents),
    currency: currencyFor(policy, 'discount'),
    isMade: isElsewhere(source),
    now,
    zone: policy.timeZone,
    ...(largest ? { largestAmount: largest } : {}),
    ...offeredBy(source),
  };
}

/** What the admin has set of it, for the agent to read or choose from. */
function offeredBy(source: DiscountSource): Pick<Bounds, 'coupons' | 'given'> {
  if (source.kind === 'stripe') return { coupons: source.coupons };
  const [given] = offersOf(source) ?? [];
  return given ? { given } : {};
}

const emptyForm = ({ largestPercent, coupons }: Bounds, codeDays: number): DiscountForm => ({
  by: coupons?.[0] ? `coupon ${coupons[0].id}` : 'percent',
  percent: String(Math.min(10, largestPercent)),
  amount: '',
  orderValue: '',
  days: String(codeDays),
  minimumOrder: '',
});
