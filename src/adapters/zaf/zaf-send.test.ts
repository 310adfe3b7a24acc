import { fakeZaf } from '../../../test/support/fake-zaf';
import { NO_ANSWER_AFTER_MS, zafSend } from './zaf-send';

class Silence extends Error {
  constructor(
    readonly path: string,
    cause: unknown,
  ) {
    super('silence', { cause });
  }
}

const PATH = '/api/v2/users/me.json';
const get = { method: 'GET', path: PATH } as const;

function sending(answer: () => Promise<unknown>) {
  const zaf = fakeZaf({}, answer);
  return { ...zaf, send: zafSend(zaf.client, (path, cause) => new Silence(path, cause)) };
}

const response = (changes: Record<string, unknown> = {}) => ({
  status: 200,
  statusText: 'OK',
  responseJSON: { user: { id: 11 } },
  responseText: '{"user":{"id":11}}',
  headers: { 'content-type': 'application/json', date: 'Mon, 02 Mar 2026 09:00:00 GMT' },
  ...changes,
});

test("an answer comes with its status, its JSON and the store's date", async () => {
  const { send } = sending(async () => response());

  expect(await send(get)).toEqual({
    status: 200,
    body: { user: { id: 11 } },
    date: 'Mon, 02 Mar 2026 09:00:00 GMT',
  });
});

test.each([
  ['no headers', undefined],
  ['headers without a date', {}],
  ['headers as a text', 'date: today'],
])('with %s there is no date', async (_, headers) => {
  const { send } = sending(async () => response({ headers }));

  expect(await send(get)).toEqual({ status: 200, body: { user: { id: 11 } } });
});

test.each([
  ['JSON as text', { responseJSON: undefined }, { user: { id: 11 } }],
  ['a page', { responseJSON: undefined, responseText: '<html>' }, '<html>'],
  ['nothing', { responseJSON: undefined, responseText: '' }, undefined],
  ['nothing at all', { responseJSON: undefined, responseText: undefined }, undefined],
])('a body of %s', async (_, changes, body) => {
  const { send } = sending(async () => response(changes));

  expect((await send(get)).body).toEqual(body);
});

test.each([403, 404, 409, 422, 429, 500])('a failure of %i is an answer like any other', async (status) => {
  const failure = response({ status, responseJSON: { error: 'No' } });
  // The framework rejects with the response itself, which is no error.
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
  const { send } = sending(() => Promise.reject(failure));

  expect(await send(get)).toMatchObject({ status, body: { error: 'No' } });
});

test('reading is asked again by the framework itself', async () => {
  const { send, requests } = sending(async () => response());

  await send(get);

  expect(requests).toEqual([{ url: PATH, type: 'GET', httpCompleteResponse: true, autoRetry: true }]);
});

test('headers of a request are sent with it', async () => {
  const { send, requests } = sending(async () => response());

  await send({ ...get, headers: { 'Idempotency-Key': 'r1' } });

  expect(requests).toMatchObject([{ headers: { 'Idempotency-Key': 'r1' } }]);
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('a %s is never sent again by the framework', async (method) => {
  const { send, requests } = sending(async () => response({ status: 201 }));

  await send({ method, path: PATH, body: { a: 'ü "b"' } });

  expect(requests).toEqual([
    {
      url: PATH,
      type: method,
      httpCompleteResponse: true,
      autoRetry: false,
      contentType: 'application/json',
      data: '{"a":"ü \\"b\\""}',
    },
  ]);
});

test.each([
  ['an error', new Error('The frame is gone')],
  ['a request that never got out', { status: 0, statusText: 'error', responseText: '' }],
  ['nothing', undefined],
  ['a text', 'timeout'],
])('%s in place of an answer is none', async (_, failure) => {
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as the framework does
  const { send } = sending(() => Promise.reject(failure));

  await expect(send(get)).rejects.toThrow(Silence);
  await expect(send(get)).rejects.toMatchObject({ path: PATH });
});

test('success in an unknown shape is no answer', async () => {
  const { send } = sending(async () => ({ user: { id: 11 } }));

  await expect(send(get)).rejects.toThrow(Silence);
});

test('nothing for ten seconds is no answer, a moment earlier it is still awaited', async () => {
  jest.useFakeTimers();
  try {
    const { send } = sending(() => new Promise(() => undefined));
    const outcome = jest.fn();
    send(get).catch(outcome);

    await jest.advanceTimersByTimeAsync(NO_ANSWER_AFTER_MS - 1);
    expect(outcome).not.toHaveBeenCalled();

    await jest.advanceTimersByTimeAsync(1);
    expect(outcome).toHaveBeenCalledWith(expect.any(Silence));
  } finally {
    jest.useRealTimers();
  }
});

test('an answer just in time counts, and leaves no timer behind', async () => {
  jest.useFakeTimers();
  try {
    const { send } = sending(
      () => new Promise((resolve) => setTimeout(() => resolve(response()), NO_ANSWER_AFTER_MS - 1)),
    );
    const answer = send(get);

    await jest.advanceTimersByTimeAsync(NO_ANSWER_AFTER_MS - 1);

    expect(await answer).toMatchObject({ status: 200 });
    expect(jest.getTimerCount()).toBe(0);
  } finally {
    jest.useRealTimers();
  }
});
