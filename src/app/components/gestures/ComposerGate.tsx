import { useCallback } from 'react';
import { allowanceFor } from '../../../domain/ledger/allowance';
import { useRemote } from '../../hooks/use-remote';
import { useSpeech } from '../../i18n/SpeechContext';
import { useServices } from '../../Services';
import { Subtle } from '../frame/Text';
import { Composer, type ComposerProps } from './Composer';
import { ledgerTrouble } from './ledger-trouble';
import { SettingsProblems } from './SettingsProblems';
import { smallestRequest } from './use-glance';

type GateProps = Omit<ComposerProps, 'policy' | 'reading' | 'largestPercent'>;

/** Reads the policy and the ledger as they are now; the form opens with what they say. */
export function ComposerGate(props: GateProps) {
  const { gestures } = useServices();
  const { t } = useSpeech();
  const { customer } = props.place;
  const load = useCallback(() => gestures.readAll(customer.id), [gestures, customer.id]);
  const [remote] = useRemote(load);
  if (remote.status === 'loading') return <Subtle role="status">{t('compose.checking')}</Subtle>;
  if (remote.status === 'failed') return <Subtle role="alert">{t(ledgerTrouble(remote.error))}</Subtle>;
  const { policy, view, now } = remote.value;
  if (!policy.ok) return <SettingsProblems problems={policy.error} />;
  const { largestPercent } = allowanceFor(view, policy.value, smallestRequest(props.place, policy.value), now);
  return <Composer {...props} policy={policy.value} reading={remote.value} largestPercent={largestPercent} />;
}
