import type { PageTicket } from '../api/shapes';

export type Status = PageTicket['status'];

type Editable =
  | 'subject'
  | 'status'
  | 'priority'
  | 'type'
  | 'external_id'
  | 'assignee_id'
  | 'group_id'
  | 'requester_id'
  | 'email_cc_ids'
  | 'follower_ids'
  | 'brand_id'
  | 'ticket_form_id'
  | 'custom_status_id'
  | 'recipient'
  | 'due_at'
  | 'sharing_agreement_ids';

/**
 * What the agent, or an app for them, changed and has not submitted. Tags are kept as a difference, so that tags of
 * others survive when their changes are loaded underneath.
 */
export interface Edits extends Readonly<Partial<Pick<PageTicket, Editable>>> {
  readonly customFields?: Readonly<Record<string, unknown>>;
  readonly tagsAdded?: readonly string[];
  readonly tagsRemoved?: readonly string[];
}

/** The ticket as it will be once the edits are saved. */
export function edited(ticket: PageTicket, edits: Edits): PageTicket {
  const { customFields = {}, tagsAdded = [], tagsRemoved = [], ...fields } = edits;
  const untouched = ticket.custom_fields.filter(({ id }) => !Object.hasOwn(customFields, String(id)));
  return {
    ...ticket,
    ...fields,
    tags: [...new Set([...ticket.tags.filter((tag) => !tagsRemoved.includes(tag)), ...tagsAdded])],
    custom_fields: [...untouched, ...Object.entries(customFields).map(([id, value]) => ({ id: Number(id), value }))],
  };
}

export function withTags(edits: Edits, ticket: PageTicket, wanted: readonly string[]): Edits {
  return {
    ...edits,
    tagsAdded: wanted.filter((tag) => !ticket.tags.includes(tag)),
    tagsRemoved: ticket.tags.filter((tag) => !wanted.includes(tag)),
  };
}

/** Only what was changed, as the API takes it. */
export function changesOf(ticket: PageTicket, edits: Edits): Record<string, unknown> {
  const { customFields, tagsAdded = [], tagsRemoved = [], ...fields } = edits;
  return {
    ...fields,
    ...(tagsAdded.length + tagsRemoved.length > 0 && { tags: edited(ticket, edits).tags }),
    ...(customFields && {
      custom_fields: Object.entries(customFields).map(([id, value]) => ({ id: Number(id), value })),
    }),
  };
}

/** Tags are one word each, in lower case. */
export const tagOf = (word: string): string => word.trim().toLowerCase().replaceAll(/\s+/g, '_');
