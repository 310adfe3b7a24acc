import type { DeletedTicket } from './rows/deleted-ticket';
import type { JobStatus } from './rows/job-status';
import type { Macro } from './rows/macro';
import type { View } from './rows/view';

/**
 * Everything the sandbox remembers, in the shapes (and the snake_case) of Zendesk's own API, so that what is stored is
 * what is answered. Times are ISO 8601 in UTC without milliseconds, as Zendesk writes them.
 */
export interface SandboxState {
  readonly account: Account;
  readonly users: User[];
  readonly organizations: Organization[];
  readonly groups: Group[];
  readonly group_memberships: GroupMembership[];
  readonly tickets: Ticket[];
  /** Of all tickets, oldest first within a ticket. */
  readonly comments: Comment[];
  /** Of updates made through the API; older comments get theirs derived. */
  audits?: TicketAudit[];
  deleted_tickets?: DeletedTicket[];
  job_statuses?: JobStatus[];
  macros?: Macro[];
  views?: View[];
  readonly custom_objects: CustomObject[];
  readonly custom_object_fields: CustomObjectField[];
  readonly custom_object_records: CustomObjectRecord[];
  readonly permission_policies: PermissionPolicy[];
  readonly installation: Installation;
  /** The last number given to a ticket, comment, user …: ids are never used twice. */
  lastId: number;
}

export interface Account {
  readonly subdomain: string;
  readonly name: string;
  readonly plan_name: string;
  readonly iana_time_zone: string;
  readonly locale: string;
}

export type Role = 'end-user' | 'agent' | 'admin';

export interface User {
  readonly id: number;
  name: string;
  email: string | null;
  phone: string | null;
  role: Role;
  /** 0 custom role, 1 light agent, 4 admin; `null` for an end user or a full agent without a role. */
  role_type: number | null;
  locale: string;
  iana_time_zone: string;
  readonly created_at: string;
  updated_at: string;
  organization_id: number | null;
  default_group_id: number | null;
  tags: string[];
  notes: string;
  details: string;
  suspended: boolean;
  /** False for a deleted user. */
  active: boolean;
  photo_url: string | null;
  external_id: string | null;
  user_fields: Record<string, string | number | boolean | null>;
}

export interface Organization {
  readonly id: number;
  name: string;
  details: string;
  notes: string;
  tags: string[];
  readonly created_at: string;
  organization_fields: Record<string, string | number | boolean | null>;
}

export interface Group {
  readonly id: number;
  name: string;
}

export interface GroupMembership {
  readonly id: number;
  readonly user_id: number;
  readonly group_id: number;
  readonly default: boolean;
}

export type TicketStatus = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed';

export interface Ticket {
  readonly id: number;
  subject: string;
  /** The first comment's text. */
  description: string;
  status: TicketStatus;
  priority: 'low' | 'normal' | 'high' | 'urgent' | null;
  type: 'question' | 'incident' | 'problem' | 'task' | null;
  /** Zendesk's names: email, chat, voice, web, native_messaging, facebook, twitter, whatsapp, api … */
  readonly via: { readonly channel: string; readonly source?: unknown };
  requester_id: number;
  submitter_id: number;
  assignee_id: number | null;
  organization_id: number | null;
  group_id: number | null;
  brand_id: number;
  collaborator_ids: number[];
  email_cc_ids: number[];
  follower_ids: number[];
  tags: string[];
  custom_fields: { id: number; value: CustomFieldValue }[];
  satisfaction_rating: {
    score: 'unoffered' | 'offered' | 'good' | 'bad';
    id?: number;
    comment?: string;
  } | null;
  readonly created_at: string;
  updated_at: string;
  due_at: string | null;
  external_id: string | null;
  is_public: boolean;
  from_messaging_channel: boolean;
  /** The closed ticket that this one follows up, if any. */
  via_followup_source_id: number | null;
  followup_ids: number[];
  sharing_agreement_ids: number[];
  /** The problem that this incident belongs to. */
  problem_id?: number | null;
  /** The address that the customer wrote to. */
  recipient?: string | null;
  ticket_form_id?: number | null;
  /** Nothing for the usual status of its category. */
  custom_status_id?: number | null;
  has_incidents?: boolean;
}

export type CustomFieldValue = string | number | boolean | string[] | null;

export interface Comment {
  readonly id: number;
  readonly ticket_id: number;
  /** `null` where Zendesk itself speaks, as in a chat transcript. */
  readonly author_id: number | null;
  readonly body: string;
  readonly html_body: string;
  readonly public: boolean;
  readonly via: { readonly channel: string };
  readonly created_at: string;
  /** `custom` is what a client sent as `ticket.metadata`. */
  readonly metadata: { readonly custom: Record<string, unknown> };
}

export interface TicketAudit {
  readonly id: number;
  readonly ticket_id: number;
  readonly author_id: number;
  readonly created_at: string;
  readonly metadata: { readonly custom: Record<string, unknown> };
  /** The comment that came with the update, if any. */
  readonly comment_id: number | null;
  readonly changes: readonly (FieldChange | CommentChange)[];
}

export interface FieldChange {
  readonly id: number;
  readonly type: 'Create' | 'Change';
  readonly field_name: string;
  readonly value: unknown;
  readonly previous_value?: unknown;
}

export interface CommentChange {
  readonly id: number;
  readonly type: 'CommentPrivacyChange' | 'CommentRedactionEvent';
  readonly comment_id: number;
  readonly public?: boolean;
}

export interface CustomObject {
  readonly key: string;
  title: string;
  title_pluralized: string;
  description: string;
  include_in_list_view: boolean;
  readonly created_at: string;
  readonly created_by_user_id: string;
  updated_at: string;
  updated_by_user_id: string;
}

export interface CustomObjectField {
  readonly id: number;
  readonly custom_object_key: string;
  readonly key: string;
  title: string;
  readonly type: string;
  description: string;
  required: boolean;
  active: boolean;
  readonly relationship_target_type: string | null;
  readonly created_at: string;
  updated_at: string;
}

export interface CustomObjectRecord {
  /** 26 characters, ordered by time. */
  readonly id: string;
  readonly custom_object_key: string;
  name: string;
  external_id: string | null;
  custom_object_fields: Record<string, unknown>;
  readonly created_at: string;
  readonly created_by_user_id: string;
  updated_at: string;
  updated_by_user_id: string;
}

/** What a role may do with the records of one object; only custom roles have one. */
export interface PermissionPolicy {
  readonly custom_object_key: string;
  /** `custom-role-ID` or `end-user`. */
  readonly id: string;
  readonly role_name: string;
  records: Record<'create' | 'read' | 'update' | 'delete', { allowed: boolean; rule_id: string | null }>;
}

export interface Installation {
  readonly id: number;
  readonly app_id: number;
  /** Secure values are here, and never leave the server. */
  settings: Record<string, string | number | boolean | null>;
  enabled: boolean;
  readonly created_at: string;
  updated_at: string;
}
