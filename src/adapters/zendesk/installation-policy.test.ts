import { instantOf } from '../../domain/time';
import { HelpdeskFailure } from '../../ports/helpdesk';
import { installationPolicy } from './installation-policy';
import { NoAnswer, type Send } from './send';

const settings = {
  customers_per_agent_month: '3',
  largest_percent: '15',
  days_between_gestures: '0',
  currency: 'GBP',
  discount_source: 'static-code',
  discount_code: 'THANKYOU',
  reasons: 'late = Late',
};
const installation = { id: 2001, app_id: 1001, settings, updated_at: '2026-03-02T09:00:00Z' };
const options = { installationId: 2001, accountZone: 'Asia/Tokyo' };

const answering = (status: number, body: unknown) => installationPolicy(async () => ({ status, body }), options);

test.each([
  ['bare', installation],
  ['wrapped', { installation }],
])('the policy is read from an installation that comes %s, its stamp being the revision', async (_, body) => {
  const policy = await answering(200, body).fetch();

  expect(policy.ok && policy.value.limits).toContainEqual(expect.objectContaining({ max: { customers: 3 } }));
  expect(policy).toMatchObject({
    ok: true,
    value: {
      revision: instantOf('2026-03-02T09:00:00Z'),
      timeZone: 'Asia/Tokyo',
    },
  });
});

test('a later change has a greater revision', async () => {
  const later = await answering(200, { ...installation, updated_at: '2026-03-02T09:00:01Z' }).fetch();
  const earlier = await answering(200, installation).fetch();

  expect(later.ok && earlier.ok && later.value.revision > earlier.value.revision).toBe(true);
});

test('it is fetched anew each time, from its own installation', async () => {
  const asked: unknown[] = [];
  const send: Send = async (request) => {
    asked.push(request);
    return { status: 200, body: installation };
  };
  const source = installationPolicy(send, options);

  await source.fetch();
  await source.fetch();

  const request = { method: 'GET', path: '/api/v2/apps/installations/2001.json' };
  expect(asked).toEqual([request, request]);
});

test('wrong settings are problems, not an exception', async () => {
  const wrong = { ...installation, settings: { ...settings, currency: 'pounds' } };

  expect(await answering(200, wrong).fetch()).toMatchObject({
    ok: false,
    error: [{ setting: 'currency', kind: 'unknown-value', found: 'pounds' }],
  });
});

test.each([
  [403, 'forbidden'],
  [404, 'not-found'],
  [429, 'too-many-requests'],
  [500, 'unexpected'],
])('an answer of %i is thrown: %s', async (status, reason) => {
  await expect(answering(status, {}).fetch()).rejects.toMatchObject({ name: 'HelpdeskFailure', reason });
});

test('no answer is thrown', async () => {
  const source = installationPolicy(() => Promise.reject(new NoAnswer('nothing')), options);

  await expect(source.fetch()).rejects.toThrow(HelpdeskFailure);
});

test.each([
  ['a page', '<!doctype html>'],
  ['no settings', { id: 2001, updated_at: '2026-03-02T09:00:00Z' }],
  ['no stamp', { id: 2001, settings }],
  ['nothing', undefined],
])('success with %s is thrown, and is not a policy', async (_, body) => {
  await expect(answering(200, body).fetch()).rejects.toThrow();
});
