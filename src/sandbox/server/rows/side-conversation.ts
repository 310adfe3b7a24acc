import type { Attachment } from './attachment';

/** A conversation beside a ticket's own, with people who do not see the ticket. */
export interface SideConversation {
  /** A UUID. */
  readonly id: string;
  readonly ticket_id: number;
  subject: string;
  preview_text: string;
  state: 'open' | 'closed';
  readonly participants: readonly Participant[];
  readonly created_at: string;
  updated_at: string;
  message_added_at: string;
  state_updated_at: string;
  readonly external_ids: Readonly<Record<string, string>>;
}

/** Whoever writes or is written to: a user, an address, a channel or a group. */
export interface Participant {
  readonly user_id?: number | undefined;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly [other: string]: string | number | undefined;
}

/** A message, or a change of the conversation itself. */
export interface SideConversationEvent {
  readonly id: string;
  readonly side_conversation_id: string;
  readonly ticket_id: number;
  readonly actor: Participant;
  readonly type: 'create' | 'reply' | 'update';
  readonly via: string;
  readonly created_at: string;
  readonly message: SideMessage | null;
  readonly updates: Readonly<Record<string, string>>;
}

export interface SideMessage {
  readonly subject: string;
  readonly preview_text: string;
  readonly from: Participant;
  readonly to: readonly Participant[];
  readonly body: string;
  readonly html_body: string;
  readonly external_ids: Readonly<Record<string, string>>;
  /** What an older version stored are none. */
  readonly attachments: readonly SideAttachment[];
}

/** A file on a side conversation, or one that waits for its message; what it holds is found by the attachment's number. */
export interface SideAttachment {
  readonly id: string;
  readonly file: Attachment;
}
