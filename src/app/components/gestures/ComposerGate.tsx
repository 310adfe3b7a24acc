import { useCallback } from 'react';
import { useRemote } from '../../hooks/use-remote';
import { LateWords } from '../../i18n/LateSpeech';
import { useSpeech } from '../../i18n/SpeechContext';
import { useServices } from '../../Services';
import { amendsIn } from '../care/care-moment';
import { Standing } from '../frame/Standing';
import { Subtle } from '../frame/Text';
import type { HeardNews } from '../heard/heard-news';
import type { ComposerProps } from './composer-props';
import type { Kind } from './kinds';
import { ledgerTrouble } from './ledger-trouble';
import { SettingsProblems } from './SettingsProblems';

interface GateProps extends Omit<ComposerProps, 'policy' | 'reading' | 'amends' | 'isQuiet'> {
  readonly kind: Kind;
  readonly news: HeardNews | undefined;
  readonly zone: string;
}

/** Reads the policy and the ledger as they are now; the form opens with what they say. */
export function ComposerGate({ kind: { Composer }, news, zone, ...props }: GateProps) {
  const { gestures } = useServices();
  const { t } = useSpeech();
  const { customer } = props.place;
  const load = useCallback(() => gestures.readAll(customer.id), [gestures, customer.id]);
  const [remote] = useRemote(load);
  const checking = <Subtle role="status">{t('compose.checking')}</Subtle>;
  if (remote.status === 'loading') return checking;
  if (remote.status === 'failed') return <Subtle role="alert">{t(ledgerTrouble(remote.error))}</Subtle>;
  const { policy } = remote.value;
  if (!policy.ok) return <SettingsProblems problems={policy.error} />;
  return (
    <Standing waiting={checking}>
      <LateWords>
        <Composer
          {...props}
          policy={policy.value}
          reading={remote.value}
          amends={amendsIn({ news, place: props.place, reading: remote.value, zone })}
          isQuiet={news?.isGentle === true}
        />
      </LateWords>
    </Standing>
  );
}
