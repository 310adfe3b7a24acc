import type { Request, Wish } from '../../../domain/ledger/request';
import type { Customer } from '../../../domain/customer/customer';
import { handId, reservationId, type GroupId } from '../../../domain/ids';
import { limitUses, refusalByTime } from '../../../domain/ledger/refusal';
import { smallestWishes } from '../../../domain/ledger/smallest-wishes';
import type { Reading } from '../../gestures';
import type { WordKey } from '../../i18n/words';
import type { Kind } from './kinds';
import type { Agent, OpenTicket } from '../../../ports/workspace';

/** The ticket, agent and customer that a gesture would be for. */
export interface Place {
  readonly ticket: NonNullable<OpenTicket['ticket']>;
  readonly agent: Agent;
  readonly customer: Customer;
  /** Whether they have just said that they do not want to be called again, which their profile as it came does not tell. */
  readonly hasRefusedCalls?: boolean;
}

export type Asked = Omit<Request, 'hand'>;

/** What an agent asks for when they press confirm. */
export function requestFor({ ticket, agent, customer }: Place, wish: Wish, reason: string, id: Request['id']): Asked {
  const group = groupOf(agent, ticket.group);
  return {
    id,
    wish,
    reason,
    customerIs: customer.isSuspended || customer.isDeleted ? 'suspended' : customer.kind,
    ticketIsClosed: ticket.status === 'closed',
    occasion: {
      agent: agent.id,
      customer: customer.id,
      ticket: ticket.id,
      ticketTags: ticket.tags,
      ...(group === undefined ? {} : { group }),
      ...(ticket.brand === undefined ? {} : { brand: ticket.brand }),
      ...(customer.organization ? { organization: customer.organization.id } : {}),
    },
  };
}

/** What stands against any gesture here, whatever the ledger says. */
export function objectionTo({ ticket, customer }: Place): WordKey | undefined {
  if (ticket.status === 'closed') return 'may.closed';
  if (customer.kind === 'staff') return 'may.staff';
  if (customer.isDeleted) return 'may.deleted';
  return customer.isSuspended ? 'may.suspended' : undefined;
}

/** For looking only: which hand it would be does not matter to what is left. */
export const asIfIn = (asked: Asked): Request => ({ ...asked, hand: handId('looking') });

/** The ticket's group if the agent is in it, else the agent's first one. */
function groupOf({ groups }: Agent, ofTicket: GroupId | undefined): GroupId | undefined {
  return groups.some(({ id }) => id === ofTicket) ? ofTicket : groups[0]?.id;
}

/** Whether admins allow this kind at all, and have given what it takes: a list of rules to bend, say; and whether no time runs already. */
export function isOffered({ kind }: Kind, place: Place, { view, policy, now }: Reading): boolean {
  const wish = policy.ok && smallestWishes(policy.value, place.ticket.brand, now).find((each) => each.kind === kind);
  if (!policy.ok || !wish || refusalByTime(view.standings, kind, place.ticket.id, now)) return false;
  const asked = asIfIn(requestFor(place, wish, '', reservationId('looking')));
  return limitUses(view, policy.value, asked, now).every(
    ({ max, limit }) => max > 0 || 'money' in limit.max || wish.kind === 'discount',
  );
}
