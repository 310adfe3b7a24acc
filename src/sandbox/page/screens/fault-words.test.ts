import { faultWords } from './fault-words';

test.each([
  [{ path: '/users', status: 500, left: null }, '/users answers 500'],
  [{ method: 'GET', path: '/users', status: 429, left: 2 }, 'GET /users answers 429, 2 times more'],
  [
    { source: 'background', method: 'GET', path: '/users', status: 403, left: null },
    'background GET /users answers 403',
  ],
  [{ path: '/users', delayMs: 2000, left: 1 }, '/users answers 2000 ms late, 1 time more'],
  [{ path: '/users', garbage: '<', left: 0 }, '/users answers garbage, used up'],
  [{ path: '/users', drop: true, left: null }, '/users drops the connection'],
  [{ path: '/users', drop: true, after: true, left: null }, '/users is carried out and drops the connection'],
])('%j reads as a sentence', (fault, words) => {
  expect(faultWords(fault)).toBe(words);
});
