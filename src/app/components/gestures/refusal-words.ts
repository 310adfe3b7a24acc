import type { Refusal } from '../../../domain/ledger/refusal';
import type { LimitUse } from '../../../domain/ledger/limit-use';
import { money } from '../../../domain/money';
import type { Limit } from '../../../domain/policy/policy';
import type { Instant } from '../../../domain/time';
import { amountOfMoney, dayAndMonth } from '../../i18n/dates';
import type { Speech } from '../../i18n/words';

interface Moment {
  readonly now: Instant;
  readonly zone: string;
}

/** Why it is not possible, when it will be, and what can still be done: a sentence each. */
export function refusalWords(speech: Speech, refusal: Refusal, moment: Moment): readonly string[] {
  const { t } = speech;
  switch (refusal.kind) {
    case 'limit-reached':
      return limitWords(speech, refusal.use, moment);
    case 'worth-unknown':
      return [t('refused.worth-unknown', { currency: refusal.currency })];
    case 'never':
      return [t('refused.never', { tag: refusal.tag ?? '' }), t('refused.instead.words')];
    default:
      return [t(`refused.${refusal.kind}`)];
  }
}

function limitWords(speech: Speech, use: LimitUse, { now, zone }: Moment): readonly string[] {
  const { t } = speech;
  const renews =
    use.renewsAt === undefined ? [] : [t('refused.renews', { date: dayAndMonth(speech, use.renewsAt, now, zone) })];
  return [whyWords(speech, use), ...renews, t('refused.instead.words')];
}

function whyWords(speech: Speech, use: LimitUse): string {
  const { t } = speech;
  const { limit, used, max } = use;
  if ('percent' in limit.max) return t('refused.limit.percent', { max });
  if ('money' in limit.max) return moneyWords(speech, use, limit.max.money.currency);
  if ('minutes' in limit.max) return minutesWords(speech, use);
  if ('customers' in limit.max && limit.per === 'agent' && limit.within === 'month') {
    return t('refused.limit.customers.agent', { used, count: max });
  }
  if (isOncePerCustomer(limit)) return t('refused.limit.count.customer', { count: limit.within.days });
  return t('refused.limit.other', { used, max });
}

function moneyWords(speech: Speech, { limit, max, left }: LimitUse, currency: string): string {
  const inMoney = (minor: number) => amountOfMoney(speech, money(minor, currency));
  if (limit.within === 'each') return speech.t('refused.limit.money.each', { max: inMoney(max) });
  return speech.t('refused.limit.money', { max: inMoney(max), left: inMoney(left) });
}

/** Of minutes some can be left, and yet fewer than were asked for. */
function minutesWords({ t }: Speech, { limit, used, max, left }: LimitUse): string {
  if (limit.within === 'each') return t('refused.limit.minutes.each', { count: max });
  return left > 0 ? t('refused.limit.minutes', { count: left, max }) : t('refused.limit.other', { used, max });
}

/** Whether nobody may give a customer more than one in a number of days. */
export function isOncePerCustomer(limit: Limit): limit is Limit & { readonly within: { readonly days: number } } {
  return limit.per === 'customer' && typeof limit.within === 'object' && 'count' in limit.max && limit.max.count === 1;
}
