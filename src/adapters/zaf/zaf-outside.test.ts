import { fakeZaf } from '../../../test/support/fake-zaf';
import type { OutsideRequest } from '../../ports/outside';
import { SilenceOutside, zafOutside } from './zaf-outside';

const post: OutsideRequest = {
  method: 'POST',
  url: 'https://api.example/codes',
  headers: { Authorization: 'Bearer {{jwt.token}}' },
  contentType: 'application/json',
  body: '{"a":1}',
  jwt: { secretKey: '{{setting.webhook_secret}}', expirySeconds: 60, claims: { iss: 'acme' } },
};
const response = (changes: Record<string, unknown> = {}) => ({
  ...{ status: 200, responseJSON: { id: 1 }, responseText: '{"id":1}', headers: { 'Retry-After': '3' } },
  ...changes,
});

function sending(answer: () => Promise<unknown>) {
  const zaf = fakeZaf({}, answer);
  return { requests: zaf.requests, send: zafOutside(zaf.client) };
}

test('a request goes through the proxy once, with its secrets as placeholders', async () => {
  const { requests, send } = sending(async () => response());

  await send(post, 9000);

  expect(requests).toEqual([
    {
      ...{ url: 'https://api.example/codes', type: 'POST', headers: { Authorization: 'Bearer {{jwt.token}}' } },
      ...{ contentType: 'application/json', data: '{"a":1}', timeout: 9000 },
      jwt: { algorithm: 'HS256', secret_key: '{{setting.webhook_secret}}', expiry: 60, claims: { iss: 'acme' } },
      ...{ secure: true, cors: false, autoRetry: false, httpCompleteResponse: true },
    },
  ]);
});

test('an answer comes with its status, its JSON and its headers in lower case', async () => {
  const { send } = sending(async () => response());

  expect(await send(post, 9000)).toEqual({ status: 200, body: { id: 1 }, headers: { 'retry-after': '3' } });
});

test.each([
  ['JSON as text', { responseJSON: undefined }, { id: 1 }],
  ['a page', { responseJSON: undefined, responseText: '<html>' }, '<html>'],
  ['nothing', { responseJSON: undefined, responseText: undefined }, undefined],
])('a body of %s', async (_, changes, body) => {
  const { send } = sending(async () => response(changes));

  expect((await send(post, 9000)).body).toEqual(body);
});

test.each([
  ['no headers', undefined],
  ['headers as a text', 'Retry-After: 3'],
])('%s are none', async (_, headers) => {
  const { send } = sending(async () => response({ headers }));

  expect((await send(post, 9000)).headers).toEqual({});
});

test('a failure is an answer like any other', async () => {
  // The framework rejects with the response itself, which is no error.
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
  const { send } = sending(() => Promise.reject(response({ status: 429 })));

  expect(await send(post, 9000)).toMatchObject({ status: 429, headers: { 'retry-after': '3' } });
});

test.each([
  ['an error', new Error('The frame is gone')],
  ['a request that never got out', { status: 0, statusText: 'error' }],
  ['nothing', undefined],
])('%s in place of an answer is silence', async (_, failure) => {
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as the framework does
  const { send } = sending(() => Promise.reject(failure));

  await expect(send(post, 9000)).rejects.toThrow(SilenceOutside);
});

test('nothing for as long as it may take is silence, even where the framework never gives up', async () => {
  jest.useFakeTimers();
  try {
    const { send } = sending(() => new Promise(() => undefined));
    const outcome = jest.fn();
    send(post, 9000).catch(outcome);

    await jest.advanceTimersByTimeAsync(8999);
    expect(outcome).not.toHaveBeenCalled();

    await jest.advanceTimersByTimeAsync(1);
    expect(outcome).toHaveBeenCalledWith(expect.any(SilenceOutside));
  } finally {
    jest.useRealTimers();
  }
});
