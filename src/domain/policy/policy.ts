import type { BrandId, GroupId, OrganizationId } from '../ids';
import type { Money } from '../money';
import type { CalendarDay, CalendarUnit } from '../time';

/** A goodwill act. Always an extra: what is owed to a customer is never a gesture. */
export type GestureKind = 'discount' | 'card' | 'extra-time' | 'courtesy-call' | 'exception';

/** Whose gestures are counted together. */
export type Per = 'agent' | 'group' | 'customer' | 'organization' | 'ticket' | 'account';

/** Over what time: one gesture alone, a unit of the calendar in the policy's zone, or a number of times 24 hours. */
export type Within = 'each' | CalendarUnit | { readonly days: number };

/** The most that is allowed: gestures, different customers, minutes, percent of one gesture, or their worth. */
export type Max =
  | { readonly count: number }
  | { readonly customers: number }
  | { readonly minutes: number }
  | { readonly percent: number }
  | { readonly money: Money };

/** Where a limit holds. What is absent does not matter; of what is present, all must fit. */
export interface Scope {
  readonly groups?: readonly GroupId[];
  readonly brands?: readonly BrandId[];
  readonly ticketTags?: readonly string[];
}

/** One sentence of the policy: "this gesture, counted per whom, within what time, at most so much". */
export interface Limit {
  readonly gesture: GestureKind | readonly GestureKind[] | 'any';
  readonly for?: Scope;
  readonly per: Per;
  readonly within: Within;
  readonly max: Max;
  /** The first and the last day on which the limit holds, both inclusive, in the policy's zone. */
  readonly from?: CalendarDay;
  readonly until?: CalendarDay;
}

/** Where the codes of discounts come from: entered by an admin, or made one by one at a shop. */
export type DiscountSource =
  | { readonly kind: 'static-code'; readonly code: string; readonly off?: Off }
  /** `off` is what every code of the list takes off. Like that of a static code it is absent where the admin has not told. */
  | { readonly kind: 'code-pool'; readonly codes: readonly string[]; readonly off?: Off }
  /** `shop` is the shop's own name at Shopify: `acme` of acme.myshopify.com. */
  | { readonly kind: 'shopify'; readonly shop: string }
  | { readonly kind: 'stripe'; readonly coupons: readonly Coupon[] }
  /** An address of the company's own that makes codes. */
  | { readonly kind: 'webhook'; readonly url: string };

/** What a discount takes off: whole percent of an order, or an amount. */
export type Off = { readonly percent: number } | { readonly amount: Money };

/** An offer that an admin has made at Stripe, under which codes are made. */
export type Coupon = Off & { readonly id: string };

/** When courtesy calls may be made, in the customer's time zone. */
export interface CallRules {
  /** Whether a customer must have agreed to be called. */
  readonly needsConsent: boolean;
  /** The first minute of a day on which calls may begin, counted from midnight. */
  readonly from: number;
  /** The minute from which on no call begins, counted from midnight. */
  readonly until: number;
  /** Weekdays without calls, 1 for Monday to 7 for Sunday. */
  readonly daysOff: readonly number[];
  /** Days of the calendar without calls, such as holidays. */
  readonly holidays?: readonly CalendarDay[];
}

/** One of the admin's list that an agent may choose, a reason or a rule; the ledger keeps `id`, people read `label`. */
export interface Reason {
  readonly id: string;
  readonly label: string;
}

/** What admins allow. */
export interface Policy {
  /** Grows with each change; of two policies the one with the higher revision holds. */
  readonly revision: number;
  /** The IANA zone whose calendar months, weeks and days are meant. */
  readonly timeZone: string;
  readonly limits: readonly Limit[];
  readonly never: {
    readonly ticketTags: readonly string[];
    readonly organizations: readonly OrganizationId[];
  };
  readonly reasons: readonly Reason[];
  readonly discounts: DiscountSource;
  /** Sources that stand in for `discounts` on tickets of some brands; the first that fits holds. */
  readonly discountsByBrand: readonly { readonly brands: readonly BrandId[]; readonly source: DiscountSource }[];
  /** For how many days a code that is made for one customer can be used, unless the agent chooses fewer. */
  readonly codeDays: number;
  /** The rules of the house that may be bent. */
  readonly rules: readonly Reason[];
  readonly calls: CallRules;
  /** Whether no discount is given on an open problem before a fix or an apology. */
  readonly fixFirst: boolean;
  /** What an order is worth where the agent knows no better. */
  readonly typicalOrder?: Money;
  /** Where the admin keeps the artwork of cards for good: an https address without a slash at its end; absent where nowhere. */
  readonly cardArt?: string;
  /** Names or numbers of the groups whose members are leads. */
  readonly leadGroups: readonly string[];
  /** Whether an internal note is written on the ticket for each gesture. */
  readonly notes: boolean;
}

/** Where a discount on a ticket of this brand comes from. */
export function sourceFor({ discounts, discountsByBrand }: Policy, brand: BrandId | undefined): DiscountSource {
  const own = discountsByBrand.find(({ brands }) => brand !== undefined && brands.includes(brand));
  return own?.source ?? discounts;
}

/** Whether a limit speaks of this kind of gesture. */
export function isAbout(limit: Limit, kind: GestureKind): boolean {
  if (limit.gesture === 'any') return true;
  return typeof limit.gesture === 'string' ? limit.gesture === kind : limit.gesture.includes(kind);
}

/** The name of what a limit counts. */
export function unitOf(max: Max): 'count' | 'customers' | 'minutes' | 'percent' | 'money' {
  if ('count' in max) return 'count';
  if ('customers' in max) return 'customers';
  if ('minutes' in max) return 'minutes';
  return 'percent' in max ? 'percent' : 'money';
}

/** The number behind a limit's most: gestures, customers, minutes, percent, or minor units of money. */
export function amountOf(max: Max): number {
  if ('count' in max) return max.count;
  if ('customers' in max) return max.customers;
  if ('minutes' in max) return max.minutes;
  return 'percent' in max ? max.percent : max.money.minor;
}

/** A source that is asked for each code over the network. */
export type SourceElsewhere = Extract<DiscountSource, { kind: 'shopify' | 'stripe' | 'webhook' }>;

/** Whether codes of a source are made elsewhere, one by one; others are entered by an admin. */
export function isElsewhere(source: DiscountSource): source is SourceElsewhere {
  return source.kind !== 'static-code' && source.kind !== 'code-pool';
}
