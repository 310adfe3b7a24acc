import type { Refusal } from '../../../domain/ledger/refusal';
import type { LimitUse } from '../../../domain/ledger/limit-use';
import { money } from '../../../domain/money';
import { unitOf, type Limit } from '../../../domain/policy/policy';
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
  return [whyWords(speech, use), ...renews, insteadWords(speech, use)];
}

function whyWords(speech: Speech, { limit, used, max, left }: LimitUse): string {
  const { t } = speech;
  const { per, within } = limit;
  if ('percent' in limit.max) return t('refused.limit.percent', { max });
  if ('money' in limit.max) {
    const { currency } = limit.max.money;
    const inMoney = (minor: number) => amountOfMoney(speech, money(minor, currency));
    if (within === 'each') return t('refused.limit.money.each', { max: inMoney(max) });
    return t('refused.limit.money', { max: inMoney(max), left: inMoney(left) });
  }
  if ('customers' in limit.max && per === 'agent' && within === 'month') {
    return t('refused.limit.customers.agent', { used, count: max });
  }
  if (isOncePerCustomer(limit)) return t('refused.limit.count.customer', { count: limit.within.days });
  return t('refused.limit.other', { used, max });
}

function insteadWords({ t }: Speech, { limit, max }: LimitUse): string {
  switch (unitOf(limit.max)) {
    case 'percent':
      return t('refused.instead.percent', { max });
    default:
      return t('refused.instead.words');
  }
}

function isOncePerCustomer(limit: Limit): limit is Limit & { readonly within: { readonly days: number } } {
  return limit.per === 'customer' && typeof limit.within === 'object' && 'count' in limit.max && limit.max.count === 1;
}
