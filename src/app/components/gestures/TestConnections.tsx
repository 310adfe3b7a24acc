import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import type { ConnectionReport } from '../../../ports/gift-provider';
import { useLateSpeech } from '../../i18n/LateSpeech';
import { useServices } from '../../Services';
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
  const { t } = useLateSpeech();
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
          : state.map(({ source, found }) => (
              <Subtle key={source}>{t(`connection.${source}`, { found: t(`connection.${found}`) })}</Subtle>
            ))}
      </div>
    </>
  );
}
