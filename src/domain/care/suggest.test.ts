import fc from 'fast-check';
import type { Situation } from '../conversation/mood/mood';
import type { GestureKind } from '../policy/policy';
import { amendsOf, suggestions, type CareMoment } from './suggest';

const ALL: readonly GestureKind[] = ['discount', 'card', 'extra-time', 'courtesy-call', 'exception'];
const SITUATIONS: readonly Situation[] = [
  ...(['waiting', 'again', 'failure', 'money', 'lost', 'broken', 'silence'] as const),
  ...(['passed-around', 'leaving', 'deceived', 'rude', 'danger', 'not-ours'] as const),
];
const CALM: CareMoment = {
  ...{ happened: [], apologyCall: 'due', isGentle: false, hasApologised: false, isMended: false, isSpoken: false },
  ...{ possible: ALL, given: [], hasThanked: false, wasHard: false, reasons: ['late', 'wrong', 'repeated', 'thanks'] },
};
const kinds = (changes: Partial<CareMoment>) => suggestions({ ...CALM, ...changes }).map(({ kind }) => kind);
const reasonsWhy = (changes: Partial<CareMoment>) => suggestions({ ...CALM, ...changes }).map(({ because }) => because);

test('where phrases say thanks for a short wait nobody is told that sorry was not said', () => {
  expect(kinds({ happened: ['waiting'], apologyCall: 'short-wait' })).not.toContain('apology');
});

test('a calm request suggests nothing', () => {
  expect(suggestions(CALM)).toEqual([]);
});

test.each<[sentence: string, changes: Partial<CareMoment>, kinds: readonly string[]]>([
  ['money gone wrong: sorry, then the money back', { happened: ['money'] }, ['apology', 'fix']],
  ['… once we have said sorry, a discount on top', { happened: ['money'], hasApologised: true }, ['fix', 'discount']],
  ['… once it is set right, sorry comes first still', { happened: ['money'], isMended: true }, ['apology', 'discount']],
  ['… and with both done, the discount', { happened: ['money'], isMended: true, hasApologised: true }, ['discount']],
  ['a flawed product: another one', { happened: ['broken'] }, ['apology', 'fix']],
  ['… and a rule bent for it', { happened: ['broken'], hasApologised: true }, ['fix', 'exception']],
  ['failed service: done again', { happened: ['failure'] }, ['apology', 'fix']],
  ['… and our time for theirs', { happened: ['waiting'], hasApologised: true }, ['fix', 'extra-time']],
  ['no attention: sorry, then attention', { happened: ['again'] }, ['apology', 'courtesy-call']],
  ['… a call or a card', { happened: ['silence'], hasApologised: true }, ['courtesy-call', 'card']],
  ['money and no attention: what is free first', { ...both(), isMended: true }, ['courtesy-call', 'discount']],
  ['not our doing: a little more help', { happened: ['lost', 'not-ours'] }, ['extra-time', 'exception']],
  ['a threat to leave alone', { happened: ['leaving'] }, []],
  ['thanks', { hasThanked: true }, ['card']],
  ['thanks for help with what went wrong', { hasThanked: true, happened: ['broken'] }, ['card']],
  ['a hard case solved', { wasHard: true, isMended: true }, ['courtesy-call']],
  ['an anniversary', { anniversary: 9 }, ['card']],
  ['an anniversary while something is open', { anniversary: 9, happened: ['failure'] }, ['apology', 'fix']],
])('%s', (_sentence, changes, expected) => {
  expect(kinds(changes)).toEqual(expected);
});

function both(): Partial<CareMoment> {
  return { happened: ['money', 'silence'], hasApologised: true };
}

test('a card says what it is for, and an anniversary how many years', () => {
  expect(suggestions({ ...CALM, hasThanked: true })).toEqual([
    { kind: 'card', because: 'card-thanks', occasion: 'thanks', reason: 'thanks' },
  ]);
  expect(suggestions({ ...CALM, anniversary: 9 })).toEqual([
    { kind: 'card', because: 'card-anniversary', occasion: 'anniversary', years: 9 },
  ]);
});

test('who had to ask again reads another reason than who was left alone', () => {
  expect(reasonsWhy({ happened: ['again'], hasApologised: true })).toContain('call-asked-again');
  expect(reasonsWhy({ happened: ['rude'], hasApologised: true })).toContain('call-attention');
});

