import { lightAgentRole } from './light-agent-role';
import type { AccountLists } from './rows/account-lists';
import type { Brand } from './rows/brand';
import type { CustomRole } from './rows/custom-role';
import { identitiesOf, membershipsOf, ratingsOf } from './rows-of-people';
import type { SandboxState, User } from './state';
import { ACCOUNT_MADE_AT, customStatuses, systemTicketFields, ticketForm } from './standard-fields';
import { giveUsualForms, giveUsualStatuses } from './ticket-defaults';

export type FullState = SandboxState & AccountLists;

/**
 * The state with every list: those that an older state file or an export lacks are what Zendesk fills in by itself. The
 * same object is completed, not copied.
 */
export function withAccountLists(state: SandboxState): FullState {
  const full = Object.assign(state, peopleLists(state), fieldLists(state), {
    brands: state.brands ?? [brandOf(state)],
    schedules: state.schedules ?? [],
    custom_statuses: state.custom_statuses ?? customStatuses(),
  });
  for (const user of full.users) giveLightRole(user, full.custom_roles);
  giveUsualForms(full);
  giveUsualStatuses(full);
  return full;
}

function peopleLists(state: SandboxState) {
  return {
    user_identities: state.user_identities ?? identitiesOf(state.users),
    organization_memberships: state.organization_memberships ?? membershipsOf(state.users),
    custom_roles: state.custom_roles ?? [lightAgentRole()],
    satisfaction_ratings: state.satisfaction_ratings ?? ratingsOf(state.tickets),
  };
}

function fieldLists(state: SandboxState) {
  const ticket_fields = state.ticket_fields ?? systemTicketFields();
  return {
    ticket_fields,
    ticket_forms: state.ticket_forms ?? [ticketForm(ticket_fields)],
    user_fields: state.user_fields ?? [],
    organization_fields: state.organization_fields ?? [],
  };
}

/** Light agents have a role row of their own, too. */
function giveLightRole(user: User, roles: readonly CustomRole[]): void {
  const role = roles.find(({ role_type }) => role_type === 1);
  if (user.role_type === 1 && role !== undefined) user.custom_role_id ??= role.id;
}

function brandOf({ account }: SandboxState): Brand {
  return {
    id: 1,
    name: account.name,
    subdomain: account.subdomain,
    default: true,
    active: true,
    created_at: ACCOUNT_MADE_AT,
    updated_at: ACCOUNT_MADE_AT,
  };
}
