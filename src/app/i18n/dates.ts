import { daysBetween } from '../../domain/customer/customer-summary';
import { minorDigits, type Money } from '../../domain/money';
import type { Instant } from '../../domain/time';
import type { Speech } from './words';

/** "1 December", with the year only when it is another one than now. */
export function dayAndMonth({ locale }: Speech, at: Instant, now: Instant, zone: string): string {
  const year = (instant: Instant) => new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: zone }).format(instant);
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    timeZone: zone,
    ...(year(at) === year(now) ? {} : { year: 'numeric' }),
  }).format(at);
}

/** "Mar 2017". */
export function monthAndYear({ locale }: Speech, at: Instant, zone: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: zone }).format(at);
}

/** "today", "yesterday", "5 days ago", "2 months ago", "3 years ago". */
export function howLongAgo({ locale, t }: Speech, at: Instant, now: Instant, zone: string): string {
  const days = Math.max(0, daysBetween(at, now, zone));
  if (days === 0) return t('when.today');
  if (days === 1) return t('when.yesterday');
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  if (days < 60) return relative.format(-days, 'day');
  if (days < 730) return relative.format(-Math.floor(days / 30.44), 'month');
  return relative.format(-Math.floor(days / 365.25), 'year');
}

/** The amount as the agent's locale writes it. */
export function amountOfMoney({ locale }: Pick<Speech, 'locale'>, { minor, currency }: Money): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return format.format(minor / 10 ** minorDigits(currency));
}

/** "14:05" in a zone. */
export function timeOfDay({ locale }: Speech, at: Instant, zone: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(at);
}
