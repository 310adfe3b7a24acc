import { NO_CATALOGUE, type Catalogue } from '../api/catalogue';
import type { PageGroup, PageOrganization, PageUser } from '../api/shapes';
import { isNewcomer } from '../ticket/newcomers';
import { timeZoneObject } from './time-zone-object';

interface Belongs {
  /** Of the user; found in the catalogue where they are not given. */
  readonly groups?: readonly PageGroup[];
  readonly organization?: PageOrganization | null;
  readonly catalogue?: Pick<Catalogue, 'groups' | 'group_memberships'>;
}

/** A user as the apps API describes one. It does not say when they came or whether they are suspended. */
export function userObject(user: PageUser, belongs: Belongs = {}, now = new Date()) {
  const { organization = null, catalogue = NO_CATALOGUE } = belongs;
  return {
    id: isNewcomer(user.id) ? null : user.id,
    email: user.email,
    name: user.name,
    // A role of the account's own is told by its number, the light agents' among them.
    role: user.custom_role_id ?? user.role,
    externalId: user.external_id,
    locale: user.locale,
    details: user.details,
    notes: user.notes,
    alias: user.alias,
    signature: user.signature,
    tags: user.tags,
    avatarUrl: user.photo_url,
    groups: groupsOf(user, belongs).map(({ id, name }) => ({ id, name })),
    organizations: organization === null ? [] : [organizationObject(organization, catalogue.groups)],
    identities: identitiesOf(user),
    timeZone: timeZoneObject(user.iana_time_zone, now),
    ...customFields(user.user_fields),
  };
}

function groupsOf({ id }: PageUser, { groups: known, catalogue = NO_CATALOGUE }: Belongs): readonly PageGroup[] {
  const { groups, group_memberships: memberships } = catalogue;
  const own = new Set(memberships.filter(({ user_id }) => user_id === id).map(({ group_id }) => group_id));
  return known ?? groups.filter((group) => own.has(group.id));
}

export function organizationObject(organization: PageOrganization, groups: readonly PageGroup[] = []) {
  return {
    id: organization.id,
    name: organization.name,
    details: organization.details,
    notes: organization.notes,
    // A line of names, as the field on the page is written.
    domains: organization.domain_names.join(' '),
    externalId: organization.external_id,
    group: groupObject(organization.group_id, groups),
    sharedComments: organization.shared_comments === true,
    sharedTickets: organization.shared_tickets === true,
    tags: organization.tags,
    ...customFields(organization.organization_fields),
  };
}

function groupObject(groupId: number | null, groups: readonly PageGroup[]) {
  return groupId === null ? null : { id: groupId, name: groups.find(({ id }) => id === groupId)?.name ?? '' };
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
