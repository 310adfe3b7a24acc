import type { TicketWorkspace } from '../ticket/ticket-workspace';
import type { UserWorkspace } from './user-workspace';

/** An open ticket or user, whose app keeps running while another one is shown. */
export type Tab = TicketTab | UserTab;

interface AnyTab {
  readonly key: string;
  readonly path: string;
  /** Of the app's instance beside it, while there is one. */
  readonly guid: string | undefined;
}

export interface TicketTab extends AnyTab {
  readonly kind: 'ticket';
  readonly workspace: TicketWorkspace;
}

export interface UserTab extends AnyTab {
  readonly kind: 'user';
  readonly workspace: UserWorkspace;
}
