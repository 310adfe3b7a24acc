import { Waiting } from '../frame/Waiting';
import type { RefusedKind } from '../../../domain/ledger/possible-gestures';
import type { Remote } from '../../hooks/remote';
import { dayAndMonth } from '../../i18n/dates';
import { useSpeech } from '../../i18n/SpeechContext';
import type { Speech } from '../../i18n/words';
import { late } from '../frame/late';
import { Plain, Subtle } from '../frame/Text';
import { Boundary } from '../frame/Boundary';
import { blocked, hasUnsent, offered } from './in-glance';
import { ledgerTrouble } from './ledger-trouble';
import { objectionTo, type Place } from './occasion';
import type { Glance } from './use-glance';

const SettingsProblems = late(async () => (await import('./SettingsProblems')).SettingsProblems);
const Blocked = late(async () => (await import('./Blocked')).Blocked);

interface LeftProps {
  readonly glance: Remote<Glance>;
  readonly place: Place;
  /** Of what the choice is described by. */
  readonly id: string;
  /** Whether a form is open, which says itself what stands against it. */
  readonly isComposing: boolean;
}

/** "3 of 10 left until 1 December", and why what is not possible for this customer is not. */
export function Left({ glance, place, id, isComposing }: LeftProps) {
  const speech = useSpeech();
  const objection = objectionTo(place);
  if (objection) return <Subtle>{speech.t(objection)}</Subtle>;
  if (glance.status === 'loading') return <Waiting $width="70%" />;
  if (glance.status === 'failed') return <Subtle>{speech.t(ledgerTrouble(glance.error))}</Subtle>;
  const { policy } = glance.value.reading;
  if (!policy.ok) return <SettingsProblems problems={policy.error} />;
  const zone = policy.value.timeZone;
  // What waits to be sent says enough.
  const isQuiet = isComposing || hasUnsent(glance.value, place);
  return (
    <div id={id}>
      <Plain>{leftWords(speech, glance.value, zone)}</Plain>
      {!isQuiet && <WhyNot glance={glance} place={place} zone={zone} />}
    </div>
  );
}

interface WhyNotProps extends Pick<LeftProps, 'place'> {
  readonly glance: Extract<LeftProps['glance'], { status: 'ready' }>;
  readonly zone: string;
}

function WhyNot({ glance, place, zone }: WhyNotProps) {
  const { allowance, reading } = glance.value;
  // What is left of discounts says it already.
  const isTold = ({ refusal }: RefusedKind) =>
    refusal.kind === 'limit-reached' && refusal.use.limit === allowance?.counted?.limit;
  const untold = blocked(glance, place).filter((each) => !isTold(each));
  if (untold.length === 0) return null;
  const kinds = offered(glance, place).map(({ kind }) => kind);
  return (
    <Boundary waiting={<Waiting $width="70%" />}>
      <Blocked blocked={untold} among={kinds} now={reading.now} zone={zone} />
    </Boundary>
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
