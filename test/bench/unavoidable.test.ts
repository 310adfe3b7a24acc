import type { AppRequest } from './sandbox';
import { unavoidableOf } from './unavoidable';

const request = (method: string, path: string, at: number, ms: number): AppRequest => ({
  ...{ method, path, at, ms },
  source: 'app:ticket_sidebar',
});

test('of what is read before the first writing the longest counts, and of what is read behind it nothing', () => {
  const requests = [
    request('GET', '/settings', 0, 50),
    request('POST', '/records/search?sort=x', 50, 60),
    request('POST', '/records', 110, 52),
    request('GET', '/records?filter=x', 165, 55),
    request('POST', '/records', 220, 53),
  ];

  expect(unavoidableOf(requests)).toEqual({ ms: 60 + 52 + 53, requests: 3 });
});

test('what is only read is waited for once', () => {
  expect(unavoidableOf([request('GET', '/one', 0, 50), request('GET', '/other', 0, 70)])).toEqual({
    ms: 70,
    requests: 1,
  });
});
