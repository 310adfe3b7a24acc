import type { PageGroup, PageOrganization, PageUser } from '../api/shapes';
import { timeZoneObject } from './time-zone-object';

/** Custom roles are told by their number; the sandbox has one, that of its light agents. */
const LIGHT_AGENT_ROLE = 360010;

interface Belongs {
  readonly groups?: readonly PageGroup[];
  readonly organization?: PageOrganization | null;
}

/** A user as the apps API describes one. It does not say when they came or whether they are suspended. */
export function userObject(user: PageUser, { groups = [], organization = null }: Belongs = {}, now = new Date()) {
  return {
    id: user.id,
    email: user.email,
    name: user.name,
    role: user.role_type === 1 ? LIGHT_AGENT_ROLE : user.role,
    externalId: user.external_id,
    locale: user.locale,
    details: user.details,
    notes: user.notes,
    alias: '',
    signature: '',
    tags: user.tags,
    avatarUrl: user.photo_url,
    groups: groups.map(({ id, name }) => ({ id, name })),
    organizations: organization === null ? [] : [organizationObject(organization)],
    identities: identitiesOf(user),
    timeZone: timeZoneObject(user.iana_time_zone, now),
    ...customFields(user.user_fields),
  };
}

export function organizationObject(organization: PageOrganization) {
  return {
    id: organization.id,
    name: organization.name,
    details: organization.details,
    notes: organization.notes,
    domains: '',
    externalId: null,
    group: null,
    sharedComments: false,
    sharedTickets: false,
    tags: organization.tags,
    ...customFields(organization.organization_fields),
  };
}

function identitiesOf({ id: userId, email, phone }: PageUser) {
  const common = { verified: true, userId, undeliverableCount: 0, deliverableState: 'deliverable' };
  return [
    ...(email === null ? [] : [{ ...common, id: userId * 10, type: 'email', value: email, primary: true }]),
    ...(phone === null ? [] : [{ ...common, id: userId * 10 + 1, type: 'phone_number', value: phone, primary: false }]),
  ];
}

const customFields = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [`customField:${key}`, value] as const));
