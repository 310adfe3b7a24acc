import { Button } from '@zendeskgarden/react-buttons';
import { useState, type FormEvent } from 'react';
import { decide } from '../../../domain/ledger/decide';
import type { Refusal } from '../../../domain/ledger/refusal';
import type { Policy } from '../../../domain/policy/policy';
import type { Reading } from '../../gestures';
import { useSpeech } from '../../i18n/SpeechContext';
import { OnlyHeard, Row, Stack } from '../frame/Text';
import { OrderField, PercentField, ReasonField } from './DiscountFields';
import { budgetCurrency, readForm, type DiscountForm } from './discount-form';
import { asIfIn, requestFor, type Asked, type Place } from './occasion';
import { Preview } from './Preview';
import { Refused } from './Refused';
import { ReplyHint } from './ReplyHint';
import { useReplyKind } from '../../hooks/use-reply-kind';

export interface ComposerProps {
  readonly place: Place;
  readonly policy: Policy;
  readonly reading: Reading;
  readonly largestPercent: number;
  /** A new id for the press that comes; kept until there is an answer to it. */
  readonly id: Asked['id'];
  readonly isGiving: boolean;
  readonly onConfirm: (asked: Asked) => void;
  readonly onCancel: () => void;
}

/** Composes one discount: how much, why, and just what the customer will read. Nothing happens before confirm. */
export function Composer({ place, policy, reading, largestPercent, id, isGiving, onConfirm, onCancel }: ComposerProps) {
  const { t } = useSpeech();
  const { form, wrong, asked, refusal, change } = useDiscount({ place, policy, reading, largestPercent, id });
  const [isPublic, makePublic] = useReplyKind();
  const [isPressed, setIsPressed] = useState(false);
  const isStopped = refusal !== undefined || isGiving || !isPublic;

  const confirm = (event: FormEvent) => {
    event.preventDefault();
    setIsPressed(true);
    if (asked && !wrong.reason && !isStopped) onConfirm(asked);
  };

  return (
    <Stack as="form" aria-label={t('compose.title')} noValidate onSubmit={confirm}>
      <PercentField value={form.percent} isWrong={wrong.percent} onChange={change('percent')} max={largestPercent} />
      <ReasonField
        value={form.reason}
        isWrong={isPressed && wrong.reason}
        onChange={change('reason')}
        reasons={policy.reasons}
      />
      <OrderField
        value={form.orderValue}
        isWrong={wrong.orderValue}
        onChange={change('orderValue')}
        currency={budgetCurrency(policy)}
        typicalOrder={policy.typicalOrder}
      />
      <ReplyHint isPublic={isPublic} inCopy={place.ticket.inCopy} onMakePublic={makePublic} />
      <Preview percent={form.percent} customerLocale={place.customer.locale} discounts={policy.discounts} />
      {refusal && <Refused refusal={refusal} now={reading.now} zone={policy.timeZone} />}
      <Confirm percent={form.percent} isGiving={isGiving} isStopped={isStopped} onCancel={onCancel} />
    </Stack>
  );
}

type Composing = Pick<ComposerProps, 'place' | 'policy' | 'reading' | 'largestPercent' | 'id'>;

/** The form as it stands, what it asks for, and whether that is possible. */
function useDiscount({ place, policy, reading, largestPercent, id }: Composing) {
  const [form, setForm] = useState<DiscountForm>(() => emptyForm(largestPercent));
  const { wish, wrong } = readForm(form, { largestPercent, currency: budgetCurrency(policy) });
  const asked = wish && requestFor(place, wish, form.reason, id);
  const change = (field: keyof DiscountForm) => (value: string) => setForm({ ...form, [field]: value });
  return { form, wrong, asked, refusal: asked && refusalOf(reading, policy, asked), change };
}

interface ConfirmProps {
  readonly percent: string;
  readonly isGiving: boolean;
  readonly isStopped: boolean;
  readonly onCancel: () => void;
}

function Confirm({ percent, isGiving, isStopped, onCancel }: ConfirmProps) {
  const { t } = useSpeech();
  return (
    <Row>
      <Button size="small" isPrimary type="submit" disabled={isStopped}>
        {isGiving ? t('compose.giving') : t('compose.confirm', { percent })}
      </Button>
      <Button size="small" isBasic type="button" onClick={onCancel}>
        {t('compose.cancel')}
      </Button>
      <OnlyHeard aria-live="polite">{isGiving ? t('compose.giving') : ''}</OnlyHeard>
    </Row>
  );
}

const emptyForm = (largestPercent: number): DiscountForm => ({
  percent: String(Math.min(10, largestPercent)),
  reason: '',
  orderValue: '',
});

/** A reason that is not chosen yet is no refusal. */
function refusalOf({ view, now }: Reading, policy: Policy, asked: Asked): Refusal | undefined {
  const withReason = asked.reason === '' ? { ...asked, reason: policy.reasons[0]?.id ?? '' } : asked;
  const decision = decide(view, policy, asIfIn(withReason), now);
  return decision.kind === 'refused' ? decision.refusal : undefined;
}
