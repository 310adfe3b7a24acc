import type { CallOutcome } from '../../../../domain/call/call-outcome';
import type { Consent, Said } from '../../../../domain/call/consent';
import type { TicketId } from '../../../../domain/ids';
import { startOfDay, type Instant } from '../../../../domain/time';
import type { CallBrief } from '../../../../ports/call-tasks';
import type { CloseCallOutcome } from '../../../../use-cases/calls/close-call';
import type { CallRefusal } from '../../../../use-cases/calls/prepare-call';
import type { LateSpeech } from '../../../i18n/LateSpeech';
import { dayAndTime } from './call-times';

/** Why a call was not planned. */
export const callRefusalWords = ({ t }: LateSpeech, refusal: CallRefusal): string => t(`call.refused.${refusal}`);

/** What is known of a customer's consent, where something is. */
export function consentWords(speech: LateSpeech, consent: Consent): string | undefined {
  switch (consent.kind) {
    case 'none':
      return undefined;
    case 'unreadable':
      return callRefusalWords(speech, 'unreadable');
    case 'agreed':
      return speech.t('call.agreed', saidValues(speech, consent));
    case 'do-not-call':
      return consent.on === undefined || consent.ticket === undefined
        ? callRefusalWords(speech, 'do-not-call')
        : speech.t('call.refused.do-not-callSince', saidValues(speech, { on: consent.on, ticket: consent.ticket }));
  }
}

function saidValues({ locale }: LateSpeech, { on, ticket }: Said) {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return { date: format.format(startOfDay(on, 'UTC')), ticket: String(ticket) };
}

interface CallToPlan {
  readonly customer: string;
  readonly due: Instant;
  readonly zone: string;
  readonly question: string;
  readonly ticket: TicketId;
  /** The ticket's address in the agents' workspace. */
  readonly url: string;
}

/** What stands in the task, in the agent's language. */
export function callBrief(speech: LateSpeech, { customer, due, zone, question, ticket, url }: CallToPlan): CallBrief {
  const { t } = speech;
  const time = `${dayAndTime(speech, due, zone)} (${zone})`;
  return {
    subject: t('call.task.subject', { customer }),
    paragraphs: [
      t('call.task.when', { customer, time }),
      t('call.task.why'),
      question.trim() === '' ? '' : t('call.task.ask', { question: question.trim() }),
      t('call.task.after'),
    ],
    ticket: { words: t('call.task.ticket', { id: String(ticket) }), url },
  };
}

/** What stands in the task when the call was made. */
export const outcomeNote = ({ t }: LateSpeech, outcome: CallOutcome): string => t(`call.note.${outcome}`);

/** What came of noting an outcome. */
export function closedWords({ t }: LateSpeech, closed: CloseCallOutcome): string {
  if (closed.kind !== 'closed') return t(`call.closed.${closed.kind}`);
  return closed.task === 'closed' || closed.task === 'no-task' ? t('call.closed') : t('call.closed.leftOpen');
}
