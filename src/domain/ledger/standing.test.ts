import fc from 'fast-check';
import { handId } from '../ids';
import { later, SECOND_MS } from '../time';
import {
  aReservation,
  attemptTo,
  bookOf,
  completedBy,
  issuedBy,
  noon,
  releasedBy,
  stored,
} from '../../../test/support/ledger-samples';
import type { ReservationStep } from './entry';
import { isEnded, mayAttempt, mayBeginCall, standingOf, type Standing } from './standing';

const STEPS = {
  give: (hand: string) => attemptTo('give', hand),
  'take-back': (hand: string) => attemptTo('take-back', hand),
  complete: (hand: string) => attemptTo('complete', hand),
  issued: (hand: string) => issuedBy(hand),
  completed: (hand: string) => completedBy(hand),
  released: (hand: string) => releasedBy(hand),
  refused: (hand: string) => releasedBy(hand, 'refused-by-provider'),
  'no-room': (hand: string) => releasedBy(hand, 'no-room'),
} as const;

type Step = readonly [seconds: number, step: ReservationStep];
/** A step in words, as `61 h2 issued`: seconds after noon, the hand, and what it writes. */
type InWords = `${number} h${number} ${keyof typeof STEPS}`;

const seconds = (count: number) => later(noon, count * SECOND_MS);
const [h1, h2] = [handId('h1'), handId('h2')];

/** A reservation that `h1` made at noon, and what was written into its book. */
const afterSteps = (...steps: readonly Step[]): Standing => standingOf(stored(aReservation()), bookOf('r1', ...steps));
const after = (...steps: readonly InWords[]): Standing => afterSteps(...steps.map(stepOf));

function stepOf(words: InWords): Step {
  const [at, hand = '', kind] = words.split(' ');
  const made = Object.entries(STEPS).find(([name]) => name === kind);
  if (!made) throw new Error(`No such step: ${words}`);
  return [Number(at), made[1](hand)];
}

test('a reservation is open and its author’s first attempt to give', () => {
  expect(after()).toEqual({
    reservation: stored(aReservation()),
    status: 'open',
    hold: { hand: h1, to: 'give', since: noon, until: seconds(60) },
    takingBack: false,
  });
});

test.each<[sentence: string, status: Standing['status'], steps: readonly InWords[]]>([
  ['its author issues it', 'issued', ['2 h1 issued']],
  ['its author issues it late, while nobody else has begun', 'issued', ['300 h1 issued']],
  ['issued, it is completed', 'completed', ['2 h1 issued', '90 h1 complete', '91 h1 completed']],
  ['a first call that is refused for good gives the room back', 'released', ['2 h1 refused']],
  ['without room at its stamped time nothing was given', 'released', ['1 h1 no-room']],
  ['issued, it can be taken back', 'released', ['2 h1 issued', '90 h1 take-back', '91 h1 released']],
  ['another hand tries again after a minute', 'issued', ['60 h2 give', '62 h2 issued']],
  ['another hand completes after a minute', 'completed', ['2 h1 issued', '60 h2 complete', '61 h2 completed']],
  ['another hand takes back after a minute', 'released', ['2 h1 issued', '60 h2 take-back', '61 h2 released']],
])('%s', (_sentence, status, steps) => {
  expect(after(...steps).status).toBe(status);
});

test.each<[sentence: string, status: Standing['status'], steps: readonly InWords[]]>([
  ['nobody else tries again within the minute', 'open', ['59.999 h2 give', '62 h2 issued']],
  ['nobody else takes back within the minute', 'open', ['30 h2 take-back', '31 h2 released']],
  ['nobody else completes within the minute', 'issued', ['1 h1 issued', '30 h2 complete', '31 h2 completed']],
  ['a hand that never began cannot issue', 'open', ['300 h2 issued']],
  ['a hand that never began cannot release', 'open', ['300 h2 released']],
  ['what an old hand issues late does not stand', 'open', ['60 h2 give', '61 h1 issued']],
  ['what an old hand releases late does not stand', 'open', ['60 h2 give', '61 h1 refused']],
  ['what an old hand completes late does not stand', 'issued', ['1 h1 issued', '60 h2 give', '61 h1 completed']],
  ['each attempt that counts begins a new minute', 'open', ['60 h2 give', '119 h1 give', '120 h1 issued']],
  ['an attempt that does not count begins none', 'issued', ['30 h2 give', '60 h3 give', '61 h3 issued']],
  ['nothing is completed that was never issued', 'open', ['2 h1 completed']],
  ['a released one is not issued', 'released', ['2 h1 refused', '3 h1 issued']],
  ['a released one is not tried again', 'released', ['2 h1 refused', '99 h2 give', '100 h2 issued']],
])('%s', (_sentence, status, steps) => {
  expect(after(...steps).status).toBe(status);
});

test('a completed one is never released, by whomever', () => {
  const done = ['1 h1 issued', '2 h1 completed'] as const;

  expect(after(...done, '3 h1 released').status).toBe('completed');
  expect(after(...done, '3 h1 take-back', '4 h1 released').status).toBe('completed');
  expect(after(...done, '400 h2 take-back', '401 h2 released').status).toBe('completed');
});

test('a released one is never completed, by whomever', () => {
  const back = ['1 h1 issued', '2 h1 take-back', '3 h1 released'] as const;

  expect(after(...back, '4 h1 completed').status).toBe('released');
  expect(after(...back, '400 h2 complete', '401 h2 completed').status).toBe('released');
});

