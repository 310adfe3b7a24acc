import type { Ticket, TicketStatus, User } from '../server/state';

export type Channel = 'email' | 'chat' | 'voice' | 'web' | 'native_messaging' | 'facebook' | 'twitter' | 'whatsapp';

/** Who writes: the ticket's requester, Zendesk itself, or somebody by id. */
type Author = 'requester' | 'zendesk' | number;

export interface Message {
  readonly author: Author;
  /** A moment such as `40m` or `5d 09:14`. */
  readonly at: string;
  readonly text: string;
  readonly public: boolean;
}

export interface TicketStory {
  readonly id: number;
  readonly subject: string;
  readonly via: Channel;
  /** What was solved more than 28 days ago is closed by now. */
  readonly status: TicketStatus;
  readonly messages: readonly Message[];
  readonly requester?: number;
  readonly assignee?: number;
  readonly group?: number;
  readonly priority?: Ticket['priority'];
  readonly type?: Ticket['type'];
  readonly tags?: readonly string[];
  readonly order?: string;
  readonly cc?: readonly number[];
  readonly followers?: readonly number[];
  readonly rating?: { readonly score: 'offered' | 'good' | 'bad'; readonly comment?: string };
  readonly followUpOf?: number;
}

export interface Person {
  readonly id: number;
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly since: string;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly organization?: number;
  readonly tags?: readonly string[];
  readonly notes?: string;
  readonly details?: string;
  readonly fields?: User['user_fields'];
  readonly suspended?: boolean;
  readonly deleted?: boolean;
}

/** One customer's story; the first of its people is who asks, the others are only in copy. */
export interface Story {
  readonly people: readonly [Person, ...Person[]];
  readonly tickets: readonly TicketStory[];
}

export function asks(at: string, text: string): Message {
  return { author: 'requester', at, text, public: true };
}

export function reply(author: number, at: string, text: string): Message {
  return { author, at, text, public: true };
}

export function note(author: number, at: string, text: string): Message {
  return { author, at, text, public: false };
}

export function zendesk(at: string, text: string): Message {
  return { author: 'zendesk', at, text, public: true };
}
