import { parse } from 'qs';
import type { Provider } from '../provider';
import type { Coupons } from './coupons';
import { KeptAnswers } from './kept-answers';
import { type PromotionCodeRow, PromotionCodes } from './promotion-codes';
import { hidden, noRight, StripeRefusal } from './stripe-error';

const PATH = '/v1/promotion_codes';
const VERSION = '2026-10-28.endive';
/** With these, a request was never begun, and its answer is not kept. */
const NOT_BEGUN = new Set(['parameter_unknown', 'parameter_missing', 'parameter_invalid']);

export interface StripeAccount extends Provider {
  /** What the restricted key may do with promotion codes. */
  right: 'none' | 'read' | 'write';
  readonly coupons: Coupons;
  /** So many requests that would write fail half-way from now on, before anything was made. */
  failures: number;
}

interface Parts {
  readonly key: string;
  readonly coupons: Coupons;
  readonly now: () => Date;
  readonly rows: () => PromotionCodeRow[];
}

/** An account at Stripe: its API as far as promotion codes go, and the coupons that they are made under. */
export function stripeAccount({ key, coupons, now, rows }: Parts): StripeAccount {
  const promotionCodes = new PromotionCodes(rows, coupons, now);
  const kept = new KeptAnswers(now);
  const account: StripeAccount = {
    right: 'write',
    coupons,
    failures: 0,
    owns: ({ hostname }) => hostname === 'api.stripe.com',
    fetch: async (request) => answerTo(request).catch(refusalOf),
    codes: () => promotionCodes.all().map(shownCode),
    redeem: (code) => promotionCodes.redeem(code),
    makeElsewhere: (code) =>
      void promotionCodes.create({ code, promotion: { type: 'coupon', coupon: coupons.rows[0]?.id ?? '' } }),
    reset: () => {
      promotionCodes.clear();
      kept.clear();
    },
  };

  async function answerTo(request: Request): Promise<Response> {
    checkKey(request, key);
    checkVersion(request);
    if (coupons.isAsked(request)) return coupons.answerTo(request, key);
    const isWrite = request.method === 'POST';
    checkRight(account.right, key, isWrite);
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

function shownCode(details: ReturnType<PromotionCodes['all']>[number]) {
  const { code, active, times_redeemed } = details;
  return { code, isLive: active, timesUsed: times_redeemed, details };
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

function checkVersion(request: Request): void {
  const version = request.headers.get('stripe-version') ?? VERSION;
  if (version !== VERSION) throw new StripeRefusal(400, `Invalid Stripe API version: ${version}`);
}

function checkRight(right: StripeAccount['right'], key: string, isWrite: boolean): void {
  if (right === 'write' || (right === 'read' && !isWrite)) return;
  throw noRight(key, `promotion_code_${isWrite ? 'write' : 'read'}`);
}

function refusalOf(error: unknown): Response {
  if (error instanceof StripeRefusal) return Response.json(error.body(), { status: error.status });
  throw error;
}
