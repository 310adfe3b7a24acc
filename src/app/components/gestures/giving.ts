import type { Reserved } from '../../../domain/ledger/entry';
import type { Standing } from '../../../domain/ledger/standing';
import type { Policy } from '../../../domain/policy/policy';
import type { OutboxItem } from '../../../ports/outbox';
import { LedgerUnreachable } from '../../../ports/ledger-log';
import type { GiveOutcome } from '../../../use-cases/ledger/give-gesture';
import { customerWords } from '../../i18n/customer-words';
import type { Speech } from '../../i18n/words';
import type { Services } from '../../Services';
import type { Asked, Place } from './occasion';
import { giveWords, takeBackWords, type Message } from './outcome-words';

/** One press of an agent. */
export type Press =
  | { readonly kind: 'give'; readonly asked: Asked }
  | { readonly kind: 'try-again'; readonly standing: Standing }
  | { readonly kind: 'take-back'; readonly standing: Standing };

export interface Told {
  readonly message: Message;
  readonly isGiven: boolean;
  /** Whether the press has its answer, so that the next one is another. */
  readonly isAnswered: boolean;
}

export interface Around {
  readonly services: Services;
  readonly speech: Speech;
  readonly place: Place;
  readonly zone: string;
  /** Absent while it could not be read. */
  readonly policy: Policy | undefined;
}

/** Does what was pressed, and says what was and was not done. Never rejects. */
export async function answerTo(press: Press, around: Around): Promise<Told> {
  const { services, speech } = around;
  try {
    return await act(press, around);
  } catch (error) {
    services.report(error);
    const isSurelyNothing = error instanceof LedgerUnreachable;
    const text = speech.t(isSurelyNothing ? 'outcome.unreachable' : 'outcome.unknown');
    return { message: { tone: 'warning', text }, isGiven: false, isAnswered: false };
  }
}

async function act(press: Press, around: Around): Promise<Told> {
  const { gestures } = around.services;
  switch (press.kind) {
    case 'give':
      return afterGiving(await gestures.give(press.asked), around);
    case 'try-again':
      return afterGiving(await gestures.tryAgain(press.standing), around);
    case 'take-back': {
      const isOwn = press.standing.reservation.entry.agent === around.place.agent.id;
      const outcome = await gestures.takeBack(press.standing, isOwn);
      return { message: takeBackWords(around.speech, outcome), isGiven: false, isAnswered: true };
    }
  }
}

async function afterGiving(outcome: GiveOutcome, around: Around): Promise<Told> {
  const { services, speech, place, zone } = around;
  if (outcome.kind !== 'issued') {
    const message = giveWords(speech, outcome, { now: services.now(), zone });
    return { message, isGiven: false, isAnswered: outcome.kind !== 'unknown' };
  }
  const { standing } = outcome;
  const isInReply = await insertWords(services, place, standing);
  await services.gestures.toBeSent(outboxItem(around, standing, outcome.reference));
  const message: Message = isInReply
    ? { tone: 'success', text: speech.t('given.inReply') }
    : { tone: 'warning', text: speech.t('given.notInserted') };
  return { message, isGiven: true, isAnswered: true };
}

/** What is to be completed once it is sent, with the note for the ticket unless admins or other accounts stand against it. */
function outboxItem(around: Around, standing: Standing, reference: string): OutboxItem {
  const { reservation, issuedAt, hold } = standing;
  const item = { reservation, reference, issuedAt: issuedAt ?? reservation.at, hand: hold.hand };
  const note = around.place.ticket.isShared ? undefined : noteOf(around, reservation.entry, reference);
  return note === undefined ? item : { ...item, note };
}

function noteOf({ speech, place, policy }: Around, { gift, reason }: Reserved, code: string): string | undefined {
  if (gift.kind !== 'discount' || !('percent' in gift) || !policy?.notes) return undefined;
  const label = policy.reasons.find(({ id }) => id === reason)?.label ?? reason;
  return speech.t('note.discount', { percent: gift.percent, agent: place.agent.name, code, reason: label });
}

/** Puts what was given into the reply, and its tag with the agent's own submit; `false` when the composer is gone. */
async function insertWords({ reply, workspace, report }: Services, place: Place, standing: Standing): Promise<boolean> {
  const { gift } = standing.reservation.entry;
  if (gift.kind !== 'discount' || !('percent' in gift) || standing.reference === undefined) return false;
  try {
    if (await reply.holds(standing.reference)) return true;
    const words = { percent: String(gift.percent), code: standing.reference };
    await reply.insertParagraph(await customerWords(place.customer.locale ?? place.agent.locale, words));
    await workspace.addTag('care_discount');
    return true;
  } catch (error) {
    report(error);
    return false;
  }
}
