import type { PageTicket } from '../api/shapes';

export type Status = PageTicket['status'];

/**
 * What the agent, or an app for them, changed and has not submitted. Tags are kept as a difference, so that tags of
 * others survive when their changes are loaded underneath.
 */
export interface Edits {
  readonly subject?: string;
  readonly status?: Status;
  readonly priority?: PageTicket['priority'];
  readonly type?: PageTicket['type'];
  readonly external_id?: string | null;
  readonly assignee_id?: number | null;
  readonly requester_id?: number;
  readonly email_cc_ids?: readonly number[];
  readonly customFields?: Readonly<Record<string, string | null>>;
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
    email_cc_ids: [...(fields.email_cc_ids ?? ticket.email_cc_ids)],
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
  const { customFields, tagsAdded = [], tagsRemoved = [], email_cc_ids, ...fields } = edits;
  return {
    ...fields,
    ...(email_cc_ids && { email_cc_ids }),
    ...(tagsAdded.length + tagsRemoved.length > 0 && { tags: edited(ticket, edits).tags }),
    ...(customFields && {
      custom_fields: Object.entries(customFields).map(([id, value]) => ({ id: Number(id), value })),
    }),
  };
}

/** Tags are one word each, in lower case. */
export const tagOf = (word: string): string => word.trim().toLowerCase().replaceAll(/\s+/g, '_');
