import { aPlace, appDesk } from '../../../../test/support/app-desk';
import {
  aPolicy,
  aRequest,
  aReservation,
  bookOf,
  CALL,
  EXCEPTION,
  issuedBy,
  stored,
} from '../../../../test/support/ledger-samples';
import { standingOf } from '../../../domain/ledger/standing';
import type { CallBrief } from '../../../ports/call-tasks';
import type { GiveOutcome } from '../../../use-cases/ledger/give-gesture';
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

const exception = standingOf(stored(aReservation({ gift: EXCEPTION })), bookOf('r1', [1, issuedBy('h1', 'r1')]));

test('an exception is noted for the ticket by the policy that its form has read, even where none was read before', async () => {
  const { told, notes } = await excepted({ policy: undefined });

  expect(notes).toEqual([expect.stringMatching(/A return after 30 days, given by Maya.* She was in hospital\.$/)]);
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

test('a tag that cannot be added is reported, and stops nothing', async () => {
  const { services, reported } = appDesk();
  const workspace = { ...services.workspace, addTag: () => Promise.reject(new Error('no tags here')) };
  const asked = aRequest({ wish: { kind: 'extra-time', minutes: 5 } });

  const { message } = await answerTo(give({ asked }), around({ ...services, workspace }));

  expect(message).toEqual({ tone: 'success', text: 'Your extra time runs.' });
  expect(reported.map(String)).toEqual(['Error: no tags here']);
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
