import { waitsForSending } from '../../../domain/ledger/entry';
import type { Standing } from '../../../domain/ledger/standing';
import type { Policy } from '../../../domain/policy/policy';
import { LedgerUnreachable } from '../../../ports/ledger-log';
import type { OutboxItem } from '../../../ports/outbox';
import type { GiveOutcome } from '../../../use-cases/ledger/give-gesture';
import { lateSpeech, type LateSpeech } from '../../i18n/LateSpeech';
import type { Speech } from '../../i18n/words';
import type { Services } from '../../Services';
import type { Details } from './composer-props';
import { callBrief } from './courtesy-call/call-words';
import { zoneOf } from './courtesy-call/wish-about-calls';
import { DELIVERIES, tagOf, type Delivery } from './deliveries';
import { noteOf } from './note';
import type { Asked, Place } from './occasion';
import { giveWords, takeBackWords, type Message } from './outcome-words';
import { writesNote } from './writes-note';

/** One press of an agent. */
export type Press =
  | { readonly kind: 'give'; readonly asked: Asked; readonly details?: Details }
  | { readonly kind: 'try-again'; readonly standing: Standing }
  /** `among` is all that is known of the customer's gestures. */
  | { readonly kind: 'take-back'; readonly standing: Standing; readonly among: readonly Standing[] };

type TakingBack = Extract<Press, { kind: 'take-back' }>;

