import * as v from 'valibot';
import type { TicketStatus } from '../../state';
import { emailSchema, externalIdSchema, idSchema } from '../people/people-schema';
import { momentSchema } from './moment-schema';

export const STATUSES: readonly TicketStatus[] = ['new', 'open', 'pending', 'hold', 'solved', 'closed'];
export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export const TICKET_TYPES = ['question', 'incident', 'problem', 'task'] as const;

/** Tags are one word each, in lower case. */
const tag = v.pipe(
  v.string(),
  v.transform((name) => name.trim().toLowerCase().replaceAll(/\s+/g, '_')),
);
export const tagsSchema = v.pipe(
  v.union([
    v.array(tag),
    v.pipe(
      v.string(),
      v.transform((text) => text.toLowerCase().split(/[\s,]+/)),
    ),
  ]),
  v.transform((tags) => [...new Set(tags)].filter((each) => each !== '')),
);

/** UNVERIFIED: the words for what is too long, and that a subject is refused rather than cut. */
const LONGEST_COMMENT_BYTES = 65_535;
export const LONGEST_SUBJECT = 150;
const said = v.pipe(
  v.string(),
  v.maxBytes(LONGEST_COMMENT_BYTES, `is too long (maximum is ${LONGEST_COMMENT_BYTES} characters)`),
);
const subject = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(LONGEST_SUBJECT, `is too long (maximum is ${LONGEST_SUBJECT} characters)`),
);

export const commentSchema = v.object({
  body: v.exactOptional(said),
  html_body: v.exactOptional(said),
  public: v.exactOptional(v.boolean()),
  author_id: v.exactOptional(idSchema),
  /** Tokens of uploads. */
  uploads: v.exactOptional(v.array(v.string())),
});
export type CommentInput = v.InferOutput<typeof commentSchema>;

const newcomer = v.object({ name: v.exactOptional(v.nullable(v.string())), email: emailSchema });
/** Somebody by id, by address, or by address and name. */
const collaborators = v.array(v.union([idSchema, emailSchema, newcomer]));
const changesOfPeople = v.array(
  v.object({
    user_id: v.exactOptional(idSchema),
    user_email: v.exactOptional(emailSchema),
    user_name: v.exactOptional(v.nullable(v.string())),
    action: v.exactOptional(v.picklist(['put', 'delete'], 'is not valid')),
  }),
);
export type ChangeOfPeople = v.InferOutput<typeof changesOfPeople>[number];

const customFields = v.array(
  v.object({
    id: idSchema,
    value: v.nullable(v.union([v.string(), v.number(), v.boolean(), v.array(v.string())])),
  }),
);

/** An empty text is nothing, as forms send it. */
function orNothing<Schema extends v.GenericSchema>(schema: Schema) {
  return v.exactOptional(
    v.pipe(
      v.unknown(),
      v.transform((given) => (given === '' ? null : given)),
      v.nullable(schema),
    ),
  );
}

/** The fields of a ticket that a client may set. */
const fields = {
  subject: v.exactOptional(v.pipe(subject, v.minLength(1, 'cannot be blank'))),
  status: v.exactOptional(v.picklist(STATUSES, 'is not a valid status')),
  priority: orNothing(v.picklist(PRIORITIES, 'is not a valid priority')),
  type: orNothing(v.picklist(TICKET_TYPES, 'is not a valid type')),
  requester_id: v.exactOptional(idSchema),
  assignee_id: orNothing(idSchema),
  group_id: orNothing(idSchema),
  organization_id: orNothing(idSchema),
  problem_id: orNothing(idSchema),
  tags: v.exactOptional(tagsSchema),
  email_cc_ids: v.exactOptional(v.array(idSchema)),
  follower_ids: v.exactOptional(v.array(idSchema)),
  due_at: orNothing(momentSchema),
  external_id: orNothing(externalIdSchema),
  brand_id: v.exactOptional(idSchema),
  recipient: v.exactOptional(v.nullable(v.string())),
  ticket_form_id: orNothing(idSchema),
  custom_status_id: orNothing(idSchema),
  sharing_agreement_ids: v.exactOptional(v.array(idSchema)),
};
const fieldsSchema = v.object(fields);

/** What can be written, but is read by another name. */
const writeOnly = {
  custom_fields: v.exactOptional(customFields),
  fields: v.exactOptional(customFields),
  additional_tags: v.exactOptional(tagsSchema),
  remove_tags: v.exactOptional(tagsSchema),
  requester: v.exactOptional(newcomer),
  assignee_email: v.exactOptional(emailSchema),
  collaborator_ids: v.exactOptional(v.array(idSchema)),
  collaborators: v.exactOptional(collaborators),
  additional_collaborators: v.exactOptional(collaborators),
  email_ccs: v.exactOptional(v.nullable(changesOfPeople)),
  followers: v.exactOptional(v.nullable(changesOfPeople)),
};

const shared = {
  ...fields,
  ...writeOnly,
  comment: v.exactOptional(commentSchema),
  metadata: v.exactOptional(v.record(v.string(), v.unknown())),
};
export type TicketInput = v.InferOutput<v.ObjectSchema<typeof shared, undefined>>;

/** Against collisions; clients send the flag as a text, too. */
export const safeUpdate = {
  safe_update: v.exactOptional(v.union([v.boolean(), v.picklist(['true', 'false'])])),
  updated_stamp: v.exactOptional(v.string()),
};
export type SafeUpdate = v.InferOutput<v.ObjectSchema<typeof safeUpdate, undefined>>;

export const updateFields = v.object({ ...shared, raw_subject: shared.subject, ...safeUpdate });
export const updateSchema = v.pipe(updateFields, v.transform(withSubject));
export type TicketUpdate = v.InferOutput<typeof updateSchema>;

const newSubject = v.exactOptional(v.nullable(subject));
export const creationFields = v.object({
  ...shared,
  subject: newSubject,
  raw_subject: newSubject,
  description: v.exactOptional(said),
  submitter_id: v.exactOptional(v.nullable(idSchema)),
  via_followup_source_id: v.exactOptional(idSchema),
});
export const createSchema = v.pipe(creationFields, v.transform(withSubject));
export type TicketCreation = v.InferOutput<typeof createSchema>;

/** The part of a request that is stored as it came. */
export function plainFieldsOf(input: TicketInput): v.InferOutput<typeof fieldsSchema> {
  return v.parse(fieldsSchema, input);
}

interface Subjects {
  readonly subject?: string | null;
  readonly raw_subject?: string | null;
}

/** The raw subject overrides the other one; a blank one is none. */
export function withSubject<Input extends Subjects>({ subject: given, raw_subject, ...input }: Input) {
  const title = raw_subject || given;
  return { ...input, ...(title ? { subject: title } : {}) };
}
