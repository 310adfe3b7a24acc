import { SetUpFailure } from '../../ports/set-up-failure';
import { rememberKeysApart } from './remember-keys-apart';
import { NoAnswer, type Send, type ZendeskRequest } from './send';

const settings = { name: 'Extra Mile', largest_percent: '15', keys_kept_apart: '' };

function sending(status: number) {
  const asked: ZendeskRequest[] = [];
  const send: Send = async (request) => {
    asked.push(request);
    return request.method === 'GET' ? { status: 200, body: { settings } } : { status, body: {} };
  };
  return { asked, send };
}

test.each([
  [true, 'yes'],
  [false, 'no'],
])('whether keys are kept apart (%p) is kept as %p, beside all other settings', async (isKeptApart, kept) => {
  const { asked, send } = sending(200);

  await rememberKeysApart(send, { installationId: 2001, isKeptApart });

  expect(asked.filter(({ method }) => method !== 'GET')).toEqual([
    {
      method: 'PUT',
      path: '/api/v2/apps/installations/2001.json',
      body: { settings: { ...settings, keys_kept_apart: kept } },
    },
  ]);
});

test.each([
  [403, 'forbidden'],
  [422, 'no-answer'],
  [500, 'no-answer'],
])('an answer of %i ends setting up: %s', async (status, reason) => {
  const { send } = sending(status);

  const remembering = rememberKeysApart(send, { installationId: 2001, isKeptApart: true });

  await expect(remembering).rejects.toThrow(SetUpFailure);
  await expect(remembering).rejects.toMatchObject({ reason });
});

test.each(['GET', 'PUT'] as const)('no answer to the %s ends setting up', async (method) => {
  const { send } = sending(200);
  const silent: Send = (request) =>
    request.method === method ? Promise.reject(new NoAnswer('nothing')) : send(request);

  await expect(rememberKeysApart(silent, { installationId: 2001, isKeptApart: true })).rejects.toMatchObject({
    reason: 'no-answer',
  });
});