test.each<[sentence: string, status: Standing['status'], steps: readonly InWords[]]>([
  ['its own hand cannot go back to giving', 'open', ['60 h1 take-back', '61 h1 give', '62 h1 issued']],
  ['nor can another hand later', 'open', ['60 h1 take-back', '130 h2 give', '131 h2 issued']],
  ['it may end as completed: the customer has it', 'completed', ['1 h1 issued', '2 h1 take-back', '3 h1 completed']],
  ['nor by another hand', 'issued', ['1 h1 issued', '2 h1 take-back', '99 h2 complete', '99 h2 completed']],
  ['another hand can go on with it', 'released', ['2 h1 take-back', '62 h2 take-back', '63 h2 released']],
])('once a taking back has begun, %s', (_sentence, status, steps) => {
  expect(after(...steps)).toMatchObject({ status, takingBack: true });
});

test('the first that the holder issues stands, not the second', () => {
  const standing = afterSteps([1, issuedBy('h1', 'FIRST')], [2, issuedBy('h1', 'SECOND')]);

  expect(standing).toMatchObject({ status: 'issued', reference: 'FIRST' });
});

test('what was issued stands: only a taking back releases it', () => {
  expect(after('1 h1 issued', '2 h1 refused').status).toBe('issued');
});

test('the first release and its reason stand', () => {
  expect(after('1 h1 no-room', '2 h1 released')).toMatchObject({
    status: 'released',
    releasedBecause: 'no-room',
  });
});

test('completed extra time knows the minutes used, even none', () => {
  const used = (minutes?: number) => afterSteps([1, issuedBy()], [2, completedBy('h1', minutes)]);

  expect([used(25).minutesUsed, used(0).minutesUsed]).toEqual([25, 0]);
  expect(used()).not.toHaveProperty('minutesUsed');
});

test('of two steps that share a position the lowest record is read first', () => {
  const book = bookOf('r1', [61, attemptTo('give', 'h2')], [61, attemptTo('give', 'h3')]);
  const shared = book.map((entry, index) => ({ ...entry, position: 1, record: `01H${9 - index}` }));

  expect(standingOf(stored(aReservation()), shared).hold.hand).toBe('h3');
});

test('steps may come in any order', () => {
  const book = bookOf('r1', [1, issuedBy()], [70, attemptTo('complete', 'h2')], [71, completedBy('h2')]);

  fc.assert(
    fc.property(fc.shuffledSubarray([...book], { minLength: book.length }), (shuffled) => {
      expect(standingOf(stored(aReservation()), shuffled).status).toBe('completed');
    }),
  );
});

test('a release that was changed after it was written gives nothing back', () => {
  const steps = bookOf('r1', [5, releasedBy()]).map((step) => ({ ...step, isChanged: true }) as const);

  expect(standingOf(stored(aReservation()), steps)).toMatchObject({ status: 'open' });
});

test('minutes that were changed afterwards are not believed, the completion is', () => {
  const [issued, completed] = bookOf('r1', [1, issuedBy()], [9, completedBy('h1', 1)]);
  const steps = [issued, completed && ({ ...completed, isChanged: true } as const)].flatMap((step) => step ?? []);

  const standing = standingOf(stored(aReservation()), steps);

  expect(standing).toMatchObject({ status: 'completed' });
  expect(standing).not.toHaveProperty('minutesUsed');
});

const [yes, no] = [true, false];
test.each<[sentence: string, standing: Standing, at: number, h1: boolean[], h2: boolean[]]>([
  ['while its author may be calling', after(), 59.999, [yes, no, yes], [no, no, no]],
  ['while its author holds what is issued', after('1 h1 issued'), 59.999, [yes, yes, yes], [no, no, no]],
  ['when the minute is over', after(), 60, [yes, yes, yes], [yes, yes, yes]],
  ['while it is taken back', after('60 h1 take-back'), 119.999, [no, yes, no], [no, no, no]],
  ['a minute after a taking back began', after('60 h1 take-back'), 120, [no, yes, no], [no, yes, no]],
  ['when it is completed', after('2 h1 issued', '3 h1 completed'), 600, [no, no, no], [no, no, no]],
  ['when it is released', after('2 h1 refused'), 600, [no, no, no], [no, no, no]],
])('who may give, take back or complete %s', (_sentence, standing, at, ...expected) => {
  const answers = [h1, h2].map((hand) =>
    (['give', 'take-back', 'complete'] as const).map((to) => mayAttempt(standing, hand, to, seconds(at))),
  );

  expect(answers).toEqual(expected);
});

test('only the holder begins a call, and only in the first half of the minute', () => {
  const answers = [0, 29.999, 30, 45, 61].map((at) => mayBeginCall(after(), h1, seconds(at)));

  expect(answers).toEqual([true, true, false, false, false]);
  expect(mayBeginCall(after(), h2, seconds(5))).toBe(false);
  expect(mayBeginCall(after('60 h2 give'), h2, seconds(89))).toBe(true);
});

const anyStep = fc
  .tuple(fc.constantFrom('h1', 'h2', 'h3'), fc.constantFrom(...Object.values(STEPS)))
  .map(([hand, write]) => write(hand));

test('it never changes hands within the minute, nor once it has ended, nor out of a taking back', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(90), anyStep), { maxLength: 12 }), (pauses) => {
      const steps: Step[] = [];
      let [at, before] = [0, after()];
      for (const [pause, step] of pauses) {
        at += pause;
        steps.push([at, step]);
        const now = afterSteps(...steps);
        expect(now.hold.hand === before.hold.hand || seconds(at) >= before.hold.until).toBe(true);
        expect(before.takingBack ? [now.takingBack, now.hold.to] : [yes, 'take-back']).toEqual([yes, 'take-back']);
        expect(isEnded(before) ? now : before).toEqual(before);
        before = now;
      }
    }),
    { numRuns: 300 },
  );
});
