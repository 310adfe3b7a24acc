import type { Channel } from '../customer/channel';
import type { Instant } from '../time';

/** What one person said at one time on a ticket. */
export interface Turn {
  /** `customer`: the requester. `us`: an agent. `other`: people in copy, bots, the system. */
  readonly by: 'customer' | 'us' | 'other';
  /** Whether the customer can read it; `false` for internal notes. */
  readonly isPublic: boolean;
  readonly channel: Channel;
  readonly at: Instant;
  /** Plain text as it was sent, lines apart: quoted history and signatures are still in it. */
  readonly text: string;
}

/** All that was said on a ticket, oldest first. */
export type Conversation = readonly Turn[];

/** A stretch of a text that a verdict rests on. */
export interface Span {
  /** In UTF-16 units from the text's beginning. */
  readonly start: number;
  /** Just behind its last unit. */
  readonly end: number;
}
