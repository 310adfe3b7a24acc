import type { WireAnswer } from './request-answer';
import type { WireRequest } from '../../app-request/wire-request';
import { performRequest, type RequestWorld } from './request-proxy';

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' };

const anAnswer = (answer: Partial<WireAnswer> = {}): WireAnswer => ({
  ...{ status: 200, statusText: 'OK', headers: JSON_HEADERS, body: '{"user":{"id":1}}' },
  ...answer,
});

function aWorld(...answers: WireAnswer[]) {
  const sent: unknown[] = [];
  const answer = (way: string) => (request: unknown, source: unknown) => {
    sent.push([way, request, source]);
    return Promise.resolve(answers[Math.min(sent.length, answers.length) - 1] ?? anAnswer());
  };
  const pauses: number[] = [];
  const world: RequestWorld = {
    ...{ pageOrigin: 'http://localhost:4600', subdomain: 'sandbox' },
    ...{ zendesk: answer('zendesk'), proxy: answer('proxy') },
    direct: (request: WireRequest) => answer('direct')(request, undefined),
    pause: (ms) => Promise.resolve(void pauses.push(ms)),
  };
  return { world, sent, pauses };
}

test('JSON of the helpdesk comes back parsed', async () => {
  const { world, sent } = aWorld(anAnswer());

  const outcome = await performRequest(world, '/api/v2/users/1', 'ticket_sidebar');

  expect(outcome).toMatchObject({ ok: true, responseArgs: [{ user: { id: 1 } }, 'success', { status: 200 }] });
  expect(sent).toEqual([
    ['zendesk', { url: '/api/v2/users/1', method: 'GET', headers: {}, body: undefined }, 'app:ticket_sidebar'],
  ]);
});

test('with httpCompleteResponse the whole answer comes back, its headers in lower case', async () => {
  const { world } = aWorld(anAnswer());

  const { responseArgs } = await performRequest(world, { url: '/x', httpCompleteResponse: true }, 'background');

  expect(responseArgs[0]).toEqual({
    ...{ readyState: 4, status: 200, statusText: 'OK', headers: JSON_HEADERS },
    ...{ responseText: '{"user":{"id":1}}', responseJSON: { user: { id: 1 } } },
  });
});

test('a refusal comes back as jQuery tells it', async () => {
  const { world } = aWorld(
    anAnswer({ status: 422, statusText: 'Unprocessable Entity', body: '{"error":"RecordInvalid"}' }),
  );

  const outcome = await performRequest(world, { url: '/x', type: 'POST' }, 'background');

  expect(outcome).toEqual({
    ok: false,
    responseArgs: [
      {
        ...{ readyState: 4, status: 422, statusText: 'Unprocessable Entity' },
        ...{ responseText: '{"error":"RecordInvalid"}', responseJSON: { error: 'RecordInvalid' } },
      },
      'error',
      'Unprocessable Entity',
    ],
  });
});

test('after a 429 it is tried again when the helpdesk says so', async () => {
  const busy = anAnswer({ status: 429, headers: { 'retry-after': '3' }, body: '' });
  const { world, pauses } = aWorld(busy, busy, anAnswer());

  expect(await performRequest(world, '/x', 'background')).toMatchObject({ ok: true });
  expect(pauses).toEqual([3000, 3000]);
});

test('an app that wants to know of a 429 is told at once', async () => {
  const { world, pauses } = aWorld(anAnswer({ status: 429, body: '' }));

  const outcome = await performRequest(world, { url: '/x', autoRetry: false }, 'background');

  expect(outcome).toMatchObject({ ok: false, responseArgs: [{ status: 429 }, 'error', expect.anything()] });
  expect(pauses).toEqual([]);
});

test('no answer is status 0', async () => {
  const { world } = aWorld();
  const dead = { ...world, zendesk: () => Promise.reject(new TypeError('Failed to fetch')) };

  const outcome = await performRequest(dead, '/x', 'background');

  expect(outcome).toMatchObject({
    ok: false,
    responseArgs: [{ readyState: 0, status: 0, responseText: '' }, 'error', 'error'],
  });
});

test.each([
  ['/api/v2/users/me', {}, 'zendesk', '/api/v2/users/me'],
  ['http://localhost:4600/api/v2/x?page=2', {}, 'zendesk', '/api/v2/x?page=2'],
  ['https://sandbox.zendesk.com/api/v2/x', {}, 'zendesk', '/api/v2/x'],
  ['https://api.example/x', { cors: true }, 'direct', 'https://api.example/x'],
  ['https://api.example/x', {}, 'proxy', 'https://api.example/x'],
  ['/api/v2/x', { secure: true }, 'proxy', '/api/v2/x'],
])('%s with %o goes the way of %s', async (url, options, way, sentTo) => {
  const { world, sent } = aWorld();

  await performRequest(world, { url, ...options }, 'background');

  expect(sent).toEqual([
    [way, expect.objectContaining({ url: sentTo }), way === 'direct' ? undefined : 'app:background'],
  ]);
});

test.each([
  [{ data: { a: 1, b: [2, 3] } }, { url: '/x?a=1&b%5B%5D=2&b%5B%5D=3', body: undefined }],
  [
    { type: 'PUT', data: { user: { name: 'Ada B' } } },
    {
      url: '/x',
      body: 'user%5Bname%5D=Ada+B',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8' },
    },
  ],
  [
    { type: 'POST', data: '{"a":1}', contentType: 'application/json' },
    { url: '/x', body: '{"a":1}', headers: { 'Content-Type': 'application/json' } },
  ],
])('%j is sent as jQuery sends it', async (options, expected) => {
  const { world, sent } = aWorld();

  await performRequest(world, { url: '/x', ...options }, 'background');

  expect(sent).toEqual([['zendesk', expect.objectContaining(expected), 'app:background']]);
});
