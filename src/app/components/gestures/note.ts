import type { Standing } from '../../../domain/ledger/standing';
import type { Policy } from '../../../domain/policy/policy';
import type { Instant } from '../../../domain/time';
import { amountOfMoney } from '../../i18n/dates';
import type { LateSpeech } from '../../i18n/LateSpeech';
import { giftWords, labelOf } from './gift-words';
import type { Place } from './occasion';

interface AboutNote {
  readonly speech: LateSpeech;
  readonly place: Place;
  /** Absent while it could not be read. */
  readonly policy: Policy | undefined;
  readonly now: Instant;
  readonly zone: string;
  /** In the agent's own words. */
  readonly why: string | undefined;
}

/** The internal note on a gesture that exists. It may be written before extra time is over: of that it tells the most it can become. */
export function noteOf(standing: Standing, about: AboutNote): string {
  const { speech, policy, why } = about;
  const { gift, worth } = standing.reservation.entry;
  return [
    madeWords(standing, about, labelOf(policy?.reasons, standing.reservation.entry.reason)),
    gift.kind === 'discount' ? speech.t('note.code', { code: standing.reference ?? gift.code }) : '',
    gift.kind === 'exception' && worth ? speech.t('note.worth', { worth: amountOfMoney(speech, worth) }) : '',
    why ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The note of a call is written once something came of it, whatever that was. */
function madeWords(standing: Standing, { speech, place, policy, now, zone }: AboutNote, reason: string): string {
  const { t } = speech;
  const { gift } = standing.reservation.entry;
  const by = { agent: place.agent.name, reason };
  switch (gift.kind) {
    case 'exception':
      return t('note.exception', { ...by, rule: labelOf(policy?.rules, gift.rule) });
    case 'extra-time':
      return t('note.given', { ...by, what: t('note.upToMinutes', { count: gift.minutes }) });
    default: {
      const what = giftWords(speech, standing, { now, zone });
      return t(gift.kind === 'courtesy-call' ? 'note.planned' : 'note.given', { ...by, what });
    }
  }
}
