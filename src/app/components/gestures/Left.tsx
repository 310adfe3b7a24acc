import { Waiting } from '../frame/Waiting';
import type { Remote } from '../../hooks/remote';
import { dayAndMonth } from '../../i18n/dates';
import { useSpeech } from '../../i18n/SpeechContext';
import type { Speech } from '../../i18n/words';
import { late } from '../frame/late';
import { Plain, Subtle } from '../frame/Text';
import { hasUnsent } from './in-glance';
import { ledgerTrouble } from './ledger-trouble';
import { objectionTo, type Place } from './occasion';
import type { Glance } from './use-glance';

const SettingsProblems = late(async () => (await import('./SettingsProblems')).SettingsProblems);
const Refused = late(async () => (await import('./Refused')).Refused);

interface LeftProps {
  readonly glance: Remote<Glance>;
  readonly place: Place;
}

/** "3 of 10 left until 1 December", or why nothing is possible for this customer. */
export function Left({ glance, place }: LeftProps) {
  const speech = useSpeech();
  const objection = objectionTo(place);
  if (objection) return <Subtle>{speech.t(objection)}</Subtle>;
  if (glance.status === 'loading') return <Waiting $width="70%" />;
  if (glance.status === 'failed') return <Subtle>{speech.t(ledgerTrouble(glance.error))}</Subtle>;
  const { policy, now } = glance.value.reading;
  if (!policy.ok) return <SettingsProblems problems={policy.error} />;
  const refusal = glance.value.allowance?.refusal;
  const { timeZone } = policy.value;
  // What waits to be sent says enough.
  const isRefused = refusal && !hasUnsent(glance.value, place);
  return (
    <>
      <Plain>{leftWords(speech, glance.value, timeZone)}</Plain>
      {isRefused && <Refused refusal={refusal} now={now} zone={timeZone} />}
    </>
  );
}

function leftWords(speech: Speech, { allowance, reading }: Glance, zone: string): string {
  const counted = allowance?.counted;
  if (!counted) return '';
  const { left, max, renewsAt } = counted;
  if (max === 0) return speech.t('may.notAllowed');
  if (renewsAt === undefined) return speech.t('may.leftNow', { left, max });
  const date = dayAndMonth(speech, renewsAt, reading.now, zone);
  return speech.t(left > 0 ? 'may.left' : 'may.noneLeft', { left, max, date });
}
