import { faultOfText } from './fault-text';

test.each([
  ['500:/api/v2/users', { path: '/api/v2/users', status: 500 }],
  ['late2000:/tickets', { path: '/tickets', delayMs: 2000 }],
  ['429x2:put /tickets/\\d+$', { method: 'PUT', path: '/tickets/\\d+$', status: 429, times: 2 }],
  ['500:background /users', { source: 'background', path: '/users', status: 500 }],
  ['404x1:App PUT /users', { source: 'app', method: 'PUT', path: '/users', status: 404, times: 1 }],
  ['drop:page[size]:1', { path: 'page[size]:1', drop: true }],
  ['drop-after:/users', { path: '/users', drop: true, after: true }],
  ['500-afterx2:/users', { path: '/users', status: 500, after: true, times: 2 }],
  ['garbagex1:/search', { path: '/search', garbage: expect.stringContaining('not JSON'), times: 1 }],
])('%s is a fault', (text, fault) => {
  expect(faultOfText(text)).toEqual(fault);
});

test.each([
  ['500', 'fault: "500" is none.'],
  ['500:', 'fault: "500:" is none.'],
  ['late20-after:/users', 'fault: "late20-after:/users" is none.'],
  ['never:/users', 'fault: "never:/users" is none.'],
  ['700:/users', 'status: must be from 200 to 599'],
  ['500x0:/users', 'times: must be 1 or more'],
  ['404:(', 'path: must be a regular expression'],
])('%s is refused', (text, problem) => {
  expect(() => faultOfText(text)).toThrow(problem);
});
