import * as v from 'valibot';

const TICKET_UPDATED = v.object({ ticketId: v.number(), userId: v.number() });
const API_NOTIFICATION = v.object({
  appId: v.union([v.number(), v.string()]),
  event: v.string(),
  body: v.unknown(),
  agentId: v.nullable(v.number()),
  sender: v.unknown(),
});

const TICKET_VIEWERS = v.object({
  ticketId: v.number(),
  viewers: v.array(v.object({ userId: v.number(), isEditing: v.boolean(), isIdle: v.boolean() })),
});
export type TicketViewer = v.InferOutput<typeof TICKET_VIEWERS>['viewers'][number];

export interface ServerListeners {
  /** The line is there, for the first time or again. */
  readonly ready: () => void;
  readonly ticketViewers: (event: v.InferOutput<typeof TICKET_VIEWERS>) => void;
  readonly ticketUpdated: (event: v.InferOutput<typeof TICKET_UPDATED>) => void;
  readonly apiNotification: (event: v.InferOutput<typeof API_NOTIFICATION>) => void;
}

/** What the server tells while the page is open. The browser connects again by itself. */
export function listenToServer(session: string, listeners: ServerListeners): EventSource {
  const source = new EventSource(`/sandbox/events?session=${encodeURIComponent(session)}`);
  source.addEventListener('ready', () => listeners.ready());
  source.addEventListener('ticket-viewers', ({ data }) =>
    listeners.ticketViewers(v.parse(TICKET_VIEWERS, JSON.parse(String(data)))),
  );
  source.addEventListener('ticket-updated', ({ data }) =>
    listeners.ticketUpdated(v.parse(TICKET_UPDATED, JSON.parse(String(data)))),
  );
  source.addEventListener('api-notification', ({ data }) =>
    listeners.apiNotification(v.parse(API_NOTIFICATION, JSON.parse(String(data)))),
  );
  return source;
}
