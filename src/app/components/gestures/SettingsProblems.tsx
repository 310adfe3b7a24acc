import { Alert } from '@zendeskgarden/react-notifications';
import styled from 'styled-components';
import type { PolicyProblem } from '../../../ports/policy-source';
import { useSpeech } from '../../i18n/SpeechContext';
import { isWordKey } from '../../i18n/words';

const List = styled.ul`
  padding-inline-start: ${({ theme }) => theme.space.md};
  list-style: disc;
`;

/** Each wrong setting by its name: gestures are off until an admin has put it right, everything else works. */
export function SettingsProblems({ problems }: { readonly problems: readonly PolicyProblem[] }) {
  const { t } = useSpeech();
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

function nameOf(t: ReturnType<typeof useSpeech>['t'], setting: string): string {
  const key = `setting.${setting}`;
  return isWordKey(key) ? t(key) : setting;
}
