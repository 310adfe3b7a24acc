import * as v from 'valibot';
import type { ConnectionProblem } from '../../../ports/gift-provider';
import { oneCall, type Outside } from '../one-call';
import { ProviderFailure } from '../provider-failure';
import type { OutsideAnswer } from '../../../ports/outside';
import { isRefusal, notKnown, problemOf } from '../status';
import { formOf, type FormFields } from './form';

/** What the app was written for: an account's own default may be older. */
export const STRIPE_VERSION = '2026-10-28.endive';

export interface StripeRequest {
  readonly method: 'GET' | 'POST';
  /** Behind `/v1/`. */
  readonly path: string;
  readonly fields: FormFields;
  readonly idempotencyKey?: string;
}

export type StripeReply =
  | { readonly kind: 'data'; readonly data: unknown }
  /** Nothing was done by this request; `code` is Stripe's own word for why. */
  | { readonly kind: 'refused'; readonly why: string; readonly code: string; readonly problem: ConnectionProblem }
  /** An earlier request under the same key failed, and is answered again for a day. */
  | { readonly kind: 'failed-before' };

/** Throws ProviderFailure when it is not known what was done. */
export type AskStripe = (request: StripeRequest) => Promise<StripeReply>;

const failure = v.object({
  error: v.object({ message: v.optional(v.string()), code: v.optional(v.string()), type: v.optional(v.string()) }),
});

/** Begins a call to Stripe, with a restricted key of the account's. */
export function askStripe(outside: Outside): AskStripe {
  const ask = oneCall(outside);
  return async (request) => replyIn(await ask(outsideRequest(request)));
}

function outsideRequest({ method, path, fields, idempotencyKey }: StripeRequest) {
  const url = `https://api.stripe.com/v1/${path}`;
  const form = formOf(fields);
  const headers = { Authorization: 'Bearer {{setting.stripe_key}}', 'Stripe-Version': STRIPE_VERSION };
  if (method === 'GET') return { method, url: `${url}?${form}`, headers };
  return {
    method,
    url,
    headers: { ...headers, ...(idempotencyKey !== undefined && { 'Idempotency-Key': idempotencyKey }) },
    contentType: 'application/x-www-form-urlencoded',
    body: form,
  };
}

function replyIn(answer: OutsideAnswer): StripeReply {
  const { status, body, headers } = answer;
  if (status === 200) return { kind: 'data', data: body };
  if (status >= 500 && headers['idempotent-replayed'] === 'true') return { kind: 'failed-before' };
  if (!isRefusal(status)) throw notKnown(answer);
  return refusalOf(status, body);
}

function refusalOf(status: number, body: unknown): StripeReply {
  const parsed = v.safeParse(failure, body);
  const { message, code, type } = parsed.success ? parsed.output.error : {};
  const why = message ?? `Stripe answered ${status}`;
  return { kind: 'refused', why, code: code ?? type ?? '', problem: problemOf(status) };
}

/** What a question is answered with; a question that is refused leaves things unknown. */
export function dataOf(reply: StripeReply): unknown {
  if (reply.kind === 'data') return reply.data;
  if (reply.kind === 'refused') throw new ProviderFailure(reply.why, reply.problem);
  throw new ProviderFailure('Stripe failed', 'unexpected');
}
