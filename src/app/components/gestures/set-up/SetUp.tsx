import { Button } from '@zendeskgarden/react-buttons';
import { useCallback, useState } from 'react';
import { SetUpFailure } from '../../../../ports/set-up-failure';
import { useRemote } from '../../../hooks/use-remote';
import { useLateSpeech, type LateSpeech } from '../../../i18n/LateSpeech';
import { useServices } from '../../../Services';
import { Plain, Row, Stack, Subtle } from '../../frame/Text';
import { MailingRules } from './MailingRules';
import { WhatIsThere } from './WhatIsThere';

type State = 'idle' | 'running' | 'done' | 'approximate' | SetUpFailure['reason'];

interface SetUpProps {
  /** Nothing was made yet, so there is nothing to look at. */
  readonly isFirst: boolean;
  readonly zone: string;
  readonly onDone: () => void;
}

/** One press that makes the account ready; it may be pressed again, goes on where it stopped, and leaves alone what is right. */
export function SetUp({ isFirst, zone, onDone }: SetUpProps) {
  const { t } = useLateSpeech();
  const { settingUp, report } = useServices();
  const [state, setState] = useState<State>('idle');
  const look = useCallback(async () => (await settingUp()).look(), [settingUp]);
  const [found, lookAgain] = useRemote(isFirst ? undefined : look);

  const press = async () => {
    setState('running');
    try {
      const { keepsKeysApart } = await (await settingUp()).setUp();
      setState(keepsKeysApart ? 'done' : 'approximate');
      onDone();
    } catch (error) {
      report(error);
      setState(error instanceof SetUpFailure ? error.reason : 'no-answer');
    }
    if (!isFirst) lookAgain();
  };

  return (
    <Stack>
      {isFirst ? (
        <Plain>{t('setUp.why')}</Plain>
      ) : (
        <>
          <WhatIsThere found={found} zone={zone} />
          <Subtle>{t('setUp.whyAgain')}</Subtle>
        </>
      )}
      <Row>
        <Button size="small" onClick={() => void press()} disabled={state === 'running'}>
          {t(isFirst ? 'setUp.press' : 'setUp.again')}
        </Button>
      </Row>
      <Subtle role="status">{wordsFor(t, state)}</Subtle>
      {!isFirst && <MailingRules />}
    </Stack>
  );
}

function wordsFor(t: LateSpeech['t'], state: State): string {
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
