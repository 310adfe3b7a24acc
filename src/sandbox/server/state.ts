import type { ProviderRows } from '../providers/providers';
import type { CustomObject, CustomObjectField, CustomObjectRecord, PermissionPolicy } from './rows/custom-object';
import type { SomeLists } from './rows/account-lists';
import type { AppRequirement } from './rows/app-requirement';
import type { Attachment, Upload } from './rows/attachment';
import type { BusinessRule } from './rows/business-rule';
import type { DeletedTicket } from './rows/deleted-ticket';
import type { JobStatus } from './rows/job-status';
import type { Macro } from './rows/macro';
import type { SideAttachment, SideConversation, SideConversationEvent } from './rows/side-conversation';
import type { SuspendedTicket } from './rows/suspended-ticket';
import type { View } from './rows/view';

/**
 * Everything the sandbox remembers, in the shapes (and the snake_case) of Zendesk's own API, so that what is stored is
 * what is answered. Times are ISO 8601 in UTC without milliseconds, as Zendesk writes them.
 */
export interface SandboxState extends SomeLists {
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
  macros?: Macro[] | undefined;
  views?: View[] | undefined;
  triggers?: BusinessRule[] | undefined;
  automations?: BusinessRule[] | undefined;
  suspended_tickets?: SuspendedTicket[] | undefined;
  readonly custom_objects: CustomObject[];
  readonly custom_object_fields: CustomObjectField[];
  readonly custom_object_records: CustomObjectRecord[];
  readonly permission_policies: PermissionPolicy[];
  side_conversations?: SideConversation[];
  side_conversation_events?: SideConversationEvent[];
  /** Files that no message has taken over yet. */
  side_conversation_attachments?: SideAttachment[];
  /** Files that no comment has taken over yet. */
  uploads?: Upload[];
  app_requirements?: AppRequirement[];
  /** What incremental exports still tell of what was deleted. */
  tombstones?: Tombstones;
  readonly installation: Installation;
  /** What the services that are played here have made. */
  provider_codes?: ProviderRows;
  /** Of a state that began from `--data`: which data that was. */
  readonly origin?: string;
  /** The last number given to a ticket, comment, user …: ids are never used twice. */
  lastId: number;
  /** The last number that was promised to a ticket before it was made. */
  lastTicketId?: number;
}

export interface Tombstones {
  readonly tickets: (Omit<Ticket, 'status'> & { readonly status: 'deleted' })[];
  readonly custom_object_records: CustomObjectRecord[];
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
  user_fields: Record<string, CustomFieldValue>;
  alias?: string | null;
  signature?: string | null;
  /** Of an agent with a role of the account's own, or a light one. */
  custom_role_id?: number | null;
  /** Whether any of the user's identities is; `undefined` counts as yes where there is an e-mail address. */
  verified?: boolean;
}

export interface Organization {
  readonly id: number;
  name: string;
  details: string;
  notes: string;
  tags: string[];
  readonly created_at: string;
  organization_fields: Record<string, CustomFieldValue>;
  domain_names?: string[];
  external_id?: string | null;
  group_id?: number | null;
  shared_tickets?: boolean;
  shared_comments?: boolean;
  updated_at?: string;
}

export interface Group {
  readonly id: number;
  name: string;
  description?: string;
  is_public?: boolean;
  /** Whether it is the account's default. */
  default?: boolean;
  deleted?: boolean;
  created_at?: string;
  updated_at?: string;
}

export interface GroupMembership {
  readonly id: number;
  readonly user_id: number;
  readonly group_id: number;
  default: boolean;
  created_at?: string;
  updated_at?: string;
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
  readonly attachments?: readonly Attachment[];
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
  /** Nothing for what an older version stored. */
  readonly via?: { readonly channel: string };
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

export interface Installation {
  readonly id: number;
  readonly app_id: number;
  /** Secure values are here, and never leave the server. */
  settings: Record<string, string | number | boolean | null>;
  enabled: boolean;
  readonly created_at: string;
  updated_at: string;
}
