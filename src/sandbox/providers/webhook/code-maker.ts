import { createHash, createSecretKey } from 'node:crypto';
import { errors, jwtVerify, type JWTPayload } from 'jose';
import * as v from 'valibot';
import type { Provider } from '../provider';

const reservation = { version: v.literal(1), reservation: v.string(), code: v.string() };
const amount = v.object({ minor: v.number(), currency: v.string() });
const message = v.variant('action', [
  v.object({ version: v.literal(1), action: v.literal('test') }),
  v.object({ ...reservation, action: v.picklist(['find', 'withdraw']) }),
  v.object({
    ...reservation,
    action: v.literal('issue'),
    ticket: v.number(),
    discount: v.object({
      percent: v.exactOptional(v.number()),
      amount: v.exactOptional(amount),
      expires: v.exactOptional(v.string()),
      minimumOrder: v.exactOptional(amount),
    }),
  }),
]);
type Message = v.InferOutput<typeof message>;

/** A reservation as the company keeps it. */
export interface MadeCodeRow {
  readonly reservation: string;
  readonly code: string;
  readonly discount: unknown;
  isLive: boolean;
  timesUsed: number;
}

interface Parts {
  readonly url: string;
  readonly secret: string;
  /** The subdomain at Zendesk from which requests are taken. */
  readonly issuer: string;
  readonly now: () => Date;
  readonly rows: () => MadeCodeRow[];
}

/** The other side of docs/webhook.md, as a company could build it. */
export function codeMaker({ url, secret, issuer, now, rows }: Parts): Provider {
  const seen = new Set<string>();
  const key = createSecretKey(Buffer.from(secret, 'utf8'));

  async function answerTo(request: Request): Promise<Response> {
    const body = await request.text();
    const token = (request.headers.get('authorization') ?? '').replace(/^Bearer /, '');
    const { payload } = await jwtVerify(token, key, {
      ...{ algorithms: ['HS256'], issuer, audience: url, currentDate: now() },
      requiredClaims: ['exp', 'jti', 'body_sha256'],
    });
    if (!isOf(body, payload)) return refusal(401, 'The token was made for another body');
    const { jti = '' } = payload;
    if (seen.has(jti)) return refusal(409, 'This token was used before');
    seen.add(jti);
    const parsed = v.safeParse(message, jsonIn(body));
    if (!parsed.success) return refusal(400, 'This is not version 1 of the protocol');
    return Response.json(carriedOut(parsed.output, rows()));
  }

  return {
    owns: ({ href }) => href === url,
    fetch: async (request) => answerTo(request).catch(unauthorised),
    codes: () => rows().map(({ code, isLive, timesUsed, ...details }) => ({ code, isLive, timesUsed, details })),
    redeem(code) {
      const found = rows().find((each) => each.code === code && each.isLive && each.timesUsed === 0);
      if (found) found.timesUsed += 1;
      return found !== undefined;
    },
    makeElsewhere: (code) => void rows().push({ reservation: 'ours', code, discount: {}, isLive: true, timesUsed: 0 }),
    reset: () => {
      rows().length = 0;
      seen.clear();
    },
  };
}

function carriedOut(asked: Message, kept: MadeCodeRow[]) {
  if (asked.action === 'test') return { outcome: 'ready' };
  const found = kept.find((each) => each.reservation === asked.reservation);
  switch (asked.action) {
    case 'issue':
      return found ? again(found) : make(asked, kept);
    case 'find':
      return { outcome: found && (found.isLive || found.timesUsed > 0) ? 'found' : 'none' };
    case 'withdraw':
      return withdrawn(found ?? deadBefore(asked, kept));
  }
}

function again({ isLive }: MadeCodeRow) {
  return isLive ? { outcome: 'issued' } : { outcome: 'refused', why: 'The code was withdrawn' };
}

function make({ reservation: id, code, discount }: Extract<Message, { action: 'issue' }>, kept: MadeCodeRow[]) {
  if (kept.some((each) => each.code === code)) return { outcome: 'refused', why: 'The code is in use' };
  kept.push({ reservation: id, code, discount, isLive: true, timesUsed: 0 });
  return { outcome: 'issued' };
}

function withdrawn(found: MadeCodeRow) {
  if (found.timesUsed > 0) return { outcome: 'cannot' };
  found.isLive = false;
  return { outcome: 'withdrawn' };
}

/** A request to make it may still be on its way, and must not get through any more. */
function deadBefore(
  { reservation: id, code }: Extract<Message, { reservation: string }>,
  kept: MadeCodeRow[],
): MadeCodeRow {
  const dead = { reservation: id, code, discount: {}, isLive: false, timesUsed: 0 };
  kept.push(dead);
  return dead;
}

function isOf(body: string, { body_sha256 }: JWTPayload): boolean {
  return createHash('sha256').update(body, 'utf8').digest('hex') === body_sha256;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const refusal = (status: number, error: string) => Response.json({ error }, { status });

function unauthorised(error: unknown): Response {
  if (error instanceof errors.JOSEError) return refusal(401, error.message);
  throw error;
}
