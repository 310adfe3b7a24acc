import { money } from '../money';
import { amountOf, isAbout, unitOf, type GestureKind, type Limit } from './policy';

const about = (gesture: Limit['gesture']): Limit => ({
  gesture,
  per: 'agent',
  within: 'month',
  max: { count: 1 },
});
const KINDS: readonly GestureKind[] = ['discount', 'card', 'extra-time', 'courtesy-call', 'exception'];

test.each([
  ['any gesture', 'any', KINDS],
  ['one kind', 'card', ['card']],
  ['some kinds', ['discount', 'exception'], ['discount', 'exception']],
  ['no kind', [], []],
] as const)('a limit about %s speaks of just these', (_sentence, gesture, expected) => {
  expect(KINDS.filter((kind) => isAbout(about(gesture), kind))).toEqual(expected);
});

test.each([
  ['count', { count: 3 }, 3],
  ['customers', { customers: 10 }, 10],
  ['minutes', { minutes: 90 }, 90],
  ['percent', { percent: 15 }, 15],
  ['money', { money: money(2500, 'GBP') }, 2500],
] as const)('the most of a limit has a unit and a number: %s', (unit, max, amount) => {
  expect([unitOf(max), amountOf(max)]).toEqual([unit, amount]);
});

test('a most of nothing is a number, too', () => {
  expect([amountOf({ count: 0 }), amountOf({ money: money(0, 'GBP') })]).toEqual([0, 0]);
});
