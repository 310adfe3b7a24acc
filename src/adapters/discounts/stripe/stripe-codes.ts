import * as v from 'valibot';
import type { Reserved } from '../../../domain/ledger/entry';
import type { Coupon } from '../../../domain/policy/policy';
import type { ConnectionProblem, ProviderAnswer, RemoteGiftProvider } from '../../../ports/gift-provider';
import { discountIn } from '../discount-in';
import { documented } from '../documented';
import type { Outside } from '../one-call';
import { problemIn, ProviderFailure } from '../provider-failure';
import { refused } from '../status';
import { promotionCode, RESERVATION } from './promotion-code';
import { askStripe, dataOf, type AskStripe, type StripeReply } from './stripe-api';
import { testStripe } from './test-stripe';

const PATH = 'promotion_codes';
/** Of one code there are few: one that is active, and those that were withdrawn. */
const MOST = 100;

const made = v.object({
  id: v.string(),
  active: v.boolean(),
  times_redeemed: v.number(),
  metadata: v.nullable(v.record(v.string(), v.string())),
});
const list = v.object({ data: v.array(made) });

const LOCKED_OUT = new Set<ConnectionProblem>(['unauthorised', 'missing-scope']);

type Made = v.InferOutput<typeof made>;

/** Promotion codes at Stripe, one for each reservation, under coupons that an admin has made there. */
export function stripeCodes(outside: Outside, coupons: readonly Coupon[]): RemoteGiftProvider {
  const begin = () => askStripe(outside);
  return {
    canWithdraw: true,
    issue: (reserved) => issue(begin(), reserved),
    find: async (reserved) => {
      const ours = await lookUp(begin(), reserved);
      return ours.some(isOfUse) ? discountIn(reserved).code : undefined;
    },
    withdraw: (reserved) => withdraw(begin(), reserved),
    testConnection: async () => testStripe(begin(), coupons).catch(problemIn),
  };
}

async function issue(ask: AskStripe, reserved: Reserved): Promise<ProviderAnswer> {
  const { coupon, code } = discountIn(reserved);
  if (coupon === undefined) return refused('The reservation names no coupon');
  const create = (idempotencyKey: string) =>
    ask({ method: 'POST', path: PATH, fields: promotionCode(reserved, coupon), idempotencyKey });

  const first = await create(reserved.id);
  if (first.kind === 'data') return issued(first.data, code);
  if (first.kind === 'refused' && LOCKED_OUT.has(first.problem)) return refused(first.why);
  // Whatever else is wrong may come of an earlier copy of this request that got through.
  if ((await lookUp(ask, reserved)).some(isOfUse)) return { kind: 'issued', reference: code };
  if (first.kind === 'refused') return refusedSurely(first);
  // Stripe answers a key with what became of it first; that code can be active once only keeps this from making a second one.
  const second = await create(`${reserved.id}-2`);
  if (second.kind === 'data') return issued(second.data, code);
  throw new ProviderFailure('Stripe failed, and failed again', 'unexpected');
}

function issued(data: unknown, code: string): ProviderAnswer {
  documented(made, data);
  return { kind: 'issued', reference: code };
}

function refusedSurely({ why, code }: Extract<StripeReply, { kind: 'refused' }>): ProviderAnswer {
  // The key was used for another form of this request, of which nothing is known.
  if (code === 'idempotency_error') throw new ProviderFailure(why, 'unexpected');
  return refused(why);
}

/** What there is of this reservation under its code, withdrawn or not; codes of others are not among it. */
async function lookUp(ask: AskStripe, reserved: Reserved): Promise<readonly Made[]> {
  const { code } = discountIn(reserved);
  const reply = await ask({ method: 'GET', path: PATH, fields: { code, limit: MOST } });
  const { data } = documented(list, dataOf(reply));
  return data.filter(({ metadata }) => metadata?.[RESERVATION] === reserved.id);
}

/** Whether the customer has something of it, or had. */
const isOfUse = (code: Made): boolean => code.active || isUsed(code);
const isUsed = ({ times_redeemed }: Made): boolean => times_redeemed > 0;

async function withdraw(ask: AskStripe, reserved: Reserved): Promise<'withdrawn' | 'cannot'> {
  const ours = await lookUp(ask, reserved);
  if (ours.some(isUsed)) return 'cannot';
  for (const { id } of ours.filter(({ active }) => active)) {
    const reply = await ask({ method: 'POST', path: `${PATH}/${id}`, fields: { active: false } });
    if (isUsed(documented(made, dataOf(reply)))) return 'cannot';
  }
  return 'withdrawn';
}
