import * as v from 'valibot';
import type { Coupon } from '../../../domain/policy/policy';
import type { CouponProblem, Found } from '../../../ports/gift-provider';
import { documented } from '../documented';
import { problemsOf } from './coupon-at-stripe';
import { dataOf, type AskStripe, type StripeReply } from './stripe-api';

/** UNVERIFIED: that Stripe asks for a key's rights before it looks for what the request names. */
const NOBODYS = 'promo_extra_mile_test';

const list = v.object({ data: v.array(v.unknown()) });

/** Whether codes could be made, and whether each coupon gives what the settings say of it. Makes nothing. */
export async function testStripe(ask: AskStripe, coupons: readonly Coupon[]): Promise<Found> {
  const write = await ask({ method: 'POST', path: `promotion_codes/${NOBODYS}`, fields: { active: false } });
  if (!isMissing(write)) return write.kind === 'refused' ? write.problem : 'unexpected';
  const problems: CouponProblem[] = [];
  let isCompared = true;
  for (const coupon of coupons) {
    const found = (await compared(ask, coupon)) ?? (await lookedFor(ask, coupon));
    problems.push(...found.problems);
    isCompared &&= found.isCompared;
  }
  if (problems.length > 0) return problems;
  return isCompared ? 'ready' : 'ready-not-compared';
}

/** `undefined` where the key may not read coupons, a right that making codes does not need. */
async function compared(ask: AskStripe, coupon: Coupon) {
  const path = `coupons/${encodeURIComponent(coupon.id)}`;
  const reply = await ask({ method: 'GET', path, fields: { expand: { 0: 'currency_options' } } });
  if (reply.kind === 'refused' && reply.problem === 'missing-scope') return undefined;
  const problems = isMissing(reply) ? [missing(coupon)] : problemsOf(coupon, dataOf(reply));
  return { problems, isCompared: true };
}

/** Whether a coupon is there at all, which a key for promotion codes learns from those under it. */
async function lookedFor(ask: AskStripe, coupon: Coupon) {
  const reply = await ask({ method: 'GET', path: 'promotion_codes', fields: { coupon: coupon.id, limit: 1 } });
  if (isMissing(reply)) return { problems: [missing(coupon)], isCompared: false };
  documented(list, dataOf(reply));
  return { problems: [], isCompared: false };
}

const isMissing = (reply: StripeReply): boolean => reply.kind === 'refused' && reply.code === 'resource_missing';

const missing = ({ id }: Coupon): CouponProblem => ({ coupon: id, kind: 'missing' });