test('a reason that is not on the admin’s list is left for the agent to choose', () => {
  const [fix, call] = suggestions({ ...CALM, happened: ['again'], reasons: ['kindness'] });

  expect([fix, call]).toEqual([
    { kind: 'apology', because: 'sorry-attention' },
    { kind: 'courtesy-call', because: 'call-asked-again' },
  ]);
});

test('on the phone nobody knows what we have said, so nothing is said of an apology', () => {
  expect(kinds({ happened: ['money'], isSpoken: true })).toEqual(['fix', 'discount']);
});

test('on the phone nobody knows what we have said, so nothing stands against a discount', () => {
  const open = { ...CALM, happened: ['money'] } as const;

  expect(amendsOf(open)).toEqual({ isProblemOpen: true, hasApologised: false });
  expect(amendsOf({ ...open, isSpoken: true })).toEqual({});
});

const moments: fc.Arbitrary<CareMoment> = fc
  .record({
    happened: fc.subarray([...SITUATIONS]),
    possible: fc.subarray([...ALL]),
    given: fc.subarray([...ALL]),
    flags: fc.tuple(...Array.from({ length: 6 }, () => fc.boolean())),
    anniversary: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
  })
  .map(({ happened, possible, given, flags, anniversary }) => {
    const [isGentle, hasApologised, isMended, isSpoken, hasThanked, wasHard] = flags.map(Boolean);
    return {
      ...{ ...CALM, happened, possible, given },
      ...{ isGentle: isGentle === true, hasApologised: hasApologised === true, isMended: isMended === true },
      ...{ isSpoken: isSpoken === true, hasThanked: hasThanked === true },
      ...{ wasHard: wasHard === true, ...(anniversary === undefined ? {} : { anniversary }) },
    };
  });

const always = (holds: (moment: CareMoment) => void) => fc.assert(fc.property(moments, holds), { numRuns: 500 });

test('there are at most two, of different kinds', () => {
  always((moment) => {
    const suggested = suggestions(moment).map(({ kind }) => kind);

    expect(suggested.length).toBeLessThanOrEqual(2);
    expect(new Set(suggested).size).toBe(suggested.length);
  });
});

test('only what is possible and was not given lately is suggested', () => {
  always((moment) => {
    const gestures = suggestions(moment).flatMap(({ kind }) => (kind === 'apology' || kind === 'fix' ? [] : [kind]));

    expect(gestures.filter((kind) => !moment.possible.includes(kind) || moment.given.includes(kind))).toEqual([]);
  });
});

test('whoever grieves is offered no discount and no cheerful card', () => {
  always((moment) => {
    const suggested = suggestions({ ...moment, isGentle: true });

    expect(suggested.map(({ kind }) => kind)).not.toContain('discount');
    expect(suggested.filter(({ kind, occasion }) => kind === 'card' && occasion !== 'sympathy')).toEqual([]);
  });
});

test('no discount is suggested on an open problem before a fix or an apology', () => {
  always((moment) => {
    const early = { ...moment, isSpoken: false, hasApologised: false, isMended: false };

    expect(suggestions(early).map(({ kind }) => kind)).not.toContain('discount');
  });
});

test('what is owed comes before any extra', () => {
  always((moment) => {
    const suggested = suggestions(moment).map(({ kind }) => kind);
    const at = suggested.indexOf('fix');

    expect(suggested.slice(0, Math.max(at, 0)).filter((kind) => kind !== 'apology')).toEqual([]);
  });
});

test('an apology comes before all else, and only where none was made', () => {
  always((moment) => {
    const at = suggestions(moment).findIndex(({ kind }) => kind === 'apology');

    expect(at).toBe(at === -1 || moment.hasApologised || moment.isSpoken ? -1 : 0);
  });
});

test('the order in which things happened does not matter', () => {
  always((moment) => {
    expect(suggestions({ ...moment, happened: [...moment.happened].reverse() })).toEqual(suggestions(moment));
  });
});

test('a threat to leave changes nothing', () => {
  always((moment) => {
    const happened = moment.happened.filter((situation) => situation !== 'leaving');

    expect(suggestions({ ...moment, happened: [...happened, 'leaving'] })).toEqual(
      suggestions({ ...moment, happened }),
    );
  });
});
