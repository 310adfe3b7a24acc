import { CALL_OUTCOMES } from '../../src/domain/call/call-outcome';
import {
  brandId,
  customerId,
  groupId,
  handId,
  organizationId,
  reservationId,
  type AgentId,
} from '../../src/domain/ids';
import type { BookId, Entry, Gift, NewEntry, Position, Released, Reserved } from '../../src/domain/ledger/entry';
import type { LedgerLog } from '../../src/ports/ledger-log';
import {
  aPolicy,
  aReservation,
  attemptTo,
  completedBy,
  issuedBy,
  releasedBy,
  CARD,
  CALL,
  EXCEPTION,
} from '../support/ledger-samples';

const SMALL_BOOK = reservationId('r1');

/** What stands now, of an append that must have succeeded. */
export async function appended(log: LedgerLog, book: BookId, position: Position, entry: NewEntry): Promise<Entry> {
  const answer = await log.append(book, position, entry);
  if (answer === 'taken') throw new Error(`Position ${position} of ${book} is taken`);
  return answer.entry;
}

/** So many reservations, one after another. */
export async function reserveMany(log: LedgerLog, count: number, sample: Reserved): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (let position = 1; position <= count; position++) {
    const reserved = { ...sample, id: reservationId(`r${position}`) };
    entries.push(await appended(log, 'reservations', position, reserved));
  }
  return entries;
}

type Case = readonly [name: string, book: BookId, entryBy: (agent: AgentId) => NewEntry];

const reservation = (name: string, changes: Partial<Reserved>): Case => [
  `a reservation ${name}`,
  'reservations',
  (agent) => aReservation({ ...changes, agent }),
];
const step = (name: string, entry: NewEntry): Case => [name, SMALL_BOOK, () => entry];

const GIFTS: readonly Gift[] = [
  { kind: 'discount', source: 'static-code', code: 'THANKYOU', percent: 0 },
  { kind: 'discount', source: 'code-pool', code: 'ü "10" <b>\\ & 🎁', percent: 100 },
  CARD,
  CALL,
  EXCEPTION,
  { kind: 'extra-time', minutes: 25 },
];
const BECAUSE: readonly Released['because'][] = ['taken-back', 'no-room', 'refused-by-provider'];

/** Each kind of entry, with and without each field that may be absent. */
export const everyEntry: readonly Case[] = [
  ...GIFTS.map((gift) => reservation(`of ${JSON.stringify(gift)}`, { gift, gesture: gift.kind })),
  reservation('without anything that may be absent', {}),
  reservation('by a member of a group', { group: groupId(360_001) }),
  reservation('for a member of an organisation', { organization: organizationId(70) }),
  reservation('of a brand', { brand: brandId(9_007_199_254_740_991) }),
  reservation('on a ticket with tags', { ticketTags: ['late', 'größe', 'a,b', '日本'] }),
  reservation('of known worth', { worth: { minor: 1250, currency: 'GBP', estimated: false } }),
  reservation('of estimated worth', { worth: { minor: 0, currency: 'JPY', estimated: true } }),
  reservation('with the mark of a pool', { pool: { pool: 'a1b2', next: 7, skip: [9, 12] } }),
  reservation('with the mark of an untouched pool', { pool: { pool: 'a1b2', next: 0, skip: [] } }),
  reservation('by another hand, under another revision', { hand: handId('h2'), revision: 1_795_000_000_000 }),
  reservation('for a reason in other letters', { reason: 'zu-spät' }),
  ['a policy', 'reservations', () => ({ kind: 'policy', revision: 7, text: JSON.stringify(aPolicy()) })],
  ['the erasure of a customer', 'reservations', () => ({ kind: 'erased', customer: customerId(501) })],
  ['the move to another store', 'reservations', () => ({ kind: 'moved', to: 'https://ledger.example/1?a=b&c=d' })],
  step('an attempt to give', attemptTo('give')),
  step('an attempt to take back', attemptTo('take-back')),
  step('an attempt to complete', attemptTo('complete')),
  step('what was issued', issuedBy('h2', 'CODE "1" <é>\n')),
  step('a completion', completedBy()),
  step('a completion after no minutes', completedBy('h1', 0)),
  step('a completion after minutes', completedBy('h1', 14)),
  ...CALL_OUTCOMES.map((outcome) =>
    step(`a call that ended: ${outcome}`, { kind: 'completed', hand: handId('h1'), outcome }),
  ),
  ...BECAUSE.map((because) => step(`a release: ${because}`, releasedBy('h1', because))),
];
