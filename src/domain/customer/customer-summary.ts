import { calendarDayAt, parseCalendarDay, startOfDay, type Instant } from '../time';
import type { Channel } from './channel';
import { isOpen, type Contact } from './contact';
import type { Customer } from './customer';

/** The few things an agent needs first. What is absent is not known. */
export interface CustomerSummary {
  /** Since when the customer is in touch, or a customer where the admin has named a field that says so. */
  readonly since?: { readonly at: Instant; readonly means: 'in-touch' | 'customer' };
  /** How many contacts there are that the agent can see, this one included. */
  readonly contacts: number;
  /** The latest contact before this one. */
  readonly previous?: Contact;
  /** Among the contacts that are loaded: how many are not finished, without this one. */
  readonly openElsewhere: number;
  /** Whether `openElsewhere` and `channels` were read from every contact. */
  readonly isComplete: boolean;
  /** The most used first. */
  readonly channels: readonly Channel[];
  /** The latest rating. */
  readonly satisfaction?: 'good' | 'bad';
}

/** What is known of a customer's contacts. */
export interface KnownContacts {
  /** Newest first; perhaps not all. */
  readonly contacts: readonly Contact[];
  /** How many there are in all. */
  readonly count: number;
}

/**
 * What an agent needs to know first of a customer.
 * @param current the contact whose ticket is open; it is not counted as an earlier one.
 * @param sinceField the field of the admin's choice that says since when somebody is a customer, as `user.key`.
 */
export function customerSummary(
  customer: Customer,
  { contacts, count }: KnownContacts,
  { current, sinceField, zone }: { current?: Contact['ticket']; sinceField?: string; zone: string },
): CustomerSummary {
  const others = contacts.filter(({ ticket }) => ticket !== current);
  const satisfaction = contacts.find((contact) => contact.satisfaction)?.satisfaction;
  const since = customerSince(customer, sinceField, zone) ?? inTouchSince(customer, contacts, count);
  const [previous] = others;
  return {
    ...(since ? { since } : {}),
    contacts: count,
    ...(previous ? { previous } : {}),
    openElsewhere: others.filter(isOpen).length,
    isComplete: contacts.length >= count,
    channels: byUse(contacts),
    ...(satisfaction ? { satisfaction } : {}),
  };
}

/** How many calendar days lie between two instants in a zone: 0 for the same day, 1 for yesterday. */
export function daysBetween(from: Instant, to: Instant, zone: string): number {
  const dayNumber = (at: Instant) => Date.parse(`${calendarDayAt(at, zone)}T00:00:00Z`) / 86_400_000;
  return dayNumber(to) - dayNumber(from);
}

function customerSince({ fields }: Customer, field: string | undefined, zone: string): CustomerSummary['since'] {
  const day = field === undefined ? undefined : parseCalendarDay((fields?.[field] ?? '').slice(0, 10));
  return day && { at: startOfDay(day, zone), means: 'customer' };
}

/** The first contact if all are loaded; a helpdesk may have known the person before they ever wrote. */
function inTouchSince({ createdAt }: Customer, contacts: readonly Contact[], count: number): CustomerSummary['since'] {
  const first = contacts.length >= count ? contacts.at(-1)?.at : createdAt;
  return first === undefined ? undefined : { at: first, means: 'in-touch' };
}

function byUse(contacts: readonly Contact[]): readonly Channel[] {
  const uses = new Map<Channel, number>();
  for (const { channel } of contacts) uses.set(channel, (uses.get(channel) ?? 0) + 1);
  return [...uses].sort(([, one], [, other]) => other - one).map(([channel]) => channel);
}
