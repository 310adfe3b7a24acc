import type { Sandbox } from '../../sandbox';
import type { Ticket } from '../../state';
import { inStep } from './field-tags';
import { fieldValues } from './field-values';
import { plainFieldsOf, type TicketInput } from './ticket-schema';

/** What a request sets, in the columns of a ticket. */
export type TicketFields = Partial<
  Pick<
    Ticket,
    | 'subject'
    | 'status'
    | 'priority'
    | 'type'
    | 'requester_id'
    | 'organization_id'
    | 'assignee_id'
    | 'group_id'
    | 'problem_id'
    | 'tags'
    | 'custom_fields'
    | 'email_cc_ids'
    | 'follower_ids'
    | 'collaborator_ids'
    | 'due_at'
    | 'external_id'
    | 'brand_id'
    | 'recipient'
    | 'ticket_form_id'
    | 'custom_status_id'
    | 'sharing_agreement_ids'
  >
>;

/** What the request sets, people aside: tags are added and taken away, custom fields are set one by one. */
export function fieldsOf(before: Ticket, input: TicketInput, { world }: Sandbox): TicketFields {
  const { ticket_fields } = world.state;
  const asked = {
    ...(changesTags(input) && { tags: tagsAfter(input.tags ?? before.tags, input) }),
    values: fieldValues(input.custom_fields ?? input.fields ?? [], ticket_fields),
  };
  if (asked.tags === undefined && asked.values.size === 0) return plainFieldsOf(input);
  const { tags, values } = inStep(before, asked, ticket_fields);
  return {
    ...plainFieldsOf(input),
    tags: [...tags],
    custom_fields: [...values].map(([id, value]) => ({ id, value })),
  };
}

function changesTags({ tags, additional_tags, remove_tags }: TicketInput): boolean {
  return [tags, additional_tags, remove_tags].some((each) => each !== undefined);
}

function tagsAfter(present: readonly string[], { additional_tags = [], remove_tags = [] }: TicketInput): string[] {
  return [...new Set([...present, ...additional_tags])].filter((tag) => !remove_tags.includes(tag));
}
