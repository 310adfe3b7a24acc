import { Button } from '@zendeskgarden/react-buttons';
import { Checkbox, Field } from '@zendeskgarden/react-forms';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { Wish } from '../../../domain/ledger/request';
import { useFormFocus } from '../../hooks/use-form-focus';
import { useReplyKind } from '../../hooks/use-reply-kind';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { useServices } from '../../Services';
import { OnlyHeard, Row, Stack, Subtle } from '../frame/Text';
import type { ComposerProps, Details } from './composer-props';
import { requestFor, type Asked } from './occasion';
import { ReasonField } from './ReasonField';
import { Refused } from './Refused';
import { refusalOf } from './refusal-of';
import { ReplyHint } from './ReplyHint';

interface ComposerFormProps extends Omit<ComposerProps, 'onConfirm'> {
  readonly onConfirm: (asked: Asked, details?: Details) => Promise<unknown>;
  /** What the form is called, such as "Give a discount". */
  readonly title: string;
  /** What stands on the button, such as "Give 10 %". */
  readonly confirm: string;
  /** What is asked for; absent while something in the fields is wrong. */
  readonly wish: Wish | undefined;
  /** Whether what comes before giving is under way: nothing is begun that could not be left. */
  readonly isPreparing?: boolean;
  /** Whether it can never be confirmed here, whatever stands in the fields, which say so; nothing else is asked then. */
  readonly isImpossible?: boolean;
  /** Whether words of it go into the reply, which must be a public one then. */
  readonly goesIntoReply?: boolean;
  /** In the agent's own words, for the note. */
  readonly why?: string;
  /** The fields of its kind; they are told whether somebody has pressed confirm yet. */
  readonly fields: (isPressed: boolean) => ReactNode;
  /** What the customer will get. */
  readonly preview?: ReactNode;
}

/** What all composers share: the reason, whether it is owed, what stands against it, and one confirm. Nothing happens before that. */
export function ComposerForm(props: ComposerFormProps) {
  const {
    title,
    fields,
    preview,
    place,
    policy,
    reading,
    isGiving,
    isPreparing = false,
    goesIntoReply = false,
  } = props;
  const { reason, setReason, isOwed, setIsOwed, isPressed, press, refusal, isStopped, isPublic, makePublic } =
    useComposing(props);
  const [form, showFault] = useFormFocus();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    press();
    showFault();
  };
  const buttons = { ...{ isGiving, isPreparing, isStopped }, onCancel: props.onCancel };
  return (
    <Stack as="form" ref={form} aria-label={title} noValidate onSubmit={submit}>
      {fields(isPressed)}
      {props.isImpossible === true ? (
        <Row>
          <Leave {...buttons} />
        </Row>
      ) : (
        <>
          <ReasonField
            value={reason}
            isWrong={isPressed && reason === ''}
            onChange={setReason}
            reasons={policy.reasons}
          />
          <Owed isOwed={isOwed} onChange={setIsOwed} />
          {goesIntoReply && <ReplyHint isPublic={isPublic} inCopy={place.ticket.inCopy} onMakePublic={makePublic} />}
          {preview}
          {refusal && <Refused refusal={refusal} now={reading.now} zone={policy.timeZone} />}
          <Confirm words={props.confirm} {...buttons} />
        </>
      )}
    </Stack>
  );
}

/** What stands in the form, and whether it can be confirmed. */
function useComposing(props: ComposerFormProps) {
  const { wish, place, id, amends, beginning, onConfirm, goesIntoReply = false, why } = props;
  const { report } = useServices();
  const [reason, setReason] = useState(beginning.reason ?? '');
  const [isOwed, setIsOwed] = useState(false);
  const [isPressed, setIsPressed] = useState(false);
  const [isPublic, makePublic] = useReplyKind();
  const asked = wish && { ...requestFor(place, wish, reason, id), ...amends };
  const refusal = asked && refusalOf(props, asked);
  const isStopped = [
    ...[props.isImpossible, props.isGiving, props.isPreparing],
    ...[refusal !== undefined, isOwed, goesIntoReply && !isPublic],
  ].includes(true);
  const press = () => {
    setIsPressed(true);
    if (asked && reason !== '' && !isStopped) onConfirm(asked, why === undefined ? {} : { why }).catch(report);
  };
  return { reason, setReason, isOwed, setIsOwed, isPressed, press, refusal, isStopped, isPublic, makePublic };
}

interface ConfirmProps {
  readonly words: string;
  readonly isGiving: boolean;
  readonly isPreparing: boolean;
  readonly isStopped: boolean;
  readonly onCancel: () => void;
}

function Confirm({ words, isPreparing, isStopped, ...leaving }: ConfirmProps) {
  const { t } = useLateSpeech();
  const giving = leaving.isGiving || isPreparing ? t('compose.giving') : undefined;
  return (
    <Row>
      {/* A button that is disabled loses the keyboard; pressed again while it gives, it does nothing. */}
      <Button
        size="small"
        isPrimary
        type="submit"
        disabled={isStopped && giving === undefined}
        aria-disabled={giving !== undefined}
      >
        {giving ?? words}
      </Button>
      <Leave {...leaving} />
      <OnlyHeard aria-live="polite">{giving}</OnlyHeard>
    </Row>
  );
}

/** What has begun to be given is given, whether its form is left or not: so it is not left before there is an answer. */
function Leave({ isGiving, onCancel }: Pick<ConfirmProps, 'isGiving' | 'onCancel'>) {
  const { t } = useLateSpeech();
  return (
    <Button size="small" isBasic type="button" disabled={isGiving} onClick={onCancel}>
      {t('compose.cancel')}
    </Button>
  );
}

/** What is owed is no gesture and costs no allowance. */
function Owed({ isOwed, onChange }: { readonly isOwed: boolean; readonly onChange: (isOwed: boolean) => void }) {
  const { t } = useLateSpeech();
  return (
    <div>
      <Field>
        <Checkbox checked={isOwed} onChange={({ target }) => onChange(target.checked)}>
          <Field.Label isRegular>{t('owed.label')}</Field.Label>
        </Checkbox>
      </Field>
      {isOwed && <Subtle role="status">{t('owed.then')}</Subtle>}
    </div>
  );
}
