import type { Instant } from '../../../../domain/time';
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

/** "09:30" for so many minutes after midnight. */
export function clockText(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
