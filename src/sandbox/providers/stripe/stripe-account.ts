import { parse } from 'qs';
import type { Provider } from '../provider';
import { KeptAnswers } from './kept-answers';
import { type PromotionCodeRow, PromotionCodes } from './promotion-codes';
import { StripeRefusal } from './stripe-error';

const PATH = '/v1/promotion_codes';
const VERSION = '2026-10-28.endive';
/** With these, a request was never begun, and its answer is not kept. */
const NOT_BEGUN = new Set(['parameter_unknown', 'parameter_missing', 'parameter_invalid']);

export interface StripeAccount extends Provider {
  /** What the restricted key may do with promotion codes. */
  right: 'none' | 'read' | 'write';
  /** So many requests that would write fail half-way from now on, before anything was made. */
  failures: number;
}

interface Parts {
  readonly key: string;
  readonly coupons: readonly string[];
  readonly now: () => Date;
  readonly rows: () => PromotionCodeRow[];
}

/** An account at Stripe: its API as far as promotion codes go. */
export function stripeAccount({ key, coupons, now, rows }: Parts): StripeAccount {
  const promotionCodes = new PromotionCodes(rows, coupons, now);
  const kept = new KeptAnswers(now);
  const account: StripeAccount = {
    right: 'write',
    failures: 0,
    owns: ({ hostname }) => hostname === 'api.stripe.com',
    fetch: async (request) => answerTo(request).catch(refusalOf),
    codes: () =>
      promotionCodes.all().map((details) => {
        const { code, active, times_redeemed } = details;
        return { code, isLive: active, timesUsed: times_redeemed, details };
      }),
    redeem: (code) => promotionCodes.redeem(code),
    makeElsewhere: (code) =>
      void promotionCodes.create({ code, promotion: { type: 'coupon', coupon: coupons[0] ?? '' } }),
    reset: () => {
      promotionCodes.clear();
      kept.clear();
    },
  };

  async function answerTo(request: Request): Promise<Response> {
    checkKey(request, key);
    checkVersion(request);
    const isWrite = request.method === 'POST';
    if (account.right !== 'write' && (isWrite || account.right === 'none')) throw noRight(key, isWrite);
    return isWrite ? written(request) : Response.json(promotionCodes.list(fieldsIn(new URL(request.url).search)));
  }

  async function written(request: Request): Promise<Response> {
    const text = await formText(request);
    const { pathname } = new URL(request.url);
    const name = request.headers.get('idempotency-key');
    const same = `${pathname}?${text}`;
    const before = name === null ? undefined : kept.under(name, same);
    if (before) return before;
    const { status, body } = carriedOut(pathname, fieldsIn(text));
    if (name !== null) kept.keep(name, same, status, body);
    return new Response(body, { status, headers: { 'content-type': 'application/json' } });
  }

  /** Throws for what is not even begun. */
  function carriedOut(pathname: string, fields: unknown): { readonly status: number; readonly body: string } {
    try {
      if (account.failures > 0) throw halfWay(account);
      return { status: 200, body: JSON.stringify(writeTo(pathname, fields, promotionCodes)) };
    } catch (error) {
      if (!(error instanceof StripeRefusal) || NOT_BEGUN.has(error.more.code ?? '')) throw error;
      return { status: error.status, body: JSON.stringify(error.body()) };
    }
  }

  return account;
}

function halfWay(account: StripeAccount): StripeRefusal {
  account.failures -= 1;
  return new StripeRefusal(500, 'Sorry! Something went wrong.', { type: 'api_error' });
}

function writeTo(pathname: string, fields: unknown, promotionCodes: PromotionCodes) {
  if (pathname === PATH) return promotionCodes.create(fields);
  const [, id] = new RegExp(`^${PATH}/([^/]+)$`).exec(pathname) ?? [];
  if (id === undefined) throw new StripeRefusal(404, `Unrecognized request URL (POST: ${pathname}).`);
  return promotionCodes.update(id, fields);
}

const fieldsIn = (text: string): unknown => parse(text, { ignoreQueryPrefix: true, plainObjects: false });

async function formText(request: Request): Promise<string> {
  const text = await request.text();
  const isForm = (request.headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded');
  if (text === '' || isForm) return text;
  throw new StripeRefusal(400, 'Invalid request: the body has to be a form (application/x-www-form-urlencoded).');
}

function checkKey(request: Request, key: string): void {
  const given = (request.headers.get('authorization') ?? '').replace(/^Bearer /, '');
  if (given === key) return;
  if (given === '') throw new StripeRefusal(401, 'You did not provide an API key.');
  throw new StripeRefusal(401, `Invalid API Key provided: ${hidden(given)}`);
}

/** Of a key Stripe repeats the end only. */
const hidden = (key: string) => `${key.slice(0, 8)}${'*'.repeat(8)}${key.slice(-4)}`;

function checkVersion(request: Request): void {
  const version = request.headers.get('stripe-version') ?? VERSION;
  if (version !== VERSION) throw new StripeRefusal(400, `Invalid Stripe API version: ${version}`);
}

function noRight(key: string, isWrite: boolean): StripeRefusal {
  const right = `rak_promotion_code_${isWrite ? 'write' : 'read'}`;
  return new StripeRefusal(
    403,
    `The provided key '${hidden(key)}' does not have the required permissions for this endpoint. Having the '${right}' permission would allow this request to continue.`,
  );
}

function refusalOf(error: unknown): Response {
  if (error instanceof StripeRefusal) return Response.json(error.body(), { status: error.status });
  throw error;
}
