import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import {
  APOLOGY_PARTS,
  composeApology,
  type ApologyFault,
  type ApologyParts,
} from '../../../domain/conversation/phrases/apology';
import type { PhraseSet, Register } from '../../../domain/conversation/phrases/phrase';
import { useLateSpeech, type LateSpeech } from '../../i18n/LateSpeech';
import { Plain, Row, Stack, Subtle } from '../frame/Text';

interface ApologyComposerProps {
  readonly set: PhraseSet;
  readonly register: Register;
  readonly language: string;
  readonly onInsert: (text: string) => void;
  readonly onClose: () => void;
}

/** An apology in three parts: what happened, what we answer for, and the next step with its date. It costs no allowance. */
export function ApologyComposer({ set, register, language, onInsert, onClose }: ApologyComposerProps) {
  const speech = useLateSpeech();
  const { t } = speech;
  const [parts, setParts] = useState<ApologyParts>({ what: '', own: '', next: '', when: '' });
  const [isTouched, setIsTouched] = useState(false);
  const composed = composeApology(frameOf(set, register), parts, set);
  return (
    <Stack role="group" aria-label={t('apology.open')}>
      {APOLOGY_PARTS.map((part) => (
        <Field key={part}>
          <Field.Label isRegular>{t(`apology.${part}`)}</Field.Label>
          <Input
            isCompact
            lang={language}
            value={parts[part]}
            onChange={({ target }) => {
              setIsTouched(true);
              setParts({ ...parts, [part]: target.value });
            }}
          />
        </Field>
      ))}
      {composed.ok ? (
        <Plain lang={language}>{composed.value}</Plain>
      ) : (
        <Subtle role="status">{isTouched && faultsIn(speech, composed.error)}</Subtle>
      )}
      <Row>
        <Button size="small" isPrimary onClick={() => (composed.ok ? onInsert(composed.value) : setIsTouched(true))}>
          {t('apology.insert')}
        </Button>
        <Button size="small" isBasic onClick={onClose}>
          {t('apology.close')}
        </Button>
      </Row>
    </Stack>
  );
}

const frameOf = ({ apologies }: PhraseSet, register: Register): string =>
  (isForAll(apologies) ? apologies : apologies[register])[0] ?? '';

const isForAll = (apologies: PhraseSet['apologies']): apologies is readonly string[] => Array.isArray(apologies);

/** What stands against it: first the words that spoil it, then what is still missing. */
function faultsIn({ t }: LateSpeech, faults: readonly ApologyFault[]): string {
  const hedged = faults.flatMap((fault) =>
    fault.kind === 'hedged' ? [t('apology.hedged', { word: fault.word })] : [],
  );
  const missing = faults.flatMap(({ kind, part }) => (kind === 'missing' ? [t(`apology.${part}`)] : []));
  return [
    ...hedged,
    ...(missing.length > 0 ? [t('apology.missing', { parts: missing.join(t('list.separator')) })] : []),
    ...faults.flatMap(({ kind }) => (kind === 'undated' || kind === 'no-such-day' ? [t(`apology.${kind}`)] : [])),
  ].join(' ');
}
