import type { LateSpeech } from '../../i18n/LateSpeech';
import { dayAndMonth } from '../../i18n/dates';
import { daysBetween } from '../../../domain/customer/customer-summary';
import type { FoundFact } from '../../../domain/conversation/facts/fact';
import type { PromiseToCustomer } from '../../../domain/conversation/promises';
import type { TicketId } from '../../../domain/ids';
import { DAY_MS, later, type Instant } from '../../../domain/time';
import type { TicketMarks } from '../../hooks/use-marks';
import { nameOfFact } from './fact-names';
import type { AlertLine } from './Alerts';
import type { Heard } from '../../../use-cases/hearing/heard';

interface AboutAlerts {
  /** The ticket at hand; absent while it is new. */
  readonly ticket: TicketId | undefined;
  readonly heard: Heard;
  readonly marks: TicketMarks;
  readonly now: Instant;
  readonly zone: string;
  readonly isGentle: boolean;
  /** Whether a call stands that the customer does not want. */
  readonly hasUnwantedCall: boolean;
}

/** What an agent must know before anything else, the gravest first (design §7). */
export function alertLines(speech: LateSpeech, around: AboutAlerts): readonly AlertLine[] {
  return [
    ...gentle(speech, around),
    ...unwantedCall(speech, around),
    ...promises(speech, around),
    ...repeated(speech, around),
  ];
}

function gentle({ t }: LateSpeech, { heard, isGentle }: AboutAlerts): readonly AlertLine[] {
  if (!isGentle) return [];
  return [{ id: 'gentle', type: 'warning', text: t(heard.mood?.isBereaved ? 'alert.bereaved' : 'alert.gentle') }];
}

function unwantedCall({ t }: LateSpeech, { hasUnwantedCall }: AboutAlerts): readonly AlertLine[] {
  return hasUnwantedCall ? [{ id: 'do not call', type: 'warning', text: t('alert.doNotCall') }] : [];
}

/** A promise is known again by when it was made and what it says. */
const markOf = ({ made, words }: PromiseToCustomer): string => `promise ${made} ${words}`;

function promises(speech: LateSpeech, { ticket, heard, marks, now, zone }: AboutAlerts): readonly AlertLine[] {
  const { t } = speech;
  return heard.promises
    .filter((promise) => !marks.has(markOf(promise)))
    .map((promise) => ({
      id: markOf(promise),
      type: promise.isOverdue ? 'warning' : 'info',
      text: t(promise.isOverdue ? 'alert.promiseOverdue' : 'alert.promiseDue', {
        words: promise.words,
        // A day that is due ends with the next one's beginning.
        when: dayAndMonth(speech, later(promise.due, -1), now, zone),
      }),
      ...(promise.ticket === undefined || promise.ticket === ticket ? {} : { ticket: promise.ticket }),
      done: { label: t('alert.promiseDone'), icon: 'check', onPress: () => marks.set(markOf(promise)) },
    }));
}

function repeated(speech: LateSpeech, { heard: { repeat }, marks, now, zone }: AboutAlerts): readonly AlertLine[] {
  if (!repeat) return [];
  const { t } = speech;
  const { contacts, shared, lasting } = repeat;
  const nth = contacts.length;
  const list = contacts.map(({ channel, at }) =>
    t('alert.repeatOne', { channel: t(`channel.${channel}`), when: dayName(speech, at, now, zone) }),
  );
  const text = t('alert.repeat', {
    nth: t(nth === 2 || nth === 3 || nth === 4 || nth === 5 ? `alert.nth.${nth}` : 'alert.nth.more'),
    what: shared ? aboutFact(t, shared) : t('alert.repeatSubject'),
    days: t('alert.repeatDays', { count: Math.max(1, Math.ceil(lasting / DAY_MS)) }),
    list: list.join(t('list.separator')),
  });
  const forget = () => contacts.slice(0, -1).forEach(({ ticket }) => marks.set(`not the same ${ticket}`));
  return [{ id: 'repeat', type: 'info', text, done: { label: t('alert.notSame'), icon: 'cross', onPress: forget } }];
}

/** "order 48213" within a sentence; one of the admin's patterns has the admin's name. */
function aboutFact(t: LateSpeech['t'], fact: Pick<FoundFact, 'kind' | 'value' | 'name'>): string {
  const { kind, value } = fact;
  if (kind === 'order' || kind === 'invoice' || kind === 'tracking' || kind === 'error') {
    return t(`alert.about.${kind}`, { value });
  }
  return `${nameOfFact(t, fact)} ${value}`;
}

/** "today", "Tuesday" within a week, else the date. */
function dayName(speech: LateSpeech, at: Instant, now: Instant, zone: string): string {
  const days = daysBetween(at, now, zone);
  if (days <= 0) return speech.t('when.today');
  if (days >= 7) return dayAndMonth(speech, at, now, zone);
  return new Intl.DateTimeFormat(speech.locale, { weekday: 'long', timeZone: zone }).format(at);
}
