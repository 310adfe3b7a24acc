import type { Brand } from './brand';
import type { CustomRole } from './custom-role';
import type { CustomStatus } from './custom-status';
import type { OrganizationMembership } from './organization-membership';
import type { ProfileField } from './profile-field';
import type { SatisfactionRating } from './satisfaction-rating';
import type { Schedule } from './schedule';
import type { TicketField } from './ticket-field';
import type { TicketForm } from './ticket-form';
import type { UserIdentity } from './user-identity';

/** The lists that came after the first version: a state that lacks one gets it by `withAccountLists`. */
export interface AccountLists {
  readonly user_identities: UserIdentity[];
  readonly organization_memberships: OrganizationMembership[];
  readonly custom_roles: CustomRole[];
  readonly ticket_fields: TicketField[];
  readonly ticket_forms: TicketForm[];
  readonly user_fields: ProfileField[];
  readonly organization_fields: ProfileField[];
  readonly brands: Brand[];
  readonly schedules: Schedule[];
  readonly satisfaction_ratings: SatisfactionRating[];
  readonly custom_statuses: CustomStatus[];
}

/** What a state or an export has of them. */
export type SomeLists = { readonly [List in keyof AccountLists]?: AccountLists[List] | undefined };
