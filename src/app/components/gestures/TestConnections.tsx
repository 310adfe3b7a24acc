import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import type { ConnectionReport, Found } from '../../../ports/gift-provider';
import { type LateSpeech, useLateSpeech } from '../../i18n/LateSpeech';
import { useServices } from '../../Services';
import { offWords } from './discount/discount-words';
import { LateWords } from '../frame/LateWords';
import { Row, Subtle } from '../frame/Text';

type State = 'idle' | 'testing' | 'failed' | readonly ConnectionReport[];

/** Lets an admin see whether the services that make codes would do so; nothing is made by it. */
export function TestConnections() {
  return (
    <LateWords>
      <Test />
    </LateWords>
  );
}

function Test() {
  const speech = useLateSpeech();
  const { t } = speech;
  const { testConnections, report } = useServices();
  const [state, setState] = useState<State>('idle');

  const press = () => {
    setState('testing');
    testConnections().then(setState, (error: unknown) => {
      report(error);
      setState('failed');
    });
  };

  return (
    <>
      <Row>
        <Button size="small" isBasic onClick={press} disabled={state === 'testing'}>
          {t('connection.test')}
        </Button>
      </Row>
      <div role="status">
        {typeof state === 'string'
          ? state !== 'idle' && <Subtle>{t(`connection.${state}`)}</Subtle>
          : state.flatMap(({ source, found }) =>
              foundWords(speech, found).map((words) => (
                <Subtle key={`${source} ${words}`}>{t(`connection.${source}`, { found: words })}</Subtle>
              )),
            )}
      </div>
    </>
  );
}

/** What was found: a sentence, or one for each thing that is wrong with a coupon. */
function foundWords(speech: LateSpeech, found: Found): readonly string[] {
  if (typeof found === 'string') return [speech.t(`connection.${found}`)];
  return found.map((problem) => {
    const { coupon, kind } = problem;
    const values = kind === 'other' && {
      promised: offWords(speech, problem.promised),
      given: offWords(speech, problem.given),
    };
    return speech.t(`connection.coupon.${kind}`, { coupon, ...values });
  });
}
