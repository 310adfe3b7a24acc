import * as v from 'valibot';
import { channelOf, isCustomersOwn } from '../../domain/customer/channel';
import type { Contact } from '../../domain/customer/contact';
import type { Customer } from '../../domain/customer/customer';
import { ticketId } from '../../domain/ids';
import { instantOf } from '../../domain/time';
import type { Helpdesk } from '../../ports/helpdesk';
import { readAs, type Send } from './send';

export const CONTACTS_PER_PAGE = 30;

const ticket = v.object({
  id: v.number(),
  subject: v.nullish(v.string(), ''),
  description: v.nullish(v.string(), ''),
  status: v.picklist(['new', 'open', 'pending', 'hold', 'solved', 'closed']),
  created_at: v.pipe(v.string(), v.isoTimestamp()),
  via: v.object({ channel: v.string() }),
  from_messaging_channel: v.nullish(v.boolean(), false),
  satisfaction_rating: v.nullish(v.object({ score: v.string() })),
});

/** Sideloaded users are partial by Zendesk's own word: whatever is absent is not known. */
const sideloaded = v.object({
  id: v.number(),
  created_at: v.nullish(v.pipe(v.string(), v.isoTimestamp())),
  organization_id: v.nullish(v.number()),
  suspended: v.nullish(v.boolean()),
  active: v.nullish(v.boolean()),
  tags: v.nullish(v.array(v.string())),
  user_fields: v.nullish(v.record(v.string(), v.unknown())),
});

const page = v.object({
  tickets: v.array(ticket),
  count: v.nullish(v.number()),
  next_page: v.nullish(v.string()),
  users: v.nullish(v.array(sideloaded)),
  organizations: v.nullish(
    v.array(v.object({ id: v.number(), organization_fields: v.nullish(v.record(v.string(), v.unknown())) })),
  ),
});

/** Zendesk's tickets and users, read with the rights of the agent who is signed in. */
export function zendeskHelpdesk(send: Send): Helpdesk {
  return {
    contactsOf: async (customer, number) => {
      const path =
        `/api/v2/users/${customer}/tickets/requested.json?page=${number}&per_page=${CONTACTS_PER_PAGE}` +
        '&sort_by=created_at&sort_order=desc&include=users,organizations';
      const { tickets, count, next_page, users, organizations } = await readAs(send, path, page);
      const record = users?.find(({ id }) => id === Number(customer));
      return {
        contacts: tickets.map(contactOf),
        count: count ?? tickets.length,
        hasMore: Boolean(next_page),
        ...(record
          ? {
              customer: recordOf(
                record,
                organizations?.find(({ id }) => id === record.organization_id)?.organization_fields,
              ),
            }
          : {}),
      };
    },
  };
}

/** Of so long a text the rest tells no number that its beginning does not. */
const LONGEST_SAID = 4000;

function contactOf(raw: v.InferOutput<typeof ticket>): Contact {
  const score = raw.satisfaction_rating?.score;
  const channel = raw.from_messaging_channel ? 'messaging' : channelOf(raw.via.channel);
  const said = isCustomersOwn(channel) ? raw.description.trim().slice(0, LONGEST_SAID) : '';
  return {
    ticket: ticketId(raw.id),
    // Chats and calls may have no subject; what was said first tells more than nothing.
    subject: raw.subject.trim() || raw.description.trim().slice(0, 80),
    status: raw.status,
    channel,
    at: instantOf(raw.created_at),
    ...(score === 'good' || score === 'bad' ? { satisfaction: score } : {}),
    ...(said === '' ? {} : { said }),
  };
}

function recordOf(
  { created_at, suspended, active, tags, user_fields }: v.InferOutput<typeof sideloaded>,
  organizationFields: Record<string, unknown> | null | undefined,
): Partial<Customer> {
  return {
    ...(created_at ? { createdAt: instantOf(created_at) } : {}),
    ...(typeof suspended === 'boolean' ? { isSuspended: suspended } : {}),
    ...(typeof active === 'boolean' ? { isDeleted: !active } : {}),
    ...(tags ? { tags } : {}),
    fields: { ...prefixed('user', user_fields ?? {}), ...prefixed('organization', organizationFields ?? {}) },
  };
}

function prefixed(prefix: string, fields: Record<string, unknown>): Record<string, string> {
  const filled = Object.entries(fields).filter(
    (field): field is [string, string | number | boolean] =>
      typeof field[1] !== 'object' && field[1] !== undefined && field[1] !== '',
  );
  return Object.fromEntries(filled.map(([key, value]) => [`${prefix}.${key}`, String(value)]));
}
