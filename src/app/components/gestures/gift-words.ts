import type { Gift } from '../../../domain/ledger/entry';
import type { Policy } from '../../../domain/policy/policy';
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

/** What a gesture is, in a few words: "10 % discount", "15 minutes of extra time". */
export function giftWords(speech: LateSpeech, gift: Gift, { now, zone, rules = [] }: Around): string {
  const { t } = speech;
  switch (gift.kind) {
    case 'discount':
      return t('gift.discount', { off: offWords(speech, gift) });
    case 'extra-time':
      return t('gift.extra-time', { count: gift.minutes });
    case 'courtesy-call':
      return t('gift.courtesy-call', { when: dayAndMonth(speech, gift.due, now, zone) });
    case 'exception':
      return t('gift.exception', { rule: ruleWords(speech, gift.rule, rules) });
    case 'card':
      return t('gift.card');
  }
}

function ruleWords(speech: LateSpeech, rule: string, rules: Policy['rules']): string {
  const listed = rules.find(({ id }) => id === rule);
  return listed ? labelIn(speech, listed) : rule;
}
