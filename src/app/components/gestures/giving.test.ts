import { aPlace, appDesk } from '../../../../test/support/app-desk';
import {
  aPolicy,
  aRequest,
  aReservation,
  bookOf,
  CALL,
  CARD,
  EXCEPTION,
  issuedBy,
  noon,
  releasedBy,
  stored,
} from '../../../../test/support/ledger-samples';
import type { Reserved } from '../../../domain/ledger/entry';
import { standingOf, type Standing } from '../../../domain/ledger/standing';
import { money } from '../../../domain/money';
import type { CallBrief } from '../../../ports/call-tasks';
import { reservationId, ticketId } from '../../../domain/ids';
import { later, SECOND_MS } from '../../../domain/time';
import type { GiveOutcome } from '../../../use-cases/ledger/give-gesture';
import type { TakeBackOutcome } from '../../../use-cases/ledger/take-back';
import type { Gestures } from '../../gestures';
import { speech } from '../../i18n/words';
import type { Services } from '../../Services';
import { answerTo, type Around, type Press } from './giving';

function around(services: Services, changes: Partial<Around> = {}): Around {
  return { services, speech: speech('en-GB', {}), place: aPlace(), zone: 'UTC', policy: aPolicy(), ...changes };
}

const give = (changes: Partial<Extract<Press, { kind: 'give' }>> = {}): Press => ({
  kind: 'give',
  asked: aRequest(),
  ...changes,
});

const standing = standingOf(stored(aReservation()), []);

test.each<[GiveOutcome, { isReserved: boolean; isAnswered: boolean }]>([
  [{ kind: 'unknown' }, { isReserved: false, isAnswered: false }],
  [
    { kind: 'not-sent-yet', standing },
    { isReserved: true, isAnswered: false },
  ],
  [
    { kind: 'in-other-hands', standing },
    { isReserved: true, isAnswered: false },
  ],
  [{ kind: 'busy' }, { isReserved: false, isAnswered: true }],
  [
    { kind: 'ended', standing },
    { isReserved: false, isAnswered: true },
  ],
])('after %j the next press is another one only where this one has its answer', async (outcome, told) => {
  const { services } = appDesk();
  const gestures = { ...services.gestures, give: async () => outcome };

  expect(await answerTo(give(), around({ ...services, gestures }))).toMatchObject({ isGiven: false, ...told });
});

/** An exception as the ledger would answer it, and what is done about it then. */
async function excepted(changes: Partial<Around> = {}, complete: Gestures['complete'] = async () => true) {
  const { services, reported } = appDesk();
  const done: string[] = [];
  const notes: (string | undefined)[] = [];
  const gestures: Gestures = {
    ...services.gestures,
    give: async () => ({ kind: 'issued', standing: exception, reference: 'r1' }),
    complete: async (completed) => {
      done.push('complete');
      return complete(completed);
    },
    toBeSent: ({ note }) => {
      done.push('toBeSent');
      notes.push(note);
    },
  };
  const press = give({ details: { why: 'She was in hospital.', policy: aPolicy() } });
  const told = await answerTo(press, around({ ...services, gestures }, changes));
  return { told, done, notes, reported };
}

const exception = standingOf(
  stored(aReservation({ gift: EXCEPTION, worth: { ...money(1250, 'GBP'), estimated: false } })),
  bookOf('r1', [1, issuedBy('h1', 'r1')]),
);

test('an exception is noted for the ticket by the policy that its form has read, even where none was read before', async () => {
  const { told, notes } = await excepted({ policy: undefined });

  expect(notes).toEqual([
    'Extra Mile: exception made by Maya: A return after 30 days. Reason: It took too long. Worth: £12.50. She was in hospital.',
  ]);
  expect(told.message).toMatchObject({
    tone: 'success',
    text: expect.stringContaining('The note goes onto the ticket'),
  });
});

test.each<[string, Gestures['complete'], string[]]>([
  ['is refused', async () => false, []],
  ['fails', () => Promise.reject(new Error('no answer')), ['Error: no answer']],
])('a completion that %s does not lose the note, and is not called done', async (_, complete, troubles) => {
  const { told, done, notes, reported } = await excepted({}, complete);

  expect(done).toEqual(['toBeSent', 'complete']);
  expect(notes).toEqual([expect.stringContaining('She was in hospital.')]);
  expect(told.message).toMatchObject({ tone: 'warning', text: expect.stringContaining('not given yet') });
  expect(reported.map(String)).toEqual(troubles);
});

