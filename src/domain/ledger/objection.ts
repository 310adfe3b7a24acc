import type { Policy } from '../policy/policy';
import type { Request } from './request';

/** Why a request is not possible whatever is left of the allowances. */
export type Objection =
  | { readonly kind: 'to-staff' }
  | { readonly kind: 'to-oneself' }
  | { readonly kind: 'suspended' }
  | { readonly kind: 'ticket-closed' }
  | { readonly kind: 'never'; readonly tag?: string }
  | { readonly kind: 'unknown-reason' }
  | { readonly kind: 'not-a-percent' }
  | { readonly kind: 'not-minutes' };

/** The first thing that stands against a request, apart from the limits. */
export function objectionTo(policy: Policy, request: Request): Objection | undefined {
  return objectionToCustomer(policy, request) ?? objectionToWish(policy, request);
}

function objectionToCustomer(
  { never }: Policy,
  { occasion, customerIs, ticketIsClosed }: Request,
): Objection | undefined {
  const { agent, customer, organization, ticketTags } = occasion;
  if (Number(agent) === Number(customer)) return { kind: 'to-oneself' };
  if (customerIs === 'staff') return { kind: 'to-staff' };
  if (customerIs === 'suspended') return { kind: 'suspended' };
  if (ticketIsClosed) return { kind: 'ticket-closed' };
  const tag = ticketTags.find((each) => never.ticketTags.includes(each));
  if (tag !== undefined) return { kind: 'never', tag };
  return organization !== undefined && never.organizations.includes(organization) ? { kind: 'never' } : undefined;
}

function objectionToWish({ reasons }: Policy, { wish, reason }: Request): Objection | undefined {
  if (!reasons.some(({ id }) => id === reason)) return { kind: 'unknown-reason' };
  if (wish.kind === 'discount' && !isBetween(wish.percent, 1, 100)) return { kind: 'not-a-percent' };
  if (wish.kind === 'extra-time' && !isBetween(wish.minutes, 1, 24 * 60)) return { kind: 'not-minutes' };
  return undefined;
}

const isBetween = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;
