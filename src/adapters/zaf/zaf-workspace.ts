import * as v from 'valibot';
import type { Customer } from '../../domain/customer/customer';
import { agentId, brandId, customerId, groupId, organizationId, ticketId } from '../../domain/ids';
import type { Agent, ColorScheme, OpenTicket, Workspace } from '../../ports/workspace';
import { agentRole } from './agent-role';
import type { ZafClient } from './zaf-client';
import { TICKET_PATHS, ticketValues, type TicketValues, type ZafUser } from './zaf-values';

/** Zendesk's agent workspace around this frame. */
export function zafWorkspace(client: ZafClient): Workspace {
  return {
    openTicket: async () => openTicketOf(v.parse(ticketValues, await client.get(TICKET_PATHS))),
    colorScheme: async () => schemeOf(v.parse(schemeValue, await client.get(['colorScheme'])).colorScheme),
    onColorScheme: (listen) => client.on('colorScheme.changed', (scheme) => listen(schemeOf(scheme))),
    onCustomerChanged: (listen) => client.on('ticket.requester.id.changed', () => listen()),
    showTicket: async (ticket) => {
      await client.invoke('routeTo', 'ticket', ticket);
    },
    addTag: async (tag) => {
      await client.invoke('ticket.tags.add', tag);
    },
    removeTag: async (tag) => {
      await client.invoke('ticket.tags.remove', tag);
    },
    fitHeight: async (pixels) => {
      await client.invoke('resize', { width: '100%', height: `${Math.ceil(pixels)}px` });
    },
  };
}

const schemeValue = v.object({ colorScheme: v.optional(v.unknown()) });

const schemeOf = (scheme: unknown): ColorScheme => (scheme === 'dark' ? 'dark' : 'light');

function openTicketOf(values: TicketValues): OpenTicket {
  const requester = values['ticket.requester'];
  const zone = values.currentAccount?.timeZone?.ianaName;
  return {
    ...ticketOf(values),
    // The requester of a new ticket may be an empty person until one is chosen.
    ...(requester && requester.id > 0 ? { customer: customerOf(requester, values['ticket.organization']) } : {}),
    agent: agentOf(values.currentUser),
    ...(zone ? { accountZone: zone } : {}),
  };
}

function ticketOf(values: TicketValues): Pick<OpenTicket, 'ticket'> {
  const id = values['ticket.id'];
  if (!id) return {};
  return {
    ticket: {
      id: ticketId(id),
      status: values['ticket.status'] ?? 'open',
      tags: values['ticket.tags'] ?? [],
      inCopy: values['ticket.collaborators']?.length ?? 0,
      isShared: (values['ticket.sharedWith']?.length ?? 0) > 0,
      ...placeOf(values),
    },
  };
}

function placeOf(values: TicketValues): Pick<NonNullable<OpenTicket['ticket']>, 'brand' | 'group'> {
  const brand = values['ticket.brand']?.id;
  const group = values['ticket.assignee']?.group?.id;
  return { ...(brand ? { brand: brandId(brand) } : {}), ...(group ? { group: groupId(group) } : {}) };
}

function customerOf(user: ZafUser, organization: TicketValues['ticket.organization']): Customer {
  return {
    id: customerId(user.id),
    name: user.name.trim(),
    kind: user.role === 'end-user' ? 'customer' : 'staff',
    ...known('email', user.email),
    ...known('avatarUrl', user.avatarUrl),
    ...known('locale', user.locale),
    ...known('zone', user.timeZone?.ianaName),
    ...known('tags', user.tags),
    ...(organization ? { organization: { id: organizationId(organization.id), name: organization.name } } : {}),
  };
}

function agentOf({ id, name, role, groups, locale }: ZafUser): Agent {
  return {
    id: agentId(id),
    name,
    role: agentRole(role),
    groups: groups.map((group) => ({ id: groupId(group.id), name: group.name })),
    locale: locale ?? 'en',
  };
}

/** A property only when its value is known. */
function known<Name extends string, Value>(name: Name, value: Value | null | undefined): Partial<Record<Name, Value>>;
function known(name: string, value: unknown): Record<string, unknown> {
  return value === null || value === undefined || value === '' ? {} : { [name]: value };
}
