import type { Turn } from '../../domain/conversation/conversation';
import type { Situation } from '../../domain/conversation/mood/mood';
import { customerId, ticketId } from '../../domain/ids';
import { DAY_MS, HOUR_MS, later } from '../../domain/time';
import {
  aPolicy,
  aRequest,
  aReservation,
  bookOf,
  noon,
  releasedBy,
  stored,
  viewWith,
} from '../../../test/support/ledger-samples';
import { viewOf } from '../../domain/ledger/ledger-view';
import { CALM } from '../../../test/support/moods';
import { NOTHING_TOLD, type Heard } from '../hearing/heard';
import { momentOf, type AboutCare } from './moment-of';

const turn = (by: Turn['by'], hoursAgo: number, changes: Partial<Turn> = {}): Turn => ({
  ...{ by, isPublic: true, channel: 'email', at: later(noon, -hoursAgo * HOUR_MS), text: 'Hello' },
  ...changes,
});
const heardWith = (changes: Partial<Heard> & { readonly situations?: readonly Situation[] } = {}): Heard => {
  const { situations = [], ...rest } = changes;
  return { ...NOTHING_TOLD, mood: { ...CALM, situations }, apologies: [], hasThanked: false, ...rest };
};
const saidIn = (...conversation: readonly Turn[]): AboutCare['said'] => ({
  ...{ subject: 'Where?', channel: 'email', tags: [] },
  conversation,
});
const about = (changes: Partial<AboutCare> = {}): AboutCare => ({
  ...{ said: saidIn(turn('customer', 5)), heard: heardWith(), status: 'open', isGentle: false },
  ...{ asking: aRequest(), view: viewWith(), policy: aPolicy({ limits: [] }), zone: 'UTC', now: noon },
  ...changes,
});
const moment = (changes: Partial<AboutCare> = {}) => momentOf(about(changes));
const repeat = {
  contacts: [1, 2].map((id) => ({ ticket: ticketId(id), subject: 'Lamp', channel: 'email' as const, at: noon })),
  lasting: DAY_MS,
};

test('before anything is heard, nothing has happened', () => {
  expect(moment({ heard: NOTHING_TOLD })).toEqual({
    ...{ happened: [], apologyCall: 'none', isGentle: false, hasApologised: false, isMended: false, isSpoken: false },
    ...{ possible: ['discount', 'card', 'courtesy-call', 'extra-time', 'exception'], given: [], hasThanked: false },
    ...{ wasHard: false, reasons: ['late'] },
  });
});

test('who writes about the same again had to ask again, said or not', () => {
  expect(moment({ heard: heardWith({ situations: ['money'], repeat }) }).happened).toEqual(['money', 'again']);
  expect(moment({ heard: heardWith({ situations: ['again'], repeat }) }).happened).toEqual(['again']);
});

test('whether to say sorry is asked as phrases ask it', () => {
  const waiting = heardWith({ situations: ['waiting'] });

  expect(moment({ heard: waiting, said: saidIn(turn('customer', 1)) }).apologyCall).toBe('short-wait');
  expect(moment({ heard: waiting, said: saidIn(turn('customer', 5 * 24)) }).apologyCall).toBe('due');
});

test('we have said sorry when a reply did, or the one being written does', () => {
  expect(moment({ heard: heardWith({ apologies: [false, true, false] }) }).hasApologised).toBe(true);
  expect(moment({ draftApologises: true }).hasApologised).toBe(true);
  expect(moment({ heard: heardWith({ apologies: [false] }), draftApologises: false }).hasApologised).toBe(false);
});

test('gentle is what the agent says, and whoever grieves', () => {
  expect(moment({ isGentle: true }).isGentle).toBe(true);
});

