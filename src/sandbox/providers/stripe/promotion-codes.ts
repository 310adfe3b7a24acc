import * as v from 'valibot';
import type { Coupons } from './coupons';
import { missing, StripeRefusal } from './stripe-error';

/** A form holds texts only. */
const WHOLE = v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number));
const FLAG = v.pipe(
  v.picklist(['true', 'false']),
  v.transform((text) => text === 'true'),
);
const METADATA = v.optional(v.record(v.string(), v.string()), {});

const creating = v.strictObject({
  promotion: v.strictObject({ type: v.literal('coupon'), coupon: v.string() }),
  code: v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-]+$/)),
  active: v.optional(FLAG, 'true'),
  max_redemptions: v.optional(WHOLE),
  expires_at: v.optional(WHOLE),
  metadata: METADATA,
  restrictions: v.optional(
    v.strictObject({
      first_time_transaction: v.optional(FLAG, 'false'),
      minimum_amount: v.optional(WHOLE),
      minimum_amount_currency: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{3}$/))),
    }),
  ),
});
const updating = v.strictObject({ active: v.optional(FLAG), metadata: METADATA });
const listing = v.strictObject({
  code: v.optional(v.string()),
  coupon: v.optional(v.string()),
  active: v.optional(FLAG),
  limit: v.optional(v.pipe(WHOLE, v.minValue(1), v.maxValue(100)), '10'),
});

/** A promotion code as the account keeps it. */
export interface PromotionCodeRow {
  readonly id: string;
  readonly created: number;
  readonly asked: v.InferOutput<typeof creating>;
  metadata: Record<string, string>;
  isOn: boolean;
  timesUsed: number;
}

/** The promotion codes of an account, under coupons that somebody has made. Each method throws StripeRefusal. */
export class PromotionCodes {
  constructor(
    readonly rows: () => PromotionCodeRow[],
    readonly coupons: Coupons,
    readonly now: () => Date,
  ) {}

  create(form: unknown) {
    const asked = fitting(creating, form);
    this.#checkCoupon(asked.promotion.coupon, 'promotion[coupon]');
    if ((asked.expires_at ?? Infinity) <= this.#seconds()) {
      throw new StripeRefusal(400, 'Expiry dates must be in the future.', { param: 'expires_at' });
    }
    if (this.rows().some((each) => isSame(each, asked.code) && this.#isActive(each))) {
      throw new StripeRefusal(400, `An active promotion code with \`code: ${asked.code}\` already exists.`);
    }
    const { active: isOn, metadata } = asked;
    const kept = {
      id: `promo_${1001 + this.rows().length}`,
      created: this.#seconds(),
      asked,
      metadata,
      isOn,
      timesUsed: 0,
    };
    this.rows().push(kept);
    return this.#shown(kept);
  }

  update(id: string, form: unknown) {
    const { active, metadata } = fitting(updating, form);
    const kept = this.rows().find((each) => each.id === id);
    if (!kept) throw missing('promotion code', id, 'promotion_code', 404);
    kept.isOn = active ?? kept.isOn;
    kept.metadata = { ...kept.metadata, ...metadata };
    return this.#shown(kept);
  }

  list(query: unknown) {
    const { code, coupon, active, limit } = fitting(listing, query);
    if (coupon !== undefined) this.#checkCoupon(coupon, 'coupon');
    const found = this.rows().filter(
      (each) =>
        (code === undefined || isSame(each, code)) &&
        (coupon === undefined || each.asked.promotion.coupon === coupon) &&
        (active === undefined || this.#isActive(each) === active),
    );
    const data = found.reverse().slice(0, limit);
    return {
      ...{ object: 'list', url: '/v1/promotion_codes', has_more: found.length > limit },
      data: data.map((kept) => this.#shown(kept)),
    };
  }

  all() {
    return this.rows().map((kept) => this.#shown(kept));
  }

  redeem(code: string): boolean {
    const kept = this.rows().find((each) => isSame(each, code) && this.#isActive(each));
    if (kept) kept.timesUsed += 1;
    return kept !== undefined;
  }

  clear(): void {
    this.rows().length = 0;
  }

  #checkCoupon(id: string, param: string): void {
    if (!this.coupons.has(id)) throw missing('coupon', id, param);
  }

  #isActive({ isOn, timesUsed, asked }: PromotionCodeRow): boolean {
    return isOn && timesUsed < (asked.max_redemptions ?? Infinity) && this.#seconds() < (asked.expires_at ?? Infinity);
  }

  #seconds = (): number => Math.floor(this.now().getTime() / 1000);

  #shown(kept: PromotionCodeRow) {
    const { promotion, code, max_redemptions = null, expires_at = null, restrictions } = kept.asked;
    const {
      first_time_transaction = false,
      minimum_amount = null,
      minimum_amount_currency = null,
    } = restrictions ?? {};
    return {
      ...{ id: kept.id, object: 'promotion_code', active: this.#isActive(kept), code, created: kept.created },
      ...{ customer: null, customer_account: null, expires_at, livemode: false, max_redemptions },
      ...{ metadata: kept.metadata, promotion, times_redeemed: kept.timesUsed },
      restrictions: { first_time_transaction, minimum_amount, minimum_amount_currency },
    };
  }
}

/** Codes are the same in capitals and small letters. */
const isSame = ({ asked }: PromotionCodeRow, code: string): boolean => asked.code.toLowerCase() === code.toLowerCase();

function fitting<Schema extends v.GenericSchema>(schema: Schema, fields: unknown): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, fields);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const [first = '', ...inner] = (issue.path ?? []).map(({ key }) => String(key));
  const param = `${first}${inner.map((key) => `[${key}]`).join('')}`;
  if (issue.expected === 'never') {
    throw new StripeRefusal(400, `Received unknown parameter: ${param}`, { code: 'parameter_unknown', param });
  }
  if (issue.received === 'undefined') {
    throw new StripeRefusal(400, `Missing required param: ${param}.`, { code: 'parameter_missing', param });
  }
  throw new StripeRefusal(400, `Invalid ${param}: ${issue.received}`, { code: 'parameter_invalid', param });
}
