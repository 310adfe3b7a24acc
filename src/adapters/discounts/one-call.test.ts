import { instant } from '../../domain/time';
import type { OutsideAnswer, OutsideRequest } from '../../ports/outside';
import { oneCall } from './one-call';
import { ProviderFailure } from './provider-failure';

const request: OutsideRequest = { method: 'GET', url: 'https://api.example', headers: {} };
const answer = (status: number, headers: OutsideAnswer['headers'] = {}): OutsideAnswer => ({
  status,
  headers,
  body: {},
});

/** Each request takes a second; the answers come in turn, the last one again and again. */
function aCall(...answers: readonly OutsideAnswer[]) {
  let ms = 0;
  const timeouts: number[] = [];
  const pass = async (more: number) => {
    ms += more;
  };
  const send = async (_: OutsideRequest, timeoutMs: number): Promise<OutsideAnswer> => {
    await pass(1000);
    timeouts.push(timeoutMs);
    const next = answers[Math.min(timeouts.length, answers.length) - 1];
    if (!next) throw new Error('silence');
    return next;
  };
  const ask = oneCall({ send, clock: { now: () => instant(ms), pause: pass, random: () => 0.5 } });
  return { ask, pass, timeouts, took: () => ms };
}

test.each([
  ['as long as it says', { 'retry-after': '5' }, 5000],
  ['two seconds where it says nothing', {}, 2000],
  ['two seconds where it names a date', { 'retry-after': 'Mon, 02 Mar 2026 09:00:00 GMT' }, 2000],
  ['half a second at least', { 'retry-after': '0' }, 500],
])('a busy provider is left alone %s', async (_, headers, pauseMs) => {
  const { ask, took } = aCall(answer(429, headers), answer(200));

  expect(await ask(request)).toMatchObject({ status: 200 });
  expect(took()).toBe(2000 + pauseMs);
});

test('no request begins after 18 seconds, and each is given 10: a call ends within half of a hold', async () => {
  const { ask, pass, timeouts } = aCall(answer(200));

  await ask(request);
  await pass(17_000);
  await ask(request);
  await expect(ask(request)).rejects.toThrow('The call took too long');

  expect(timeouts).toEqual([10_000, 10_000]);
});

test('silence is a failure that says so, and keeps its cause', async () => {
  const { ask } = aCall();

  await expect(ask(request)).rejects.toThrow(ProviderFailure);
  await expect(ask(request)).rejects.toMatchObject({ problem: 'no-answer', cause: expect.any(Error) });
});
