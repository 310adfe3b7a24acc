import { useCallback } from 'react';
import { useRemote } from '../../../hooks/use-remote';
import { useLateSpeech } from '../../../i18n/LateSpeech';
import { useServices } from '../../../Services';
import { Failed } from '../../frame/Failed';
import { Plain, Stack, Subtle } from '../../frame/Text';
import { Waiting } from '../../frame/Waiting';
import { MailingRuleLine } from './MailingRuleLine';

/** Which triggers and automations would write to people about courtesy calls, and a press against each of them. */
export function MailingRules() {
  const { t } = useLateSpeech();
  const { settingUp } = useServices();
  const load = useCallback(async () => (await settingUp()).mailingRules(), [settingUp]);
  const [remote, again] = useRemote(load);
  if (remote.status === 'loading') return <Waiting $width="90%" />;
  if (remote.status === 'failed') return <Failed words={t('rules.notRead')} onRetry={again} />;
  const { tag, rules, unread } = remote.value;
  return (
    <Stack as="section" aria-labelledby="mailing-rules">
      <Plain as="h3" id="mailing-rules">
        <strong>{t('rules.title')}</strong>
      </Plain>
      {rules.length > 0 && <Subtle>{t('rules.why', { count: rules.length, tag })}</Subtle>}
      {rules.length === 0 && unread.length === 0 && <Subtle>{t('rules.none')}</Subtle>}
      {unread.map((kind) => (
        <Subtle key={kind}>{t(`rules.unread.${kind}`, { tag })}</Subtle>
      ))}
      {rules.length > 0 && (
        <Stack as="ul">
          {rules.map((rule) => (
            <MailingRuleLine key={`${rule.kind} ${rule.id}`} rule={rule} tag={tag} />
          ))}
        </Stack>
      )}
    </Stack>
  );
}