export interface Told {
  readonly message: Message;
  readonly isGiven: boolean;
  /** Whether it counts and is not given yet: it waits beside the choice, and the form it was composed in is done with. */
  readonly isReserved: boolean;
  /** Whether the press has its answer, so that the next one is another. Until then a press of the same form must not reserve anew. */
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

interface LateAround extends Around {
  readonly speech: LateSpeech;
}

/** Does what was pressed, and says what was and was not done. Never rejects. */
export async function answerTo(press: Press, around: Around): Promise<Told> {
  const { services, speech } = around;
  try {
    return await act(press, { ...around, speech: await lateSpeech(speech) });
  } catch (error) {
    services.report(error);
    const isSurelyNothing = error instanceof LedgerUnreachable;
    const text = speech.t(isSurelyNothing ? 'outcome.unreachable' : 'outcome.unknown');
    return { message: { tone: 'warning', text }, ...NOTHING_GIVEN, isAnswered: false };
  }
}

const NOTHING_GIVEN = { isGiven: false, isReserved: false } as const;

async function act(press: Press, around: LateAround): Promise<Told> {
  const { gestures } = around.services;
  switch (press.kind) {
    case 'give': {
      const { brief, why, policy = around.policy } = press.details ?? {};
      return afterGiving(await gestures.give(press.asked, brief), { ...around, policy }, why);
    }
    case 'try-again':
      return afterGiving(await gestures.tryAgain(press.standing, briefAgain(press.standing, around)), around);
    case 'take-back':
      return takeBack(press, around);
  }
}

async function takeBack({ standing, among }: TakingBack, { services, speech, place, zone }: LateAround): Promise<Told> {
  const { agent, gift } = standing.reservation.entry;
  const outcome = await services.gestures.takeBack(standing, agent === place.agent.id);
  const isBack = outcome.kind === 'taken-back' || outcome.kind === 'was-taken-back';
  if (isBack && !needsTag(among, standing)) await reported(services, services.workspace.removeTag(tagOf(gift)));
  return { message: takeBackWords(speech, outcome, gift, { ownZone: zone }), ...NOTHING_GIVEN, isAnswered: true };
}

/** Whether another gesture that stands on the ticket has the same tag. */
function needsTag(among: readonly Standing[], { reservation: { entry } }: Standing): boolean {
  return among.some(({ status, reservation: { entry: other } }) => {
    const isAnother = other.id !== entry.id && other.ticket === entry.ticket && status !== 'released';
    return isAnother && tagOf(other.gift) === tagOf(entry.gift);
  });
}

/** What was to be asked is lost with the form it stood in; when and whom to call is in the reservation. */
function briefAgain({ reservation }: Standing, { speech, place, zone, services }: LateAround) {
  const { gift, ticket } = reservation.entry;
  if (gift.kind !== 'courtesy-call') return undefined;
  const about = {
    customer: place.customer.name,
    due: gift.due,
    zone: zoneOf(place, zone) ?? zone,
    question: '',
    ticket,
  };
  return callBrief(speech, { ...about, url: services.ticketUrl(ticket) });
}

async function afterGiving(outcome: GiveOutcome, around: LateAround, why?: string): Promise<Told> {
  const { services, speech, zone, policy } = around;
  if (outcome.kind !== 'issued') {
    const message = giveWords(speech, outcome, { now: services.now(), zone: policy?.timeZone ?? zone, ownZone: zone });
    const isReserved = outcome.kind === 'not-sent-yet' || outcome.kind === 'in-other-hands';
    return { message, isGiven: false, isReserved, isAnswered: !isReserved && outcome.kind !== 'unknown' };
  }
  return { message: await deliver(outcome, around, why), isGiven: true, isReserved: false, isAnswered: true };
}

type Issued = Extract<GiveOutcome, { kind: 'issued' }>;

/** It exists: notes what is left to do once the agent has sent, and brings it to the customer as its kind does. */
async function deliver(issued: Issued, around: LateAround, why?: string): Promise<Message> {
  const { standing } = issued;
  const { services, speech, place, policy } = around;
  const delivery = DELIVERIES[standing.reservation.entry.gift.kind];
  const hindrance = await insertWords(delivery, standing, around);
  await leaveOnTicket(delivery, issued, services);
  const item = outboxItem(standing, around, why);
  if (item.note !== undefined || waitsForSending(standing.reservation.entry.gift))
    await services.gestures.toBeSent(item);
  if (delivery.isDoneAtOnce && (await reported(services, services.gestures.complete(standing))) !== true) {
    return { tone: 'warning', text: speech.t('outcome.not-sent-yet') };
  }
  if (hindrance) return { tone: 'warning', text: speech.t(hindrance) };
  return {
    tone: 'success',
    text: speech.t(writesNote(place, policy) ? delivery.told : (delivery.toldWithoutNote ?? delivery.told)),
  };
}

async function leaveOnTicket(delivery: Delivery, issued: Issued, services: Services): Promise<void> {
  const { standing, wasIssued = false } = issued;
  await reported(services, services.workspace.addTag(tagOf(standing.reservation.entry.gift)));
  await delivery.onTicket?.(standing, services.gestures, wasIssued);
}

/** What must not keep the rest from being done; `undefined` where it failed. */
function reported<Value>({ report }: Services, done: Promise<Value>): Promise<Value | undefined> {
  return done.catch((error: unknown) => {
    report(error);
    return undefined;
  });
}

/** What is left to do once it is sent or done, with the note for the ticket unless admins or other accounts stand against it. */
function outboxItem(standing: Standing, around: LateAround, why?: string): OutboxItem {
  const { reservation, reference, issuedAt, hold } = standing;
  const item = {
    reservation,
    reference: reference ?? reservation.entry.id,
    issuedAt: issuedAt ?? reservation.at,
    hand: hold.hand,
  };
  if (!writesNote(around.place, around.policy)) return item;
  return { ...item, note: noteOf(standing, { ...around, now: around.services.now(), why }) };
}

/** Puts its words into the reply, where it has any; answers what the agent is told where that was not possible. */
async function insertWords(
  delivery: Delivery,
  standing: Standing,
  { services, place, zone, policy }: LateAround,
): Promise<'given.onNote' | 'given.notInserted' | undefined> {
  const { reply, report } = services;
  try {
    const words = await delivery.words?.(standing, place, policy?.timeZone ?? zone);
    return words === undefined ? undefined : await insertOnce(reply, words, standing.reference);
  } catch (error) {
    report(error);
    return 'given.notInserted';
  }
}

/** Never into an internal note: the customer would not read it there, and nothing would say so. */
async function insertOnce(
  reply: Services['reply'],
  words: string,
  reference = words,
): Promise<'given.onNote' | undefined> {
  if (!(await reply.isPublic())) return 'given.onNote';
  if (!(await reply.holds(reference))) await reply.insertParagraph(words);
  return undefined;
}
