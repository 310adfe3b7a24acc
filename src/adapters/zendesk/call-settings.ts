import type { CallRules } from '../../domain/policy/policy';
import { parseCalendarDay } from '../../domain/time';
import type { SettingReader } from './setting-reader';
import { WEEKDAY_NAMES } from './weekday-names';

const HOURS = /^([\d:]+)\s*[-–]\s*([\d:]+)$/;
const TIME = /^(\d{1,2})(?::([0-5]\d))?$/;

/**
 * When courtesy calls may be made: hours like `9-20` or `09:30-18:00`, and days off like `sat, sun, 2026-12-25`, the admin's and those on
 * which *Set up* found the team's schedules closed.
 */
export function callRulesIn(read: SettingReader): CallRules {
  return {
    needsConsent: read.isOn('call_consent', true),
    ...hoursIn(read),
    ...daysIn(read),
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

function daysIn(read: SettingReader): Pick<CallRules, 'daysOff' | 'holidays'> {
  const settings = ['call_days_off', 'call_closed_days'];
  const daysOff = new Set(settings.flatMap((setting) => weekdaysIn(read, setting)));
  const dates = settings.flatMap((setting) => read.words(setting)).map(parseCalendarDay);
  const holidays = dates.filter((day) => day !== undefined);
  return { daysOff: [...daysOff], ...(holidays.length > 0 ? { holidays } : {}) };
}

/** What is no date must be a weekday. */
function weekdaysIn(read: SettingReader, setting: string): readonly number[] {
  const words = read.words(setting).filter((word) => parseCalendarDay(word) === undefined);
  const days = words.map((word) => WEEKDAY_NAMES.indexOf(word.toLowerCase().slice(0, 3)) + 1);
  if (days.includes(0)) read.wrong(setting, 'unknown-value');
  return days;
}
