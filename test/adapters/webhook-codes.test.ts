import { readFileSync } from 'node:fs';
import { decodeJwt, jwtVerify, SignJWT } from 'jose';
import { webhookCodes } from '../../src/adapters/discounts/webhook/webhook-codes';
import { issueMessage } from '../../src/adapters/discounts/webhook/message';
import { reservationId } from '../../src/domain/ids';
import { codeFor } from '../../src/domain/ledger/made-code';
import { money } from '../../src/domain/money';
import { instantOf } from '../../src/domain/time';
import { noRows } from '../../src/sandbox/providers/providers';
import { codeMaker } from '../../src/sandbox/providers/webhook/code-maker';
import { aReservedCode } from '../support/reserved-code';
import { aReservation } from '../support/ledger-samples';
import { aProviderDesk } from '../support/provider-desk';

const PAGE = readFileSync('docs/webhook.md', 'utf8');
const [SECRET = '', BODY = '', TOKEN = ''] = [...PAGE.matchAll(/```text\n(.*)\n```/g)].map(([, text = '']) => text);
const URL_OF_VECTOR = 'https://codes.acme.example/discounts';
const { exp = 0, ...rest } = decodeJwt(TOKEN);
const NOW = () => new Date('2026-11-22T10:00:30Z');

const url = 'https://codes.extra-mile.example/discounts';
const reserved = aReservedCode('webhook');

function anAddress() {
  const desk = aProviderDesk();
  return { ...desk, maker: desk.providers.webhook, codes: webhookCodes(desk.outside, { url, issuer: 'sandbox' }) };
}

test("the page's message is what is sent", () => {
  const id = reservationId('0b9f6f5e-6d1c-4a53-9c40-0f6a4d6f2b11');
  const gift = {
    ...({ kind: 'discount', source: 'webhook', code: codeFor(id) } as const),
    ...{ amount: money(500, 'GBP'), expires: instantOf('2026-12-22T10:00:00Z'), minimumOrder: money(2000, 'GBP') },
  };
  const shown: unknown = JSON.parse(/```json\n([\s\S]*?)\n```/.exec(PAGE)?.[1] ?? '');

  expect(JSON.stringify(issueMessage(aReservation({ id, gift })))).toBe(BODY);
  expect(JSON.parse(BODY)).toEqual(shown);
});

test("the page's token belongs to its secret and its body", async () => {
  const shown: unknown = JSON.parse([...PAGE.matchAll(/```json\n([\s\S]*?)\n```/g)].at(-1)?.[1] ?? '');
  const { payload } = await jwtVerify(TOKEN, new TextEncoder().encode(SECRET), { currentDate: NOW() });

  expect(payload).toEqual(shown);
  expect(await asked(TOKEN, BODY)).toEqual([200, { outcome: 'issued' }]);
});

test.each([
  ['another body', TOKEN, BODY.replace('500', '5000'), 401],
  ['another signature', `${TOKEN.slice(0, -4)}AAAA`, BODY, 401],
  ['no token', '', BODY, 401],
])('%s is turned away', async (_, token, body, status) => {
  expect((await asked(token, body))[0]).toBe(status);
});

test.each([
  ['another audience', { ...rest, exp, aud: 'https://elsewhere.example' }],
  ['another issuer', { ...rest, exp, iss: 'umbrella' }],
  ['a past end', { ...rest, exp: 1795341000 }],
  ['no end', rest],
])('a token with %s is turned away', async (_, claims) => {
  const token = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(SECRET));

  expect((await asked(token, BODY))[0]).toBe(401);
});

test('a token that comes twice is answered 409 and does nothing more', async () => {
  const maker = aMaker();

  expect((await asked(TOKEN, BODY, maker))[0]).toBe(200);
  expect((await asked(TOKEN, BODY, maker))[0]).toBe(409);
  expect(maker.codes()).toHaveLength(1);
});

test('a message that the network doubles leaves things unknown, not refused', async () => {
  const { codes, fault } = anAddress();
  fault({ path: '.', status: 409, after: true, times: 1 });

  await expect(codes.issue(reserved)).rejects.toThrow('409');
  expect(await codes.find(reserved)).toBeDefined();
});

test('each copy of a message has a token of its own, for this body and this address', async () => {
  const { codes, fault, requests } = anAddress();
  fault({ path: '.', status: 429, times: 1 });
  await codes.issue(reserved);

  const tokens = requests.map(({ jwt }) => jwt?.claims.jti);
  expect(new Set(tokens).size).toBe(2);
  expect(requests[1]).toMatchObject({
    headers: { Authorization: 'Bearer {{jwt.token}}' },
    jwt: {
      algorithm: 'HS256',
      secret_key: '{{setting.webhook_secret}}',
      expiry: 60,
      claims: { iss: 'sandbox', aud: url },
    },
  });
});

test('a refusal says why', async () => {
  const { codes, fault } = anAddress();
  fault({ path: '.', body: { outcome: 'refused', why: 'No more\u0000codes today' } });

  expect(await codes.issue(reserved)).toEqual({ kind: 'refused', why: 'No more codes today' });
});

test('a late wish for what was withdrawn is refused', async () => {
  const { codes, maker } = anAddress();
  await codes.withdraw(reserved, 'any');

  expect(await codes.issue(reserved)).toEqual({ kind: 'refused', why: 'The code was withdrawn' });
  expect(maker.codes()).toMatchObject([{ isLive: false }]);
});

function aMaker() {
  const { webhook: rows } = noRows();
  return codeMaker({ url: URL_OF_VECTOR, secret: SECRET, issuer: 'acme', now: NOW, rows: () => rows });
}

async function asked(token: string, body: string, maker = aMaker()): Promise<[number, unknown]> {
  const headers = { Authorization: `Bearer ${token}` };
  const answer = await maker.fetch(new Request(URL_OF_VECTOR, { method: 'POST', headers, body }));
  return [answer.status, await answer.json()];
}
