import type { TicketStatus } from '../domain/customer/contact';
import type { Customer } from '../domain/customer/customer';
import type { AgentId, BrandId, GroupId, TicketId } from '../domain/ids';

/** What the agent's screen shows, known without any request. */
export interface OpenTicket {
  /** Absent while the ticket is new. */
  readonly ticket?: {
    readonly id: TicketId;
    readonly status: TicketStatus;
    readonly tags: readonly string[];
    readonly brand?: BrandId;
    readonly group?: GroupId;
    /** How many other people read the replies. */
    readonly inCopy: number;
    /** Whether another account sees the ticket, too. */
    readonly isShared: boolean;
  };
  /** Absent while nobody is chosen. */
  readonly customer?: Customer;
  readonly agent: Agent;
  /** The account's IANA zone. */
  readonly accountZone?: string;
}

export interface Agent {
  readonly id: AgentId;
  readonly name: string;
  /** `custom` is a role of the account's own, which may be a light agent's. */
  readonly role: 'agent' | 'admin' | 'custom';
  readonly groups: readonly { readonly id: GroupId; readonly name: string }[];
  readonly locale: string;
}

export type ColorScheme = 'light' | 'dark';

/** The helpdesk's screen around the app. */
export interface Workspace {
  /** Everything of the open ticket at once. Throws when the host does not answer. */
  openTicket(): Promise<OpenTicket>;
  colorScheme(): Promise<ColorScheme>;
  onColorScheme(listen: (scheme: ColorScheme) => void): void;
  /** Calls back when the requester is another person than before. */
  onCustomerChanged(listen: () => void): void;
  /** Opens another ticket beside this one. */
  showTicket(ticket: TicketId): Promise<void>;
  /** Adds a tag that is saved with the agent's own submit. */
  addTag(tag: string): Promise<void>;
  /** Takes a tag away, likewise. */
  removeTag(tag: string): Promise<void>;
  /** Asks the host for a frame of this height in pixels. */
  fitHeight(pixels: number): Promise<void>;
}
