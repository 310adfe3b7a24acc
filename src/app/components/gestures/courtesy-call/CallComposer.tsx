import { useEffect, useRef, useState } from 'react';
import { callRecordIn } from '../../../../domain/call/call-record';
import { calendarDayAt } from '../../../../domain/time';
import type { CallPlan } from '../../../../use-cases/calls/prepare-call';
import { useLateSpeech } from '../../../i18n/LateSpeech';
import { useServices } from '../../../Services';
import { Subtle } from '../../frame/Text';
import { ComposerForm } from '../ComposerForm';
import type { ComposerProps } from '../composer-props';
import type { Asked } from '../occasion';
import { EMPTY_CALL_FORM, hasNoDays, isForbidden, readCallForm, type CallForm, type CallSituation } from './call-form';
import { callBrief, callRefusalWords } from './call-words';
import { CallFields } from './CallFields';
import { wishAboutCalls, zoneOf } from './wish-about-calls';

/** Plans a courtesy call: when by the customer's clock, whether they agreed, and what to ask. */
export function CallComposer(props: ComposerProps) {
  const speech = useLateSpeech();
  const { gestures, report, ticketUrl } = useServices();
  const { place, zone, policy, reading, onConfirm } = props;
  const { customer, ticket } = place;
  const [form, setForm] = useState<CallForm>(EMPTY_CALL_FORM);
  const [refused, setRefused] = useState('');
  const [isPreparing, setIsPreparing] = useState(false);
  const isGone = useIsGone();
  const situation = situationOf(props);
  const read = readCallForm(form, situation);
  const due = read.wrong.consent ? undefined : read.due;

  const plan = async (asked: Asked): Promise<void> => {
    if (asked.wish.kind !== 'courtesy-call') return;
    const { due: at } = asked.wish;
    const prepared = await gestures.prepareCall(policy.calls, planOf(props, form, at));
    if (!prepared.ok) {
      setRefused(callRefusalWords(speech, prepared.error));
      return;
    }
    if (isGone.current) return;
    const about = {
      customer: customer.name,
      due: at,
      zone: prepared.value.zone,
      question: form.question,
      ticket: ticket.id,
    };
    await onConfirm(asked, { brief: callBrief(speech, { ...about, url: ticketUrl(ticket.id) }) });
  };

  return (
    <ComposerForm
      {...props}
      isPreparing={isPreparing}
      isImpossible={isForbidden(situation.record) || hasNoDays(read)}
      onConfirm={async (asked) => {
        setRefused('');
        setIsPreparing(true);
        await plan(asked).catch((error: unknown) => {
          report(error);
          setRefused(speech.t('outcome.unknown'));
        });
        setIsPreparing(false);
      }}
      title={speech.t('give.courtesy-call')}
      confirm={speech.t('call.confirm')}
      wish={due === undefined ? undefined : { kind: 'courtesy-call', due }}
      fields={(isPressed) => <CallFields {...situation} {...{ form, isPressed }} onChange={setForm} ownZone={zone} />}
      preview={refused !== '' && <Subtle role="alert">{refused}</Subtle>}
    />
  );

  function situationOf({ policy: { calls } }: ComposerProps): CallSituation {
    const record = { ...callRecordIn(customer.fields), consent: wishAboutCalls(place) };
    return { rules: calls, record, zone: zoneOf(place, zone), now: reading.now };
  }
}

/** Whether the form was left: what was only prepared by then is not planned. */
function useIsGone() {
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  return isGone;
}

function planOf({ place, zone, policy, reading }: ComposerProps, form: CallForm, due: CallPlan['due']): CallPlan {
  const { customer, ticket } = place;
  return {
    customer: customer.id,
    due,
    accountZone: zone,
    ...(customer.zone === undefined ? {} : { helpdeskZone: customer.zone }),
    ...(form.hasAgreed ? { agreed: { on: calendarDayAt(reading.now, policy.timeZone), ticket: ticket.id } } : {}),
    ...(form.namedZone === '' ? {} : { namedZone: form.namedZone }),
  };
}
