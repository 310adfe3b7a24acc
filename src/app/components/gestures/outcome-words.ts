import type { Gift } from '../../../domain/ledger/entry';
import type { Instant } from '../../../domain/time';
import type { GiveOutcome } from '../../../use-cases/ledger/give-gesture';
import type { TakeBackOutcome } from '../../../use-cases/ledger/take-back';
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
    case 'busy':
    case 'ended':
    case 'unknown':
    case 'not-sent-yet':
    case 'in-other-hands':
    case 'refused-by-provider':
      return { tone: 'warning', text: t(`outcome.${outcome.kind}`) };
  }
}

export function takeBackWords({ t }: LateSpeech, outcome: TakeBackOutcome, { kind }: Gift): Message {
  switch (outcome.kind) {
    case 'taken-back':
      return { tone: 'success', text: t(kind === 'card' ? 'pending.takenBack.card' : 'pending.takenBack') };
    case 'in-other-hands':
      return { tone: 'warning', text: t('outcome.in-other-hands') };
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
