import type { RefusedKind } from '../../../domain/ledger/possible-gestures';
import type { Refusal } from '../../../domain/ledger/refusal';
import type { GestureKind } from '../../../domain/policy/policy';
import type { Instant } from '../../../domain/time';
import { dayAndMonth } from '../../i18n/dates';
import { useLateSpeech, type LateSpeech } from '../../i18n/LateSpeech';
import { LateWords } from '../frame/LateWords';
import { Subtle } from '../frame/Text';
import { Waiting } from '../frame/Waiting';
import { isOncePerCustomer, refusalWords } from './refusal-words';

interface BlockedProps {
  readonly blocked: readonly RefusedKind[];
  /** All kinds that stand there to be chosen. */
  readonly among: readonly GestureKind[];
  readonly now: Instant;
  readonly zone: string;
}

/** Why nothing of some kinds is possible now, in a line for each reason. */
export function Blocked(props: BlockedProps) {
  return (
    <LateWords meanwhile={<Waiting $width="70%" />}>
      <Lines {...props} />
    </LateWords>
  );
}

function Lines({ blocked, among, ...moment }: BlockedProps) {
  const speech = useLateSpeech();
  const offered = blocked.filter(({ kind }) => among.includes(kind));
  const reasons = [...new Set(offered.map(({ refusal }) => whyNot(speech, refusal, moment)))];
  return reasons.map((why) => {
    const kinds = offered.filter(({ refusal }) => whyNot(speech, refusal, moment) === why).map(({ kind }) => kind);
    const isAll = kinds.length === among.length;
    const names = kinds.map((kind) => speech.t(`kind.${kind}`)).join(', ');
    return <Subtle key={why}>{isAll ? why : speech.t('may.blocked', { kinds: names, why })}</Subtle>;
  });
}

function whyNot(speech: LateSpeech, refusal: Refusal, { now, zone }: Pick<BlockedProps, 'now' | 'zone'>): string {
  if (refusal.kind === 'limit-reached' && isOncePerCustomer(refusal.use.limit) && refusal.use.renewsAt !== undefined) {
    return speech.t('may.givenLately', { date: dayAndMonth(speech, refusal.use.renewsAt, now, zone) });
  }
  const instead = speech.t('refused.instead.words');
  return refusalWords(speech, refusal, { now, zone })
    .filter((sentence) => sentence !== instead)
    .join(' ');
}
