import type { TicketWorkspace } from '../ticket/ticket-workspace';
import type { OrganizationWorkspace } from './organization-workspace';
import type { UserWorkspace } from './user-workspace';

/** An open ticket, user or organization, whose apps keep running while another one is shown. */
export type Tab = TicketTab | UserTab | OrganizationTab;

interface AnyTab {
  readonly key: string;
  readonly path: string;
  /** Of the apps' instances beside it and in its editor, while there are any. */
  readonly guids: readonly string[];
}

export interface TicketTab extends AnyTab {
  readonly kind: 'ticket';
  readonly workspace: TicketWorkspace;
}

export interface UserTab extends AnyTab {
  readonly kind: 'user';
  readonly workspace: UserWorkspace;
}

export interface OrganizationTab extends AnyTab {
  readonly kind: 'organization';
  readonly workspace: OrganizationWorkspace;
}
