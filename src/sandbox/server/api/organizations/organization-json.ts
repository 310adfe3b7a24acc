import type { OrganizationMembership } from '../../rows/organization-membership';
import type { Organization } from '../../state';
import { type ApiContext, originOf } from '../viewer';

export function organizationJson(c: ApiContext, organization: Organization) {
  return {
    domain_names: [],
    external_id: null,
    group_id: null,
    shared_comments: false,
    shared_tickets: false,
    updated_at: organization.created_at,
    ...organization,
    url: `${originOf(c)}/api/v2/organizations/${organization.id}.json`,
  };
}

export function organizationMembershipJson(
  c: ApiContext,
  membership: OrganizationMembership,
  organization: Organization | undefined,
) {
  return {
    ...membership,
    // Null rather than false, as documented.
    default: membership.default || null,
    organization_name: organization?.name ?? '',
    view_tickets: organization?.shared_tickets ?? false,
    url: `${originOf(c)}/api/v2/organization_memberships/${membership.id}.json`,
  };
}
