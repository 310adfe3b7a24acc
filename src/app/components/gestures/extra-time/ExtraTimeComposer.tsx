import { Field, Input } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import { limitUses } from '../../../../domain/ledger/refusal';
import { useLateSpeech } from '../../../i18n/LateSpeech';
import { Subtle } from '../../frame/Text';
import { ComposerForm } from '../ComposerForm';
import type { ComposerProps } from '../composer-props';
import { asIfIn, requestFor } from '../occasion';

/** Takes some minutes more for this customer, as many as the policy gives at once unless fewer are asked for. */
export function ExtraTimeComposer(props: ComposerProps) {
  const { t } = useLateSpeech();
  const most = mostMinutes(props);
  const [text, setText] = useState(String(most));
  const minutes = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  const isWrong = minutes < 1;
  return (
    <ComposerForm
      {...props}
      title={t('give.extra-time')}
      confirm={t('extraTime.confirm', { count: minutes })}
      wish={isWrong ? undefined : { kind: 'extra-time', minutes }}
      fields={() => (
        <Field>
          <Field.Label>{t('extraTime.minutes')}</Field.Label>
          <Field.Hint>{t('extraTime.minutesHint', { max: most })}</Field.Hint>
          <Input
            isCompact
            inputMode="numeric"
            value={text}
            {...(isWrong ? { validation: 'error' } : {})}
            onChange={({ target }) => setText(target.value)}
          />
          {isWrong && <Field.Message validation="error">{t('refused.not-minutes')}</Field.Message>}
        </Field>
      )}
      preview={<Subtle>{t('extraTime.then')}</Subtle>}
    />
  );
}

/** What the limits of one gesture and of the month leave. */
function mostMinutes({ place, policy, reading: { view, now }, id }: ComposerProps): number {
  const asked = asIfIn(requestFor(place, { kind: 'extra-time', minutes: 1 }, '', id));
  const left = limitUses(view, policy, asked, now).flatMap((use) => ('minutes' in use.limit.max ? [use.left] : []));
  return Math.max(1, Math.min(24 * 60, ...left));
}
