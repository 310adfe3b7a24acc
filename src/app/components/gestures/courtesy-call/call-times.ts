import type { PlannedCall } from '../../../../domain/call/call-stage';
import { mayCallAt } from '../../../../domain/call/civil-hours';
import type { CallRules } from '../../../../domain/policy/policy';
import type { Instant } from '../../../../domain/time';
import { timeOfDay } from '../../../i18n/dates';
import type { LateSpeech } from '../../../i18n/LateSpeech';

/** "Tue 24 Nov, 10:00" in a zone. */
export function dayAndTime({ locale }: Pick<LateSpeech, 'locale'>, at: Instant, zone: string): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  }).format(at);
}

/** A time by the customer's clock, and by the agent's own where that shows another. */
export function timeThere(speech: LateSpeech, at: Instant, zone: string, ownZone: string): string {
  const [time, here] = [dayAndTime(speech, at, zone), dayAndTime(speech, at, ownZone)];
  return time === here ? speech.t('call.there', { time }) : speech.t('call.thereAndHere', { time, here });
}

/** When a call is, and whether that has passed, by the agent's own clock. */
export const stageWords = (speech: LateSpeech, { stage, due }: PlannedCall, ownZone: string): string =>
  speech.t(`call.stage.${stage}`, { time: dayAndTime(speech, due, ownZone) });

interface There {
  /** The customer's zone; `undefined` while nobody knows it. */
  readonly zone: string | undefined;
  readonly ownZone: string;
  readonly rules: CallRules | undefined;
  readonly now: Instant;
}

/**
 * What the customer's clock shows: when a call is planned, and now once it is due; `undefined` where that is not known, or nothing else
 * than the agent's own shows. That nobody is called then is said wherever it is known.
 */
export function clockThere(speech: LateSpeech, { stage, due }: PlannedCall, there: There): string | undefined {
  const { zone, ownZone, rules, now } = there;
  if (zone === undefined) return undefined;
  const at = stage === 'planned' ? due : now;
  const isAnother = dayAndTime(speech, at, zone) !== dayAndTime(speech, at, ownZone);
  const time = timeOfDay(speech, now, zone);
  if (stage !== 'planned' && rules && !mayCallAt(rules, zone, now)) return speech.t('call.nowOutside', { time });
  if (!isAnother) return undefined;
  return stage === 'planned'
    ? speech.t('call.there', { time: dayAndTime(speech, due, zone) })
    : speech.t('call.nowThere', { time });
}

/** "09:30" for so many minutes after midnight. */
export function clockText(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