test('where no note is written none is promised, and nothing is left for later', async () => {
  const { ticket, ...others } = around(appDesk().services).place;
  const { told, notes } = await excepted({ place: { ...others, ticket: { ...ticket, isShared: true } } });

  expect([told.message.text, notes]).toEqual(['Noted.', []]);
});

test('the note of extra time tells how long it may become, since it may still run', async () => {
  const { services } = appDesk();
  const notes: (string | undefined)[] = [];
  const gestures: Gestures = { ...services.gestures, toBeSent: ({ note }) => void notes.push(note) };
  const asked = aRequest({ wish: { kind: 'extra-time', minutes: 15 } });

  await answerTo(give({ asked, details: { policy: aPolicy() } }), around({ ...services, gestures }));

  expect(notes).toEqual([expect.stringContaining('up to 15 minutes of extra time, given by Maya.')]);
});

test('a tag that cannot be added is reported, and stops nothing', async () => {
  const { services, reported } = appDesk();
  const workspace = { ...services.workspace, addTag: () => Promise.reject(new Error('no tags here')) };
  const asked = aRequest({ wish: { kind: 'extra-time', minutes: 5 } });

  const { message } = await answerTo(give({ asked }), around({ ...services, workspace }));

  expect(message).toEqual({ tone: 'success', text: 'Your extra time runs.' });
  expect(reported.map(String)).toEqual(['Error: no tags here']);
});

test('how long a busy service wants to be left alone is said', async () => {
  const { services } = appDesk();
  const busyUntil = later(noon, 90 * SECOND_MS);
  const gestures: Gestures = {
    ...services.gestures,
    give: async () => ({ kind: 'not-sent-yet', standing, busyUntil }),
  };

  const { message } = await answerTo(give(), around({ ...services, gestures }));

  expect(message.text).toMatch(/^The service behind it is busy until 12:02\./);
});

test('what this tab itself may still be making is not called in somebody else’s hands', async () => {
  const { services } = appDesk();
  const gestures: Gestures = { ...services.gestures, takeBack: async () => ({ kind: 'in-other-hands', standing }) };

  const { message } = await answerTo(
    { kind: 'take-back', standing, among: [] },
    around({ ...services, gestures }, { zone: 'Asia/Tokyo' }),
  );

  expect(message.text).toMatch(/ It can be taken back from 21:01\.$/);
});

/** Which tags are taken off once somebody has pressed to take this discount back. */
async function untagged(others: readonly Standing[], kind: TakeBackOutcome['kind'] = 'taken-back') {
  const { services } = appDesk();
  const gone: string[] = [];
  const workspace = { ...services.workspace, removeTag: async (tag: string) => void gone.push(tag) };
  const gestures: Gestures = { ...services.gestures, takeBack: async () => ({ kind, standing }) };
  const press: Press = { kind: 'take-back', standing, among: [standing, ...others] };
  await answerTo(press, around({ ...services, workspace, gestures }));
  return gone;
}

const another = (changes: Partial<Reserved> = {}, ...steps: Parameters<typeof bookOf>[1][]) =>
  standingOf(stored(aReservation({ id: reservationId('r2'), ...changes })), bookOf('r2', ...steps));

test.each<[string, readonly Standing[]]>([
  ['where nothing else was given', []],
  ['where another ticket has one, too', [another({ ticket: ticketId(9002) })]],
  ['where the ticket has a card, too', [another({ gift: CARD })]],
  ['where another one was taken back before', [another({}, [1, releasedBy()])]],
])('what is taken back leaves no tag on its ticket, %s', async (_, others) => {
  expect(await untagged(others)).toEqual(['care_discount']);
  expect(await untagged(others, 'was-taken-back')).toEqual(['care_discount']);
});

test('a tag that another gesture of the ticket needs stays', async () => {
  expect(await untagged([another()])).toEqual([]);
});

test.each<TakeBackOutcome['kind']>(['too-late', 'in-other-hands', 'unknown', 'only-its-agent'])(
  'what is not taken back (%s) keeps its tag',
  async (kind) => {
    expect(await untagged([], kind)).toEqual([]);
  },
);

