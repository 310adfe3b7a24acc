import * as v from 'valibot';
import type { TicketStatus } from '../state';

export const STATUSES: readonly TicketStatus[] = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];

export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;

const digits = v.pipe(v.string(), v.regex(/^\d+$/, 'is invalid'), v.transform(Number));
const id = v.union([v.pipe(v.number(), v.integer()), digits]);
const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'cannot be blank'));
/** Tags are one word each, in lower case. */
const tag = v.pipe(
  v.string(),
  v.transform((name) => name.trim().toLowerCase().replaceAll(/\s+/g, '_')),
);
export const tagsSchema = v.pipe(
  v.array(tag),
  v.transform((tags) => [...new Set(tags)].filter((each) => each !== '')),
);

const comment = v.object({
  body: v.exactOptional(v.string()),
  html_body: v.exactOptional(v.string()),
  public: v.exactOptional(v.boolean()),
  /** Tokens of uploads. */
  uploads: v.exactOptional(v.array(v.string())),
});
export type CommentInput = v.InferOutput<typeof comment>;

/** The fields of a ticket that a client may set. */
const fields = {
  subject: v.exactOptional(text),
  status: v.exactOptional(v.picklist(STATUSES, 'is not a valid status')),
  priority: v.exactOptional(v.nullable(v.picklist(PRIORITIES, 'is not a valid priority'))),
  type: v.exactOptional(v.nullable(v.picklist(['question', 'incident', 'problem', 'task'], 'is not a valid type'))),
  requester_id: v.exactOptional(id),
  assignee_id: v.exactOptional(v.nullable(id)),
  group_id: v.exactOptional(v.nullable(id)),
  tags: v.exactOptional(tagsSchema),
  custom_fields: v.exactOptional(v.array(v.object({ id, value: v.nullable(v.string()) }))),
  email_cc_ids: v.exactOptional(v.array(id)),
  follower_ids: v.exactOptional(v.array(id)),
  due_at: v.exactOptional(v.nullable(v.pipe(v.string(), v.isoTimestamp('is not a valid date')))),
  external_id: v.exactOptional(v.nullable(v.string())),
};
const fieldsSchema = v.object(fields);
export type TicketFields = v.InferOutput<typeof fieldsSchema>;

const metadata = v.exactOptional(v.record(v.string(), v.unknown()));

export const updateSchema = v.object({
  ...fields,
  comment: v.exactOptional(comment),
  metadata,
  safe_update: v.exactOptional(v.boolean()),
  updated_stamp: v.exactOptional(v.string()),
});
export type TicketUpdate = v.InferOutput<typeof updateSchema>;

export const createSchema = v.object({
  ...fields,
  comment: v.exactOptional(comment),
  description: v.exactOptional(v.string()),
  metadata,
  via_followup_source_id: v.exactOptional(id),
});
export type TicketCreation = v.InferOutput<typeof createSchema>;

/** The part of a request that is the ticket's own fields. */
export function fieldsOf(input: TicketUpdate | TicketCreation): TicketFields {
  return v.parse(fieldsSchema, input);
}
