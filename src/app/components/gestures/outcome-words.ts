import type { Gift } from '../../../domain/ledger/entry';
import { isBeingMade } from '../../../domain/ledger/standing';
import { later, MINUTE_MS, type Instant } from '../../../domain/time';
import type { GiveOutcome } from '../../../use-cases/ledger/give-gesture';
import type { TakeBackOutcome } from '../../../use-cases/ledger/take-back';
import { timeOfDay } from '../../i18n/dates';
import type { LateSpeech } from '../../i18n/LateSpeech';
import { refusalWords } from './refusal-words';

/** What happened, in a sentence that says what was and was not done. */
export interface Message {
  readonly tone: 'success' | 'info' | 'warning';
  readonly text: string;
}

interface Moment {
  readonly now: Instant;
  readonly zone: string;
  /** By which the agent lives, where days end by another. */
  readonly ownZone: string;
}

/** What an agent reads after a press to give; that something was issued is told once its words stand in the reply. */
export function giveWords(
  speech: LateSpeech,
  outcome: Exclude<GiveOutcome, { kind: 'issued' }>,
  moment: Moment,
): Message {
  const { t } = speech;
  switch (outcome.kind) {
    case 'refused':
      return { tone: 'info', text: refusalWords(speech, outcome.refusal, moment).join(' ') };
    case 'gestures-off':
      return { tone: 'warning', text: t('may.off', { count: outcome.problems.length }) };
    case 'not-sent-yet':
      return { tone: 'warning', text: notSentYetWords(speech, outcome.busyUntil, moment.ownZone) };
    case 'busy':
    case 'ended':
    case 'unknown':
    case 'in-other-hands':
    case 'refused-by-provider':
      return { tone: 'warning', text: t(`outcome.${outcome.kind}`) };
  }
}

function notSentYetWords(speech: LateSpeech, busyUntil: Instant | undefined, zone: string): string {
  if (busyUntil === undefined) return speech.t('outcome.not-sent-yet');
  return speech.t('outcome.provider-busy', { time: fromMinute(speech, busyUntil, zone) });
}

/** The first whole minute at which it is time. */
export const fromMinute = (speech: LateSpeech, at: Instant, zone: string): string =>
  timeOfDay(speech, later(at, MINUTE_MS - 1), zone);

export function takeBackWords(
  speech: LateSpeech,
  outcome: TakeBackOutcome,
  { kind }: Gift,
  { ownZone }: Pick<Moment, 'ownZone'>,
): Message {
  const { t } = speech;
  switch (outcome.kind) {
    case 'taken-back':
      return { tone: 'success', text: t(kind === 'card' ? 'pending.takenBack.card' : 'pending.takenBack') };
    case 'in-other-hands': {
      const { hold } = outcome.standing;
      const time = fromMinute(speech, hold.until, ownZone);
      const text = isBeingMade(outcome.standing) ? t('pending.beingMade', { time }) : t('outcome.in-other-hands');
      return { tone: 'warning', text };
    }
    case 'was-taken-back':
      // The answer to a press before may have been lost, and with it what was to be said of the picture.
      return { tone: 'info', text: t(kind === 'card' ? 'pending.was-taken-back.card' : 'pending.was-taken-back') };
    case 'too-late':
      return { tone: 'info', text: t(`pending.${outcome.kind}`) };
    case 'only-its-agent':
    case 'unknown':
      return { tone: 'warning', text: t(`pending.${outcome.kind}`) };
  }
}
