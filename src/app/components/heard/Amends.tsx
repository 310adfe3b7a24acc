import { Button } from '@zendeskgarden/react-buttons';
import { Checkbox, Field } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import type { ApologyCall } from '../../../domain/conversation/apology-call';
import type { PhraseSet, Register } from '../../../domain/conversation/phrases/phrase';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { Row, Subtle } from '../frame/Text';
import { ApologyComposer } from './ApologyComposer';

interface FactsCheckedProps {
  readonly isChecked: boolean;
  readonly onCheck: (isChecked: boolean) => void;
}

/** Only who has checked what the customer says may agree with it. */
export function FactsChecked({ isChecked, onCheck }: FactsCheckedProps) {
  const { t } = useLateSpeech();
  return (
    <Field>
      <Checkbox checked={isChecked} onChange={({ target }) => onCheck(target.checked)}>
        <Field.Label isRegular>{t('phrases.factsChecked')}</Field.Label>
        <Field.Hint>{t('phrases.factsHint')}</Field.Hint>
      </Checkbox>
    </Field>
  );
}

interface AmendsProps {
  readonly call: ApologyCall;
  readonly set: PhraseSet;
  readonly register: Register;
  readonly tag: string;
  readonly onInsert: (text: string) => void;
}

/** An apology in parts, where one can still do good; else what does more. */
export function Amends({ call, set, register, tag, onInsert }: AmendsProps) {
  const { t } = useLateSpeech();
  const [isApologising, setIsApologising] = useState(false);
  if (call === 'none') return null;
  if (call === 'enough' || call === 'not-ours') return <Subtle>{t(`apology.${call}`)}</Subtle>;
  const close = () => setIsApologising(false);
  const insert = (text: string) => {
    onInsert(text);
    close();
  };
  return isApologising ? (
    <ApologyComposer set={set} register={register} language={tag} onInsert={insert} onClose={close} />
  ) : (
    <Row>
      <Button size="small" onClick={() => setIsApologising(true)}>
        {t('apology.open')}
      </Button>
    </Row>
  );
}
