import { Button } from '@zendeskgarden/react-buttons';
import { useRef, useState } from 'react';
import styled from 'styled-components';
import type { MailingRule } from '../../../../ports/setting-up';
import { useLateSpeech } from '../../../i18n/LateSpeech';
import { useServices } from '../../../Services';
import { Plain, Subtle } from '../../frame/Text';

const Line = styled.li`
  display: grid;
  grid-template-columns: 1fr auto;
  align-items: center;
  column-gap: ${({ theme }) => theme.space.sm};
`;

const Outcome = styled(Subtle)`
  grid-column: 1 / -1;
  color: inherit;
`;

type State = 'open' | 'busy' | 'left-out' | 'by-hand' | 'failed';

interface MailingRuleLineProps {
  readonly rule: MailingRule;
  /** The tag by which courtesy calls are left out. */
  readonly tag: string;
}

/** A rule, what it would send, and the press that leaves courtesy calls out of it, or what came of that. */
export function MailingRuleLine({ rule, tag }: MailingRuleLineProps) {
  const { t } = useLateSpeech();
  const { settingUp, report } = useServices();
  const [state, setState] = useState<State>('open');
  const line = useRef<HTMLLIElement>(null);

  const press = async () => {
    setState('busy');
    try {
      setState(await (await settingUp()).leaveCallsOut(rule));
      // The button is gone, and who works by keyboard goes on from here.
      line.current?.focus();
    } catch (error) {
      report(error);
      setState('failed');
    }
  };

  const isDone = state === 'left-out' || state === 'by-hand';
  return (
    <Line ref={line} tabIndex={-1}>
      <div>
        <Plain>{rule.title}</Plain>
        <Subtle>{t(`rules.${rule.kind}.${rule.does}`)}</Subtle>
      </div>
      {!isDone && (
        <Button
          size="small"
          aria-label={t('rules.pressFor', { title: rule.title })}
          disabled={state === 'busy'}
          onClick={() => void press()}
        >
          {t('rules.press')}
        </Button>
      )}
      <Outcome role="status">{state === 'open' || state === 'busy' ? '' : t(RESULTS[state], { tag })}</Outcome>
    </Line>
  );
}

const RESULTS = { 'left-out': 'rules.leftOut', 'by-hand': 'rules.byHand', failed: 'rules.failed' } as const;
