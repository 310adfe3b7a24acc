import type { SomeLists } from '../server/rows/account-lists';
import type { Macro } from '../server/rows/macro';
import type { View } from '../server/rows/view';
import { brandSchema, customRoleSchema, customStatusSchema, scheduleSchema } from './account-schemas';
import { profileFieldSchema, ticketFieldSchema, ticketFormSchema } from './field-schemas';
import { identitySchema, organizationMembershipSchema } from './people-schemas';
import { ratingSchema } from './rating-schema';
import { rowsIfAny } from './rows-from';
import { macroSchema, viewSchema } from './rule-schemas';
import type { Unsaid } from './schema-parts';

interface FoundLists extends SomeLists {
  readonly macros: Macro[] | undefined;
  readonly views: View[] | undefined;
}

/** The lists around tickets and people that the folder has files of. */
export function accountLists(folder: string, unsaid: Unsaid): FoundLists {
  return {
    user_identities: rowsIfAny(folder, ['user_identities', 'identities'], identitySchema(unsaid)),
    organization_memberships: rowsIfAny(folder, ['organization_memberships'], organizationMembershipSchema(unsaid)),
    custom_roles: rowsIfAny(folder, ['custom_roles'], customRoleSchema(unsaid)),
    ticket_fields: rowsIfAny(folder, ['ticket_fields'], ticketFieldSchema(unsaid)),
    ticket_forms: rowsIfAny(folder, ['ticket_forms'], ticketFormSchema(unsaid)),
    user_fields: rowsIfAny(folder, ['user_fields'], profileFieldSchema(unsaid)),
    organization_fields: rowsIfAny(folder, ['organization_fields'], profileFieldSchema(unsaid)),
    brands: rowsIfAny(folder, ['brands'], brandSchema(unsaid)),
    schedules: rowsIfAny(folder, ['schedules'], scheduleSchema(unsaid)),
    satisfaction_ratings: rowsIfAny(folder, ['satisfaction_ratings'], ratingSchema(unsaid)),
    custom_statuses: rowsIfAny(folder, ['custom_statuses'], customStatusSchema(unsaid)),
    macros: rowsIfAny(folder, ['macros'], macroSchema(unsaid)),
    views: rowsIfAny(folder, ['views'], viewSchema(unsaid)),
  };
}