test.each<[sentence: string, changes: Partial<AboutCare>, isMended: boolean]>([
  ['an open ticket is not', { status: 'open', said: saidIn(turn('customer', 5), turn('us', 1)) }, false],
  ['a solved one is', { status: 'solved' }, true],
  ['one that waits for the customer after our reply is', { status: 'pending', said: saidIn(turn('us', 1)) }, true],
  [
    '… though somebody in copy has written since',
    { status: 'pending', said: saidIn(turn('us', 2), turn('other', 1)) },
    true,
  ],
  ['… unless they have written since', { status: 'pending', said: saidIn(turn('us', 2), turn('customer', 1)) }, false],
  ['an internal note mends nothing', { status: 'pending', said: saidIn(turn('us', 1, { isPublic: false })) }, false],
])('mended: %s', (_sentence, changes, isMended) => {
  expect(moment(changes).isMended).toBe(isMended);
});

test('a case was hard when it took three turns of ours or came back, and is solved', () => {
  const threeTurns = saidIn(...[72, 48, 24].flatMap((hours) => [turn('customer', hours + 1), turn('us', hours)]));
  const oneChat = saidIn(...[3, 2, 1].map((minute) => turn('us', minute / 60)));

  expect(moment({ status: 'solved', said: threeTurns }).wasHard).toBe(true);
  expect(moment({ status: 'open', said: threeTurns }).wasHard).toBe(false);
  expect(moment({ status: 'solved', said: oneChat }).wasHard).toBe(false);
  expect(moment({ status: 'solved', heard: heardWith({ repeat }) }).wasHard).toBe(true);
});

test('what this customer was given in the last 30 days is given lately, unless it was taken back', () => {
  const card = { gesture: 'card', gift: { kind: 'card', occasion: 'thanks', design: 'thanks-1' } } as const;
  const view = viewWith(
    ['2026-11-01T12:00:00Z', card],
    ['2026-10-01T12:00:00Z', { gesture: 'courtesy-call' }],
    ['2026-11-20T12:00:00Z', { gesture: 'exception', customer: customerId(7) }],
  );
  const takenBack = viewOf([stored(aReservation()), ...bookOf('r1', [1, releasedBy()])], { now: noon, isWhole: true });

  expect(moment({ view }).given).toEqual(['card']);
  expect(moment({ view: viewOf([stored(aReservation())], { now: noon }) }).given).toEqual(['discount']);
  expect(moment({ view: takenBack }).given).toEqual([]);
});

test.each<[string, Partial<AboutCare>]>([
  [
    'a promise to them is overdue',
    { heard: heardWith({ promises: [{ words: 'today', made: noon, due: noon, isOverdue: true }] }) },
  ],
  ['another of their tickets is open', { hasOthersOpen: true }],
])('no anniversary is told while %s', (_, changes) => {
  expect(moment({ since: later(noon, -9 * 365.25 * DAY_MS), ...changes })).not.toHaveProperty('anniversary');
});

test.each<[string, Situation[], number, Partial<Heard>, Situation[]]>([
  ['a short wait alone is nothing to be sorry for', ['waiting'], 24, {}, []],
  ['a long wait is', ['waiting'], 4 * 24, {}, ['waiting']],
  ['a short wait for what failed is', ['waiting', 'broken'], 24, {}, ['waiting', 'broken']],
  ['a short wait of who had to ask again is', ['waiting'], 24, { repeat }, ['waiting', 'again']],
])('as with phrases, %s', (_, situations, hoursAgo, more, happened) => {
  const said = saidIn(turn('customer', hoursAgo));

  expect(moment({ said, heard: heardWith({ situations, ...more }) }).happened).toEqual(happened);
});

test('an anniversary is told while it comes round', () => {
  expect(moment({ since: later(noon, -9 * 365.25 * DAY_MS) }).anniversary).toBe(9);
  expect(moment({ since: later(noon, -100 * DAY_MS) })).not.toHaveProperty('anniversary');
});

test('what was said on the phone is spoken', () => {
  expect(moment({ said: { ...saidIn(), channel: 'phone' } }).isSpoken).toBe(true);
});
