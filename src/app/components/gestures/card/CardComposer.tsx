import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useRef, useState } from 'react';
import type { CardAnswer, CardDraft, CardGift } from '../../../../ports/card-desk';
import { useLateSpeech } from '../../../i18n/LateSpeech';
import { useServices } from '../../../Services';
import { Plain, Row } from '../../frame/Text';
import type { ComposerProps } from '../composer-props';
import { requestFor } from '../occasion';
import { refusalOf } from '../refusal-of';
import { Refused } from '../Refused';

/** A card is composed in a window of its own, which opens where one may be given; what is confirmed there is given here. */
export function CardComposer(props: ComposerProps) {
  const { place, policy, reading, id, amends, onCancel } = props;
  const { t } = useLateSpeech();
  const any = requestFor(place, { kind: 'card', occasion: 'thanks', design: '' }, '', id);
  const refusal = refusalOf(props, { ...any, ...amends });
  return (
    <>
      {refusal ? <Refused refusal={refusal} now={reading.now} zone={policy.timeZone} /> : <CardWindow {...props} />}
      <Row>
        <Button size="small" isBasic onClick={onCancel}>
          {t('compose.cancel')}
        </Button>
      </Row>
    </>
  );
}

/** How the window stands, and a way to open it again; a host may have closed it without telling. */
function CardWindow(props: ComposerProps) {
  const { t } = useLateSpeech();
  const [state, open] = useCardWindow(props);
  useOnce(open);
  return (
    <>
      <Plain role="status">{t(`cardWindow.${state}`)}</Plain>
      <Row>
        <Button size="small" onClick={open}>
          {t('cardWindow.again')}
        </Button>
      </Row>
    </>
  );
}

function useCardWindow(props: ComposerProps) {
  const { locale } = useLateSpeech();
  const { openCard, report } = useServices();
  const [state, setState] = useState<'open' | 'closed' | 'failed'>('open');
  const latest = useLatest(props);
  const opened = useRef(0);
  const draft = useRef<CardDraft>();

  const give = async ({ occasion, design, reason }: CardGift): Promise<CardAnswer> => {
    const { place, id, onConfirm } = latest.current;
    const told = await onConfirm(requestFor(place, { kind: 'card', occasion, design }, reason, id));
    return told.isGiven ? 'given' : { refused: told.message.text };
  };
  const open = () => {
    const opening = ++opened.current;
    const become = (next: typeof state) => opening === opened.current && setState(next);
    become('open');
    const keep = (told: CardDraft) => {
      if (opening === opened.current) draft.current = told;
    };
    const before = draft.current && { draft: draft.current };
    openCard({ ...startOf(props, locale), ...before }, give, keep).then(
      () => {
        become('closed');
        latest.current.onClosed();
      },
      (error: unknown) => {
        report(error);
        become('failed');
      },
    );
  };
  return [state, open] as const;
}

function startOf({ place: { customer, agent }, policy, isQuiet, beginning }: ComposerProps, agentLocale: string) {
  return {
    agentName: agent.name,
    agentLocale,
    reasons: policy.reasons,
    isQuiet,
    ...beginning,
    ...(policy.cardArt === undefined ? {} : { artAddress: policy.cardArt }),
    ...(customer.name === '' ? {} : { customerName: customer.name }),
    ...(customer.locale === undefined ? {} : { customerLocale: customer.locale }),
  };
}

/** A window outlives what it was opened with: the id of its next press is the one of now. */
function useLatest<Value>(value: Value) {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}

/** At once when it is drawn, and never again by itself. */
function useOnce(act: () => void): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    act();
  });
}
