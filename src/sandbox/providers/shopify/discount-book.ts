import * as v from 'valibot';

/** As graphql-js hands it on, checked against the schema already. */
const input = v.object({
  title: v.optional(v.nullable(v.string())),
  code: v.optional(v.nullable(v.string())),
  startsAt: v.optional(v.nullable(v.string())),
  endsAt: v.optional(v.nullable(v.string())),
  usageLimit: v.optional(v.nullable(v.number())),
  context: v.optional(v.unknown()),
  customerGets: v.optional(
    v.object({
      value: v.optional(
        v.object({
          percentage: v.optional(v.number()),
          discountAmount: v.optional(v.object({ amount: v.string() })),
        }),
      ),
    }),
  ),
});

interface UserError {
  readonly code: string;
  readonly field: readonly string[];
  readonly message: string;
  readonly extraInfo: null;
}

export interface Discount {
  readonly id: string;
  readonly title: string;
  readonly code: string;
  readonly startsAt: string;
  readonly usageLimit: number | null;
  /** All that was asked for. */
  readonly input: unknown;
  endsAt: string | null;
  timesUsed: number;
}

/** The discount codes of a shop, with the problems that Shopify finds in what it is asked for. */
export class DiscountBook {
  constructor(
    readonly rows: () => Discount[],
    readonly now: () => Date,
  ) {}

  all(): readonly Discount[] {
    return this.rows();
  }

  /** Codes are the same in capitals and small letters, and stay taken for good. */
  byCode(code: string): Discount | undefined {
    return this.rows().find((each) => each.code.toLowerCase() === code.toLowerCase());
  }

  create(wanted: unknown): Discount | readonly UserError[] {
    const asked = v.parse(input, wanted);
    const problems = [...missingIn(asked), ...wrongIn(asked), ...this.#takenIn(asked)];
    if (problems.length > 0) return problems;
    const { title, code, startsAt, endsAt = null, usageLimit = null } = asked;
    const discount = {
      id: `gid://shopify/DiscountCodeNode/${1001 + this.rows().length}`,
      ...{ title: title ?? '', code: code ?? '', startsAt: startsAt ?? '', endsAt, usageLimit },
      ...{ timesUsed: 0, input: wanted },
    };
    this.rows().push(discount);
    return discount;
  }

  deactivate(id: string): Discount | readonly UserError[] {
    const discount = this.rows().find((each) => each.id === id);
    if (!discount) return [problem('INVALID', ['id'], 'Discount does not exist.')];
    if (this.status(discount) !== 'EXPIRED') discount.endsAt = this.now().toISOString();
    return discount;
  }

  status({ startsAt, endsAt }: Discount): 'ACTIVE' | 'EXPIRED' | 'SCHEDULED' {
    if (endsAt !== null && Date.parse(endsAt) <= this.now().getTime()) return 'EXPIRED';
    return Date.parse(startsAt) > this.now().getTime() ? 'SCHEDULED' : 'ACTIVE';
  }

  redeem(code: string): boolean {
    const discount = this.byCode(code);
    if (!discount || this.status(discount) !== 'ACTIVE') return false;
    if (discount.usageLimit !== null && discount.timesUsed >= discount.usageLimit) return false;
    discount.timesUsed += 1;
    return true;
  }

  clear(): void {
    this.rows().length = 0;
  }

  #takenIn({ code }: v.InferOutput<typeof input>): readonly UserError[] {
    if (!code || !this.byCode(code)) return [];
    return [problem('TAKEN', ['basicCodeDiscount', 'code'], 'Code must be unique. Please try a different code.')];
  }
}

function missingIn(asked: v.InferOutput<typeof input>): readonly UserError[] {
  const needed = ['title', 'code', 'startsAt', 'context', 'customerGets'] as const;
  return needed
    .filter((name) => asked[name] === undefined || asked[name] === null || asked[name] === '')
    .map((name) => problem('BLANK', ['basicCodeDiscount', name], `${name} can't be blank`));
}

function wrongIn({ startsAt, endsAt, customerGets }: v.InferOutput<typeof input>): readonly UserError[] {
  const ends = Date.parse(endsAt ?? '9999-12-31');
  const isInOrder = ends > Date.parse(startsAt ?? '0000-01-01');
  const field = ['basicCodeDiscount', 'endsAt'];
  const order = isInOrder ? [] : [problem('END_DATE_BEFORE_START_DATE', field, 'Ends at needs to be after starts at')];
  return [...wrongValue(customerGets), ...order];
}

function wrongValue(gets: v.InferOutput<typeof input>['customerGets']): readonly UserError[] {
  const { percentage = 1, discountAmount } = gets?.value ?? {};
  const field = ['basicCodeDiscount', 'customerGets', 'value'];
  if (percentage <= 0 || percentage > 1) {
    return [problem('VALUE_OUTSIDE_RANGE', field, 'Value must be between 0.0 and 1.0')];
  }
  if (discountAmount && Number(discountAmount.amount) <= 0) {
    return [problem('GREATER_THAN', field, 'Value must be greater than 0')];
  }
  return [];
}

function problem(code: string, field: readonly string[], message: string): UserError {
  return { code, field, message, extraInfo: null };
}
