import * as v from 'valibot';

const TICKET_UPDATED = v.object({ ticketId: v.number(), userId: v.number() });
const API_NOTIFICATION = v.object({
  appId: v.union([v.number(), v.string()]),
  event: v.string(),
  body: v.unknown(),
  agentId: v.nullable(v.number()),
  sender: v.unknown(),
});

export interface ServerListeners {
  readonly ticketUpdated: (event: v.InferOutput<typeof TICKET_UPDATED>) => void;
  readonly apiNotification: (event: v.InferOutput<typeof API_NOTIFICATION>) => void;
}

/** What the server tells while the page is open. The browser connects again by itself. */
export function listenToServer(session: string, listeners: ServerListeners): EventSource {
  const source = new EventSource(`/sandbox/events?session=${encodeURIComponent(session)}`);
  source.addEventListener('ticket-updated', ({ data }) =>
    listeners.ticketUpdated(v.parse(TICKET_UPDATED, JSON.parse(String(data)))),
  );
  source.addEventListener('api-notification', ({ data }) =>
    listeners.apiNotification(v.parse(API_NOTIFICATION, JSON.parse(String(data)))),
  );
  return source;
}
