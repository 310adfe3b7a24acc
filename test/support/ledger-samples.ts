import { agentId, customerId, handId, reservationId, ticketId } from '../../src/domain/ids';
import type { Request } from '../../src/domain/ledger/request';
import type { Attempt, Entry, NewEntry, Released, ReservationStep, Reserved } from '../../src/domain/ledger/entry';
import { viewOf, type LedgerView } from '../../src/domain/ledger/ledger-view';
import { money } from '../../src/domain/money';
import type { Occasion } from '../../src/domain/policy/limits-that-hold';
import type { Limit, Policy, Within } from '../../src/domain/policy/policy';
import { instantOf, later, SECOND_MS, type Instant } from '../../src/domain/time';

export const noon = instantOf('2026-11-22T12:00:00Z');

export function aPolicy(changes: Partial<Policy> = {}): Policy {
  return {
    revision: 1,
    timeZone: 'UTC',
    limits: [{ gesture: 'discount', per: 'agent', within: 'month', max: { customers: 2 } }],
    never: { ticketTags: [], organizations: [] },
    reasons: [{ id: 'late', label: 'It took too long' }],
    discounts: { kind: 'static-code', code: 'THANKYOU' },
    discountsByBrand: [],
    codeDays: 30,
    rules: [{ id: 'late-return', label: 'A return after 30 days' }],
    calls: { needsConsent: true, from: 9 * 60, until: 20 * 60, daysOff: [7] },
    fixFirst: true,
    leadGroups: [],
    notes: true,
    ...changes,
  };
}

export function anOccasion(changes: Partial<Occasion> = {}): Occasion {
  return {
    gesture: 'discount',
    agent: agentId(1),
    customer: customerId(501),
    ticket: ticketId(9001),
    ticketTags: [],
    ...changes,
  };
}

export function aRequest(changes: Partial<Request> = {}): Request {
  return {
    id: reservationId('r-new'),
    hand: handId('h1'),
    occasion: { agent: agentId(1), customer: customerId(501), ticket: ticketId(9001), ticketTags: [] },
    wish: { kind: 'discount', percent: 10 },
    reason: 'late',
    customerIs: 'customer',
    ticketIsClosed: false,
    ...changes,
  };
}

export const CARD = { kind: 'card', occasion: 'thanks', design: 'thanks-1' } as const;
export const CALL = { kind: 'courtesy-call', due: noon } as const;
export const EXCEPTION = { kind: 'exception', rule: 'late-return' } as const;

/** A limit of pounds for the whole account. */
export function poundsPer(within: Within, pounds: number, more: Partial<Limit> = {}): Limit {
  return { gesture: 'any', per: 'account', within, max: { money: money(pounds * 100, 'GBP') }, ...more };
}

export function aReservation(changes: Partial<Reserved> = {}): Reserved {
  return {
    kind: 'reserved',
    ...anOccasion(),
    id: reservationId('r1'),
    hand: handId('h1'),
    gift: { kind: 'discount', source: 'static-code', code: 'THANKYOU', percent: 10 },
    reason: 'late',
    revision: 1,
    ...changes,
  };
}

/** An entry as a store would keep it. */
export function stored<Kind extends NewEntry>(
  entry: Kind,
  { book = 'reservations', position = 1, at = noon, author = 1, record }: Partial<StoredAs> = {},
): Entry<Kind> {
  const key = `${book}/${String(position).padStart(9, '0')}`;
  return { book, position, author: agentId(author), at, record: record ?? key, entry };
}

interface StoredAs {
  readonly book: Entry['book'];
  readonly position: number;
  readonly at: Instant;
  readonly author: number;
  readonly record: string;
}

/** The book of one reservation: its steps one after another, at so many seconds after noon. */
export function bookOf(
  id: string,
  ...steps: readonly (readonly [seconds: number, step: ReservationStep])[]
): readonly Entry<ReservationStep>[] {
  return steps.map(([seconds, step], index) =>
    stored(step, { book: reservationId(id), position: index + 1, at: later(noon, seconds * SECOND_MS) }),
  );
}

/** What one hand, `h1` where nobody else is named, writes into a reservation's book. */
export const attemptTo = (to: Attempt['to'], hand = 'h1'): Attempt => ({
  kind: 'attempt',
  hand: handId(hand),
  to,
});
export const issuedBy = (hand = 'h1', reference = 'THANKYOU'): ReservationStep => ({
  kind: 'issued',
  hand: handId(hand),
  reference,
});
export const completedBy = (hand = 'h1', minutes?: number): ReservationStep => ({
  kind: 'completed',
  hand: handId(hand),
  ...(minutes === undefined ? {} : { minutes }),
});
export const releasedBy = (hand = 'h1', because: Released['because'] = 'taken-back'): ReservationStep => ({
  kind: 'released',
  hand: handId(hand),
  because,
});

/** What a ledger with these reservations, one after another at these times, looks like. */
export function viewWith(...reservations: readonly (readonly [at: string, changes: Partial<Reserved>])[]): LedgerView {
  const entries = reservations.map(([at, changes], index) =>
    stored(aReservation({ id: reservationId(`r${index + 1}`), ...changes }), {
      position: index + 1,
      at: instantOf(at),
    }),
  );
  return viewOf(entries, { now: noon, isWhole: true });
}
