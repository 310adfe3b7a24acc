import type { CallRules } from '../../domain/policy/policy';
import { parseCalendarDay } from '../../domain/time';
import type { SettingReader } from './setting-reader';

const HOURS = /^([\d:]+)\s*[-–]\s*([\d:]+)$/;
const TIME = /^(\d{1,2})(?::([0-5]\d))?$/;
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * When courtesy calls may be made: hours like `9-20` or `09:30-18:00`, and days off like `sat, sun`, beside those on which *Set up* found
 * the team's schedules closed, such as `7, 2026-12-25`.
 */
export function callRulesIn(read: SettingReader): CallRules {
  const closed = read.words('call_closed_days');
  const weekdays = closed.filter((word) => /^[1-7]$/.test(word));
  const holidays = closed.flatMap((word) => parseCalendarDay(word) ?? []);
  if (weekdays.length + holidays.length < closed.length) read.wrong('call_closed_days', 'unknown-value');
  return {
    needsConsent: read.isOn('call_consent', true),
    ...hoursIn(read),
    daysOff: [...new Set([...daysIn(read), ...weekdays.map(Number)])],
    ...(holidays.length > 0 ? { holidays } : {}),
  };
}

function hoursIn(read: SettingReader): Pick<CallRules, 'from' | 'until'> {
  const [, first = '', last = ''] = HOURS.exec(read.text('call_hours') || '9-20') ?? [];
  const [from, until] = [minutesOf(first), minutesOf(last)];
  if (!(from < until && until <= 24 * 60)) read.wrong('call_hours', 'unknown-value');
  return { from, until };
}

/** Minutes from midnight; not a number for what is no time of day. */
function minutesOf(time: string): number {
  const [, hour = 'none', minute = '0'] = TIME.exec(time) ?? [];
  return Number(hour) * 60 + Number(minute);
}

function daysIn(read: SettingReader): readonly number[] {
  const days = read.words('call_days_off').map((word) => WEEKDAYS.indexOf(word.toLowerCase().slice(0, 3)) + 1);
  if (days.includes(0)) read.wrong('call_days_off', 'unknown-value');
  return days;
}
