import * as v from 'valibot';
import type { Sandbox } from '../../sandbox';
import type { Organization } from '../../state';
import { recordInvalid } from '../api-error';
import { leaveOrganization } from './organization-book';
import { externalIdSchema, fieldValuesSchema, idSchema, nameSchema } from '../people/people-schema';
import { withoutRow } from '../paging/row-of';
import { tagsSchema } from '../tickets/ticket-schema';

const domain = v.pipe(v.string(), v.trim(), v.toLowerCase());
const text = v.pipe(
  v.nullable(v.string()),
  v.transform((written) => written ?? ''),
);
const fields = {
  details: v.exactOptional(text),
  notes: v.exactOptional(text),
  external_id: v.exactOptional(externalIdSchema),
  domain_names: v.exactOptional(v.array(domain)),
  group_id: v.exactOptional(v.nullable(idSchema)),
  shared_tickets: v.exactOptional(v.boolean()),
  shared_comments: v.exactOptional(v.boolean()),
  tags: v.exactOptional(tagsSchema),
  organization_fields: v.exactOptional(fieldValuesSchema),
};
export const organizationCreation = v.object({ name: nameSchema, ...fields });
export const organizationUpdate = v.object({ name: v.exactOptional(nameSchema), ...fields });
export const organizationUpsert = v.object({ id: v.exactOptional(idSchema), ...organizationUpdate.entries });
type OrganizationInput = v.InferOutput<typeof organizationUpdate>;

export function newOrganization(input: OrganizationInput & { readonly name: string }, sandbox: Sandbox): Organization {
  const { world } = sandbox;
  check(input, undefined, sandbox);
  const { organization_fields, ...given } = input;
  const organization: Organization = {
    id: world.nextId(),
    details: '',
    notes: '',
    tags: [],
    ...given,
    organization_fields: known(organization_fields, sandbox),
    created_at: world.stamp(),
    updated_at: world.stamp(),
  };
  world.organizations.put(organization);
  return organization;
}

export function updateOrganization(organization: Organization, input: OrganizationInput, sandbox: Sandbox): void {
  check(input, organization, sandbox);
  const { organization_fields, ...given } = input;
  Object.assign(organization, given, { updated_at: sandbox.world.stamp() });
  Object.assign(organization.organization_fields, known(organization_fields, sandbox));
  sandbox.world.organizations.put(organization);
}

/** Its people stay, without it. */
export function deleteOrganization(organization: Organization, sandbox: Sandbox): void {
  const { world } = sandbox;
  const { organization_memberships } = world.state;
  const memberships = organization_memberships.filter(({ organization_id }) => organization_id === organization.id);
  for (const membership of memberships) {
    const user = world.users.find(membership.user_id);
    if (user === undefined) withoutRow(organization_memberships, membership);
    else leaveOrganization(user, membership, sandbox);
  }
  world.organizations.remove(organization.id);
}

/** Names and external ids are unique, whatever their case. */
function check(input: OrganizationInput, present: Organization | undefined, { world }: Sandbox): void {
  const { name, external_id, group_id } = input;
  const isTaken = (key: 'name' | 'external_id', value: string) =>
    world.organizations.where(key, value.toLowerCase()).some(({ id }) => id !== present?.id);

  if (name !== undefined && isTaken('name', name)) {
    throw recordInvalid({ name: [{ description: `Name: ${name} has already been taken`, error: 'DuplicateValue' }] });
  }
  if (typeof external_id === 'string' && isTaken('external_id', external_id)) {
    const description = `External: ${external_id} has already been taken`;
    throw recordInvalid({ external_id: [{ description, error: 'DuplicateValue' }] });
  }
  if (typeof group_id === 'number' && !world.state.groups.some(({ id }) => id === group_id)) {
    throw recordInvalid({ group: [{ description: 'Group: is invalid', error: 'InvalidValue' }] });
  }
}

function known(values: Organization['organization_fields'] = {}, { world }: Sandbox) {
  const keys = new Set(world.state.organization_fields.map(({ key }) => key));
  return Object.fromEntries(Object.entries(values).filter(([key]) => keys.has(key)));
}