test('a tag that cannot be taken off is reported, and what was taken back is told all the same', async () => {
  const { services, reported } = appDesk();
  const workspace = { ...services.workspace, removeTag: () => Promise.reject(new Error('no tags here')) };
  const gestures: Gestures = { ...services.gestures, takeBack: async () => ({ kind: 'taken-back' }) };
  const press: Press = { kind: 'take-back', standing, among: [] };

  const { message } = await answerTo(press, around({ ...services, workspace, gestures }));

  expect(message).toMatchObject({ tone: 'success', text: expect.stringContaining('Taken back.') });
  expect(reported.map(String)).toEqual(['Error: no tags here']);
});

test.each<[TakeBackOutcome['kind'], string]>([
  ['taken-back', 'Taken back. Your allowance is back, too.'],
  ['was-taken-back', 'It was taken back before.'],
])('whoever takes back a card (%s) is told of the picture that may stand in the reply', async (kind, first) => {
  const { services } = appDesk();
  const gestures: Gestures = { ...services.gestures, takeBack: async () => ({ kind, standing }) };
  const card = another({ gift: CARD });

  const { message } = await answerTo(
    { kind: 'take-back', standing: card, among: [] },
    around({ ...services, gestures }),
  );

  expect(message.text).toBe(`${first} If the card's picture is still in the reply, take it out before you send.`);
});

test('a call that is tried again is to be made by the clock of the customer', async () => {
  const { services } = appDesk();
  const briefs: (CallBrief | undefined)[] = [];
  const tryAgain: Gestures['tryAgain'] = async (_, brief) => {
    briefs.push(brief);
    return { kind: 'not-sent-yet', standing };
  };
  const call = standingOf(stored(aReservation({ gift: CALL })), []);
  const { place, ...others } = around({ ...services, gestures: { ...services.gestures, tryAgain } });
  const customer = { ...place.customer, zone: 'Asia/Tokyo' };

  await answerTo({ kind: 'try-again', standing: call }, { ...others, place: { ...place, customer } });

  expect(briefs[0]?.paragraphs[0]).toMatch(/22 Nov,? 21:00 \(Asia\/Tokyo\)/);
});

/** A shop's code that exists, and whose words are to be put into the reply. */
const CODE = { kind: 'discount', source: 'shopify', code: 'CARE1', percent: 10, expires: noon } as const;
const made = standingOf(stored(aReservation({ gift: CODE })), bookOf('r1', [1, issuedBy('h1', 'CARE1')]));

async function inserted(changes: Partial<Services['reply']>, policy = aPolicy()) {
  const { services, draft, reported } = appDesk();
  const reply = { ...services.reply, ...changes };
  const tryAgain: Gestures['tryAgain'] = async () => ({ kind: 'issued', standing: made, reference: 'CARE1' });
  const desk = { ...services, reply, gestures: { ...services.gestures, tryAgain } };
  const { message } = await answerTo({ kind: 'try-again', standing: made }, around(desk, { policy }));
  return { message, draft, reported };
}

test('the last day of a code stands in the reply as the zone of the policy has it', async () => {
  const { message, draft } = await inserted({}, aPolicy({ timeZone: 'Pacific/Auckland' }));

  expect(draft()).toContain('It is valid until 23 November 2026. Your code: CARE1');
  expect(message).toMatchObject({ tone: 'success', text: expect.stringContaining('The words are in your reply') });
});

test.each([
  ['where nothing of it stands yet', false],
  ['where the words stand in the draft already', true],
])('while the composer is on an internal note nothing is put there, nor called sent soon, %s', async (_, isThere) => {
  const { message, draft } = await inserted({ isPublic: async () => false, holds: async () => isThere });

  expect(draft()).toBe('');
  expect(message).toEqual({
    tone: 'warning',
    text: 'Given, but your composer is on an internal note. Switch to a public reply, then press Insert.',
  });
});

test.each<[string, Partial<Services['reply']>]>([
  ['is gone', { insertParagraph: () => Promise.reject(new Error('gone')) }],
  ['does not say who will read it', { isPublic: () => Promise.reject(new Error('gone')) }],
])('where the composer %s, the agent is told to press Insert', async (_, changes) => {
  const { message, draft, reported } = await inserted(changes);

  expect([message.tone, message.text, draft()]).toEqual(['warning', expect.stringContaining('Press Insert'), '']);
  expect(reported.map(String)).toEqual(['Error: gone']);
});
