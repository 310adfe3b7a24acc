import { apologyCall, type Amiss } from './apology-call';

const call = (changes: Partial<Amiss>) =>
  apologyCall({
    ...{ isProblem: true, happened: ['failure'], waitDays: 0, isGentle: false, hasThanked: false, apologies: [] },
    ...changes,
  });

test.each([
  ['a failure', {}, 'due'],
  ['a failure, and an apology three replies ago', { apologies: [true, false, false] }, 'due'],
  ['an apology in one of our last two replies', { apologies: [true, false] }, 'lately'],
  ['two apologies, whatever happened', { apologies: [true, true], happened: ['not-ours'] }, 'enough'],
  ['the weather', { happened: ['lost', 'not-ours'] }, 'not-ours'],
  ['a short wait', { happened: ['waiting'], waitDays: 3 }, 'short-wait'],
  ['a long wait', { happened: ['waiting'], waitDays: 4 }, 'due'],
  ['a short wait for what broke', { happened: ['broken', 'waiting'] }, 'due'],
  ['a short wait of somebody who had to ask again', { happened: ['waiting', 'again'] }, 'due'],
  ['no problem', { isProblem: false }, 'none'],
  ['thanks', { hasThanked: true }, 'none'],
  ['grief', { isGentle: true }, 'none'],
] as const)('%s calls for its answer', (_, changes, expected) => {
  expect(call(changes)).toBe(expected);
});
