import * as v from 'valibot';
import { PRIORITIES, STATUSES, TYPES } from './ticket-choices';

const ID = v.number();
const NULLABLE_ID = v.optional(v.nullable(v.number()), null);
const TEXT = v.optional(v.nullable(v.string()), '');
const NULLABLE_TEXT = v.optional(v.nullable(v.string()), null);
const TEXTS = v.optional(v.array(v.string()), []);
const IDS = v.optional(v.array(v.number()), []);
const FLAG = v.optional(v.nullable(v.boolean()), false);
const FIELDS = v.optional(v.record(v.string(), v.unknown()), {});

export const USER = v.object({
  id: ID,
  name: v.string(),
  email: NULLABLE_TEXT,
  phone: NULLABLE_TEXT,
  role: v.picklist(['end-user', 'agent', 'admin']),
  role_type: NULLABLE_ID,
  custom_role_id: v.nullish(v.number()),
  locale: v.optional(v.string(), 'en-GB'),
  iana_time_zone: v.optional(v.string(), 'Europe/London'),
  organization_id: NULLABLE_ID,
  default_group_id: NULLABLE_ID,
  tags: TEXTS,
  notes: TEXT,
  details: TEXT,
  suspended: v.optional(v.boolean(), false),
  photo_url: v.optional(NULLABLE_TEXT, null),
  external_id: NULLABLE_TEXT,
  alias: TEXT,
  signature: TEXT,
  user_fields: FIELDS,
});
export type PageUser = v.InferOutput<typeof USER>;

export const ORGANIZATION = v.object({
  id: ID,
  name: v.string(),
  details: TEXT,
  notes: TEXT,
  tags: TEXTS,
  domain_names: TEXTS,
  external_id: NULLABLE_TEXT,
  group_id: NULLABLE_ID,
  shared_tickets: FLAG,
  shared_comments: FLAG,
  organization_fields: FIELDS,
});
export type PageOrganization = v.InferOutput<typeof ORGANIZATION>;

export const GROUP = v.object({ id: ID, name: v.string() });
export type PageGroup = v.InferOutput<typeof GROUP>;

export const TICKET = v.object({
  id: ID,
  subject: v.optional(v.nullable(v.string()), ''),
  description: TEXT,
  status: v.picklist([...STATUSES, 'closed']),
  priority: v.optional(v.nullable(v.picklist(PRIORITIES)), null),
  type: v.optional(v.nullable(v.picklist(TYPES)), null),
  via: v.looseObject({ channel: v.string() }),
  requester_id: ID,
  assignee_id: NULLABLE_ID,
  organization_id: NULLABLE_ID,
  group_id: NULLABLE_ID,
  brand_id: v.optional(v.number(), 1),
  collaborator_ids: IDS,
  email_cc_ids: IDS,
  follower_ids: IDS,
  tags: TEXTS,
  custom_fields: v.optional(v.array(v.object({ id: ID, value: v.unknown() })), []),
  created_at: v.string(),
  updated_at: v.string(),
  due_at: NULLABLE_TEXT,
  external_id: NULLABLE_TEXT,
  from_messaging_channel: v.optional(v.boolean(), false),
  via_followup_source_id: NULLABLE_ID,
  sharing_agreement_ids: IDS,
  problem_id: NULLABLE_ID,
  recipient: NULLABLE_TEXT,
  ticket_form_id: NULLABLE_ID,
  custom_status_id: NULLABLE_ID,
});
export type PageTicket = v.InferOutput<typeof TICKET>;

const ATTACHMENT = v.object({
  content_type: v.optional(v.string(), 'application/octet-stream'),
  content_url: v.string(),
  file_name: v.string(),
  thumbnails: v.optional(v.array(v.looseObject({ content_url: v.string() })), []),
});
export type PageAttachment = v.InferOutput<typeof ATTACHMENT>;

export const UPLOAD = v.object({ token: v.string(), attachment: ATTACHMENT });
/** A file that waits for the comment that names its token. */
export type AttachedFile = v.InferOutput<typeof UPLOAD>;

export const COMMENT = v.object({
  id: ID,
  author_id: NULLABLE_ID,
  body: v.string(),
  html_body: v.optional(v.string(), ''),
  public: v.boolean(),
  via: v.looseObject({ channel: v.string() }),
  created_at: v.string(),
  attachments: v.optional(v.array(ATTACHMENT), []),
});
export type PageComment = v.InferOutput<typeof COMMENT>;

export const INSTALLATION = v.object({
  id: ID,
  app_id: ID,
  settings: v.record(v.string(), v.unknown()),
});
export type PageInstallation = v.InferOutput<typeof INSTALLATION>;
