import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import { useSpeech } from '../../i18n/SpeechContext';
import { useServices } from '../../Services';
import { SetUpFailure } from '../../../ports/set-up-failure';
import { Plain, Row, Subtle } from '../frame/Text';

type State = 'idle' | 'running' | 'done' | 'approximate' | SetUpFailure['reason'];

/** One press that makes the account's ledger ready; it may be pressed again and goes on where it stopped. */
export function SetUp({ onDone }: { readonly onDone: () => void }) {
  const { t } = useSpeech();
  const { setUp, report } = useServices();
  const [state, setState] = useState<State>('idle');

  const press = () => {
    setState('running');
    setUp().then(
      ({ keepsKeysApart }) => {
        setState(keepsKeysApart ? 'done' : 'approximate');
        onDone();
      },
      (error: unknown) => {
        report(error);
        setState(error instanceof SetUpFailure ? error.reason : 'no-answer');
      },
    );
  };

  return (
    <>
      <Plain>{t('setUp.why')}</Plain>
      <Row>
        <Button size="small" onClick={press} disabled={state === 'running'}>
          {t('setUp.press')}
        </Button>
      </Row>
      <Subtle role="status">{wordsFor(t, state)}</Subtle>
    </>
  );
}

function wordsFor(t: ReturnType<typeof useSpeech>['t'], state: State): string {
  switch (state) {
    case 'idle':
      return '';
    case 'running':
    case 'done':
    case 'approximate':
      return t(`setUp.${state}`);
    default:
      return t('setUp.failed', { reason: t(`setUp.failed.${state}`) });
  }
}
