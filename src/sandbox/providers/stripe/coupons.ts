import { parse } from 'qs';
import { missing, noRight } from './stripe-error';

const PATH = '/v1/coupons/';

/** A coupon as an account keeps it. */
export interface CouponRow {
  readonly id: string;
  readonly percent_off?: number;
  /** In the smallest unit of its currency, as Stripe counts it. */
  readonly amount_off?: number;
  /** Small letters. */
  readonly currency?: string;
  readonly currency_options?: Readonly<Record<string, { readonly amount_off: number }>>;
  /** In seconds. */
  readonly redeem_by?: number;
}

const NOTHING_ELSE = {
  ...{ object: 'coupon', amount_off: null, created: 1_740_000_000, currency: null, duration: 'once' },
  ...{ duration_in_months: null, livemode: false, max_redemptions: null, metadata: {}, name: null },
  ...{ percent_off: null, redeem_by: null, times_redeemed: 0 },
};

/** The coupons of an account, which somebody has made there. */
export class Coupons {
  /** Whether the restricted key may: a right of its own, which making codes does not need. */
  mayBeRead = true;

  constructor(
    readonly rows: readonly CouponRow[],
    readonly now: () => Date,
  ) {}

  has(id: string): boolean {
    return this.rows.some((each) => each.id === id);
  }

  isAsked({ method, url }: Request): boolean {
    return method === 'GET' && new URL(url).pathname.startsWith(PATH);
  }

  /** Throws StripeRefusal. */
  answerTo({ url }: Request, key: string): Response {
    if (!this.mayBeRead) throw noRight(key, 'coupon_read');
    const { pathname, search } = new URL(url);
    const { expand } = parse(search, { ignoreQueryPrefix: true });
    const isExpanded = Array.isArray(expand) && expand.includes('currency_options');
    return Response.json(this.#shown(decodeURIComponent(pathname.slice(PATH.length)), isExpanded));
  }

  #shown(id: string, isExpanded: boolean) {
    const row = this.rows.find((each) => each.id === id);
    if (!row) throw missing('coupon', id, 'coupon', 404);
    const { currency_options, ...coupon } = row;
    const valid = this.now().getTime() < (coupon.redeem_by ?? Infinity) * 1000;
    return { ...NOTHING_ELSE, ...coupon, valid, ...(isExpanded && currency_options && { currency_options }) };
  }
}

/** Coupons that give what the seed's settings say: CARE10 = 10 % or CARE5 = 5 GBP, a line each. */
export function couponsIn(setting: string): readonly CouponRow[] {
  return setting.split('\n').map((line) => {
    const [, id = '', off, unit = ''] = /^(.*\S)\s*=\s*(\d+)\s*(%|[A-Z]{3})$/.exec(line.trim()) ?? [];
    if (unit === '%') return { id, percent_off: Number(off) };
    return { id, amount_off: Number(off) * 100, currency: unit.toLowerCase() };
  });
}
