import type { BrandId, CustomerId, GroupId, OrganizationId, TicketId, AgentId } from '../ids';
import { calendarDayAt, type Instant } from '../time';
import { amountOf, isAbout, unitOf, type GestureKind, type Limit, type Policy, type Scope } from './policy';

/** Who gives what to whom, and where: all that limits look at. A reservation records it as it was. */
export interface Occasion {
  readonly gesture: GestureKind;
  readonly agent: AgentId;
  /** The ticket's group if the agent is in it, else the agent's default group. */
  readonly group?: GroupId;
  readonly customer: CustomerId;
  readonly organization?: OrganizationId;
  readonly ticket: TicketId;
  readonly brand?: BrandId;
  readonly ticketTags: readonly string[];
}

/**
 * The limits that hold for an occasion at an instant. Among limits with the same gesture, `per`, `within` and unit, one with a
 * scope that fits replaces the one without; among several that fit the largest holds.
 */
export function limitsThatHold(policy: Policy, occasion: Occasion, at: Instant): readonly Limit[] {
  const families = new Map<string, Limit>();
  for (const limit of activeLimits(policy, at)) {
    if (!isAbout(limit, occasion.gesture) || !fits(limit.for, occasion)) continue;
    const rival = families.get(familyOf(limit));
    if (!rival || prevails(limit, rival)) families.set(familyOf(limit), limit);
  }
  return [...families.values()];
}

/**
 * Whether an earlier gesture uses up a limit: it was of a kind the limit speaks of, and lay where the limit holds. What a limit with
 * a scope took over from the limit without is not counted there, too.
 */
export function countsTowards(limit: Limit, policy: Policy, earlier: Occasion, now: Instant): boolean {
  if (!isAbout(limit, earlier.gesture) || !fits(limit.for, earlier)) return false;
  if (limit.for) return true;
  return !activeLimits(policy, now).some(
    (other) => other.for && familyOf(other) === familyOf(limit) && fits(other.for, earlier),
  );
}

/** Whether the ledger's rules put both occasions into one account of the limit: the same agent, customer, ticket … */
export function shareAccount(limit: Limit, one: Occasion, other: Occasion): boolean {
  return limit.per === 'account' || (one[limit.per] !== undefined && one[limit.per] === other[limit.per]);
}

function activeLimits(policy: Policy, at: Instant): readonly Limit[] {
  const today = calendarDayAt(at, policy.timeZone);
  return policy.limits.filter(({ from, until }) => (!from || from <= today) && (!until || today <= until));
}

function fits(scope: Scope | undefined, { group, brand, ticketTags }: Occasion): boolean {
  if (!scope) return true;
  return (
    isListed(scope.groups, group) &&
    isListed(scope.brands, brand) &&
    (!scope.ticketTags || scope.ticketTags.some((tag) => ticketTags.includes(tag)))
  );
}

function isListed<Id>(list: readonly Id[] | undefined, id: Id | undefined): boolean {
  return !list || (id !== undefined && list.includes(id));
}

function prevails(limit: Limit, rival: Limit): boolean {
  if ((limit.for === undefined) !== (rival.for === undefined)) return limit.for !== undefined;
  return amountOf(limit.max) > amountOf(rival.max);
}

/** Money of different currencies is never compared, so it makes different families. */
function familyOf({ gesture, per, within, max }: Limit): string {
  const kinds = typeof gesture === 'string' ? [gesture] : [...gesture].sort();
  return JSON.stringify([kinds, per, within, unitOf(max), 'money' in max ? max.money.currency : '']);
}
