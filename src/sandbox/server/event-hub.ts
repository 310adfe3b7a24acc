import type { TicketViewer } from './viewings';

/** What the server tells the open pages. */
export type SandboxEvent =
  | { readonly name: 'ticket-updated'; readonly data: { readonly ticketId: number; readonly userId: number } }
  | { readonly name: 'ticket-viewers'; readonly data: ViewersOfTicket }
  | { readonly name: 'api-notification'; readonly data: ApiNotification }
  | { readonly name: 'settings-updated'; readonly data: Readonly<Record<string, never>> };

interface ViewersOfTicket {
  readonly ticketId: number;
  readonly viewers: readonly TicketViewer[];
}

interface ApiNotification {
  readonly appId: number | string;
  readonly event: string;
  readonly body: unknown;
  /** The only agent to be told; `null` for all. */
  readonly agentId: number | null;
  /** The id of the user who sent it. */
  readonly sender: number;
}

export interface EventHub {
  publish(event: SandboxEvent): void;
  /** Answers how to stop listening. */
  subscribe(listener: (event: SandboxEvent) => void): () => void;
}

export function createEventHub(): EventHub {
  const listeners = new Set<(event: SandboxEvent) => void>();
  return {
    publish(event) {
      for (const listener of listeners) listener(event);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
