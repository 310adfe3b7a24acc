import { Alert } from '@zendeskgarden/react-notifications';
import styled from 'styled-components';
import type { PolicyProblem } from '../../../ports/policy-source';
import { isLateKey, useLateSpeech, type LateSpeech } from '../../i18n/LateSpeech';
import { LateWords } from '../frame/LateWords';

const List = styled.ul`
  padding-inline-start: ${({ theme }) => theme.space.md};
  list-style: disc;
`;

/** Each wrong setting by its name: gestures are off until an admin has put it right, everything else works. */
export function SettingsProblems(props: ProblemsProps) {
  return (
    <LateWords>
      <Problems {...props} />
    </LateWords>
  );
}

interface ProblemsProps {
  readonly problems: readonly PolicyProblem[];
}

function Problems({ problems }: ProblemsProps) {
  const { t } = useLateSpeech();
  return (
    <Alert type="warning" role="status">
      <Alert.Title>{t('settings.title')}</Alert.Title>
      <p>{t('settings.why')}</p>
      <List>
        {problems.map(({ setting, kind, found }) => (
          <li key={`${setting} ${kind}`}>{t(`settings.${kind}`, { setting: nameOf(t, setting), found })}</li>
        ))}
      </List>
    </Alert>
  );
}

function nameOf(t: LateSpeech['t'], setting: string): string {
  const key = `setting.${setting}`;
  return isLateKey(key) ? t(key) : setting;
}
