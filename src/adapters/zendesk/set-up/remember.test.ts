import { SetUpFailure } from '../../../ports/set-up-failure';
import { NoAnswer, type Send, type ZendeskRequest } from '../send';
import { remember } from './remember';

const settings = { name: 'Extra Mile', largest_percent: '15', keys_kept_apart: '', extra_minutes_field: '77' };

function sending(status: number) {
  const asked: ZendeskRequest[] = [];
  const send: Send = async (request) => {
    asked.push(request);
    return request.method === 'GET' ? { status: 200, body: { settings } } : { status, body: {} };
  };
  return { asked, send };
}

test('what is found is kept beside all other settings, and may rest on what was found before', async () => {
  const { asked, send } = sending(200);

  await remember(send, 2001, async ({ extra_minutes_field }) => ({
    keys_kept_apart: 'yes',
    call_closed_days: String(extra_minutes_field),
  }));

  expect(asked.filter(({ method }) => method !== 'GET')).toEqual([
    {
      method: 'PUT',
      path: '/api/v2/apps/installations/2001.json',
      body: { settings: { ...settings, keys_kept_apart: 'yes', call_closed_days: '77' } },
    },
  ]);
});

test('what an admin saves meanwhile is kept', async () => {
  const { asked, send } = sending(200);
  let saved: object = settings;
  const changing: Send = async (request) =>
    request.method === 'GET' ? { status: 200, body: { settings: saved } } : send(request);

  await remember(changing, 2001, async () => {
    saved = { ...settings, largest_percent: '20' };
    return { keys_kept_apart: 'no' };
  });

  expect(asked).toMatchObject([{ body: { settings: { largest_percent: '20', keys_kept_apart: 'no' } } }]);
});

test.each([
  [403, 'forbidden'],
  [422, 'no-answer'],
  [500, 'no-answer'],
])('an answer of %i ends setting up: %s', async (status, reason) => {
  const remembering = remember(sending(status).send, 2001, async () => ({}));

  await expect(remembering).rejects.toThrow(SetUpFailure);
  await expect(remembering).rejects.toMatchObject({ reason });
});

test.each(['GET', 'PUT'] as const)('no answer to the %s ends setting up', async (method) => {
  const { send } = sending(200);
  const silent: Send = (request) =>
    request.method === method ? Promise.reject(new NoAnswer('nothing')) : send(request);

  await expect(remember(silent, 2001, async () => ({}))).rejects.toMatchObject({ reason: 'no-answer' });
});
