import type { Standing } from '../../../domain/ledger/standing';
import type { Policy, Reason } from '../../../domain/policy/policy';
import { dayAndMonth } from '../../i18n/dates';
import { labelIn } from '../../i18n/default-label';
import type { LateSpeech } from '../../i18n/LateSpeech';
import type { Instant } from '../../../domain/time';
import { offWords } from './discount/discount-words';

interface Around {
  readonly now: Instant;
  readonly zone: string;
  /** Absent while it could not be read; then rules have no words. */
  readonly rules?: Policy['rules'];
}

/** What a gesture is, in a few words: "10 % discount"; of extra time that is over the minutes used, "4 minutes of extra time". */
export function giftWords(
  speech: LateSpeech,
  { reservation, minutesUsed }: Pick<Standing, 'reservation' | 'minutesUsed'>,
  { now, zone, rules }: Around,
): string {
  const { t } = speech;
  const { gift } = reservation.entry;
  switch (gift.kind) {
    case 'discount':
      return t('gift.discount', { off: offWords(speech, gift) });
    case 'extra-time':
      return t('gift.extra-time', { count: minutesUsed ?? gift.minutes });
    case 'courtesy-call':
      return t('gift.courtesy-call', { when: dayAndMonth(speech, gift.due, now, zone) });
    case 'exception':
      return t('gift.exception', { rule: ruleWords(speech, gift.rule, rules) });
    case 'card':
      return t('gift.card');
  }
}

/** What admins call one of their rules or reasons; its id where they have taken it off their list since. */
export const labelOf = (listed: readonly Reason[] = [], wanted: string): string =>
  listed.find(({ id }) => id === wanted)?.label ?? wanted;

function ruleWords(speech: LateSpeech, rule: string, rules: Policy['rules'] = []): string {
  const listed = rules.find(({ id }) => id === rule);
  return listed ? labelIn(speech, listed) : rule;
}
