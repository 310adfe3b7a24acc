import { customerId, reservationId, ticketId } from '../../src/domain/ids';
import type { Request, Wish } from '../../src/domain/ledger/request';
import type { Entry, Made, Reserved } from '../../src/domain/ledger/entry';
import { viewOf } from '../../src/domain/ledger/ledger-view';
import { isEnded, type Standing } from '../../src/domain/ledger/standing';
import { completeGesture } from '../../src/use-cases/ledger/complete-gesture';
import { giveGesture } from '../../src/use-cases/ledger/give-gesture';
import { takeBack } from '../../src/use-cases/ledger/take-back';
import { tryAgain } from '../../src/use-cases/ledger/try-again';
import type { Browser } from './browser';
import { checkIssued, checkTakenBack, checkBusy } from './oracle';
import type { Press, World } from './world';

/** What a person does with the product, with what they are told checked against the truth. */

/** Presses "give" for a customer: a new gesture under a new id. */
export function newPress(world: World, browser: Browser, customer: number, wish: Wish): Press {
  const request: Request = {
    id: reservationId(`r${world.nextNumber()}`),
    hand: browser.parts.hand,
    occasion: {
      agent: browser.agent,
      customer: customerId(500 + customer),
      ticket: ticketId(9000 + customer),
      ticketTags: [],
    },
    wish,
    reason: 'late',
    customerIs: 'customer',
    ticketIsClosed: false,
  };
  const pressed = { request, at: world.time.now(), times: 0 };
  world.presses.push(pressed);
  return pressed;
}

/** A press, the first one or a repeat in whichever tab. */
export function press(world: World, browser: Browser, pressed: Press): Promise<string> {
  return browser.inTurn(pressed.request.id, 'together', () => pressNow(world, browser, pressed));
}

async function pressNow(world: World, browser: Browser, pressed: Press): Promise<string> {
  const { request } = pressed;
  pressed.times++;
  const outcome = await giveGesture(browser.parts, { ...request, hand: browser.parts.hand });
  world.chronicle.note(browser.name, 'give', request.id, '->', outcome.kind);
  if (outcome.kind === 'issued') await insert(world, browser, outcome);
  if (outcome.kind === 'busy' && pressed.times === 1) checkBusy(world, request.id);
  return outcome.kind;
}

export function again(world: World, browser: Browser, standing: Standing): Promise<string> {
  return browser.inTurn(standing.reservation.entry.id, 'together', () => againNow(world, browser, standing));
}

async function againNow(world: World, browser: Browser, standing: Standing): Promise<string> {
  const outcome = await tryAgain(browser.parts, standing);
  world.chronicle.note(browser.name, 'again', standing.reservation.entry.id, '->', outcome.kind);
  if (outcome.kind === 'issued') await insert(world, browser, outcome);
  return outcome.kind;
}

/** The text goes into the reply when the product says "issued", and not before. */
async function insert(
  world: World,
  browser: Browser,
  { standing, reference }: { readonly standing: Standing; readonly reference: string },
): Promise<void> {
  checkIssued(world, standing.reservation.entry.id, reference);
  if (browser.agent === standing.reservation.entry.agent) {
    await replyOf(world, browser, standing.reservation.entry).insert(reference);
  }
}

export function back(world: World, browser: Browser, standing: Standing): Promise<string> {
  return browser.inTurn(standing.reservation.entry.id, 'alone', () => backNow(world, browser, standing));
}

async function backNow(world: World, browser: Browser, standing: Standing): Promise<string> {
  const { entry } = standing.reservation;
  const isOwn = entry.agent === browser.agent;
  const outcome = await takeBack(browser.parts, standing, replyOf(world, browser, entry), isOwn);
  world.chronicle.note(browser.name, 'back', entry.id, '->', outcome.kind);
  if (outcome.kind === 'taken-back') checkTakenBack(world, entry.id);
  return outcome.kind;
}

/** What the background does after a submit: notes that the customer has it, if that is so. */
export function complete(world: World, browser: Browser, standing: Standing): Promise<string> {
  return browser.inTurn(standing.reservation.entry.id, 'together', () => completeNow(world, browser, standing));
}

async function completeNow(world: World, browser: Browser, standing: Standing): Promise<string> {
  const { reservation, reference, issuedAt } = standing;
  if (reference === undefined || issuedAt === undefined) return 'nothing to complete';
  const reply = replyOf(world, browser, reservation.entry);
  if (!(await reply.wasSent(reference, issuedAt))) return 'not sent';
  const isCompleted = await completeGesture(browser.parts, standing, madeOf(reservation.entry));
  world.chronicle.note(browser.name, 'complete', reservation.entry.id, '->', isCompleted);
  return isCompleted ? 'completed' : 'not completed';
}

function madeOf({ gift }: Reserved): Made {
  return gift.kind === 'extra-time' ? { minutes: Math.ceil(gift.minutes / 2) } : {};
}

function replyOf(world: World, browser: Browser, { ticket, id }: Reserved) {
  return world.desk.replyAt({ caller: browser, agent: browser.agent, ticket }, id);
}

/** The gestures that are not sent yet, as a search shows them: possibly a moment behind. */
export function notSentYet(world: World, entries: readonly Entry[], agent?: number): readonly Standing[] {
  return viewOf(entries, { now: world.time.now(), isWhole: true }).standings.filter(
    (standing) => !isEnded(standing) && (agent === undefined || standing.reservation.entry.agent === agent),
  );
}
