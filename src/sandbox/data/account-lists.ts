import type { SomeLists } from '../server/rows/account-lists';
import type { BusinessRule } from '../server/rows/business-rule';
import type { Macro } from '../server/rows/macro';
import type { SuspendedTicket } from '../server/rows/suspended-ticket';
import type { View } from '../server/rows/view';
import { brandSchema, customRoleSchema, customStatusSchema, scheduleSchema } from './account-schemas';
import { profileFieldSchema, ticketFieldSchema, ticketFormSchema } from './field-schemas';
import { organizationMembershipSchema } from './people-schemas';
import { ratingSchema } from './rating-schema';
import type { Reading } from './reading';
import { rowsIfAny } from './rows-from';
import { businessRuleSchema, macroSchema, viewSchema } from './rule-schemas';
import { suspendedTicketSchema } from './suspended-ticket-schema';

interface FoundLists extends SomeLists {
  readonly macros: Macro[] | undefined;
  readonly views: View[] | undefined;
  readonly triggers: BusinessRule[] | undefined;
  readonly automations: BusinessRule[] | undefined;
  readonly suspended_tickets: SuspendedTicket[] | undefined;
}

/** The lists around tickets and people that the folder has files of. */
export function accountLists(reading: Reading): FoundLists {
  const { unsaid } = reading;
  return {
    organization_memberships: rowsIfAny('organization_memberships', organizationMembershipSchema(unsaid), reading),
    custom_roles: rowsIfAny('custom_roles', customRoleSchema(unsaid), reading),
    ticket_fields: rowsIfAny('ticket_fields', ticketFieldSchema(unsaid), reading),
    brands: rowsIfAny('brands', brandSchema(unsaid), reading),
    ticket_forms: rowsIfAny('ticket_forms', ticketFormSchema(unsaid), reading),
    user_fields: rowsIfAny('user_fields', profileFieldSchema(unsaid), reading),
    organization_fields: rowsIfAny('organization_fields', profileFieldSchema(unsaid), reading),
    schedules: rowsIfAny('schedules', scheduleSchema(unsaid), reading),
    satisfaction_ratings: rowsIfAny('satisfaction_ratings', ratingSchema(unsaid), reading),
    custom_statuses: rowsIfAny('custom_statuses', customStatusSchema(unsaid), reading),
    macros: rowsIfAny('macros', macroSchema(unsaid), reading),
    views: rowsIfAny('views', viewSchema(unsaid), reading),
    triggers: rowsIfAny('triggers', businessRuleSchema(unsaid), reading),
    automations: rowsIfAny('automations', businessRuleSchema(unsaid), reading),
    suspended_tickets: rowsIfAny('suspended_tickets', suspendedTicketSchema(unsaid), reading),
  };
}
