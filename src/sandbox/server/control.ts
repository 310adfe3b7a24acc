import { type Context, Hono } from 'hono';
import { stream, streamSSE } from 'hono/streaming';
import * as v from 'valibot';
import type { Manifest } from './app-package';
import type { SandboxEvent } from './event-hub';
import { faultRoutes } from './faults/fault-routes';
import type { Sandbox } from './sandbox';
import type { SandboxState } from './state';
import { stateText } from './saving/state-text';
import { leverBody } from './lever-body';
import { Viewings } from './viewings';

const flag = v.boolean('must be true or false');
const lookSchema = v.object({
  ticketId: v.nullable(v.number('must be the id of a ticket, or null')),
  isEditing: flag,
  isIdle: flag,
});

/** The sandbox's own levers, which Zendesk does not have: events for the page, the request log, faults, reset, state. */
export function controlRoutes(sandbox: Sandbox): Hono {
  const { requestLog, world } = sandbox;
  const viewings = new Viewings(sandbox.events);
  const routes = new Hono();
  routes.route('/', faultRoutes(sandbox));

  routes.get('/events', (c) => {
    const session = c.req.query('session') ?? '';
    const userId = sandbox.sessions.userIdOf(session);
    if (userId === undefined) return c.text('No such session', 401);
    return eventStream(c, { userId, open: () => viewings.open(session, userId) }, sandbox);
  });
  routes.put('/viewing', async (c) => {
    viewings.look(c.req.header('x-sandbox-session') ?? '', await leverBody(c, lookSchema));
    return c.body(null, 204);
  });
  routes.get('/requests', (c) => c.json({ requests: requestLog.all() }));
  routes.delete('/requests', (c) => {
    requestLog.clear();
    return c.body(null, 204);
  });
  routes.post('/reset', (c) => {
    world.reset();
    sandbox.files.clear();
    sandbox.providers.reset();
    return c.body(null, 204);
  });
  routes.get('/state', (c) => {
    c.header('content-type', 'application/json');
    return stream(c, async (answer) => {
      const state = withoutSecrets(world.state, sandbox.appPackage.manifest());
      for (const piece of stateText(state)) await answer.write(piece);
    });
  });
  return routes;
}

/** Everything that the sandbox remembers but the values of secure settings: fit to be kept, and to begin from. */
function withoutSecrets(state: SandboxState, { parameters }: Manifest): SandboxState {
  const secure = new Set(parameters.flatMap((parameter) => (parameter.secure ? [parameter.name] : [])));
  const settings = Object.entries(state.installation.settings).filter(([name]) => !secure.has(name));
  return { ...state, installation: { ...state.installation, settings: Object.fromEntries(settings) } };
}

interface Listener {
  readonly userId: number;
  readonly open: () => () => void;
}

function eventStream(c: Context, { userId, open }: Listener, { events }: Sandbox): Response {
  return streamSSE(c, async (answer) => {
    const close = open();
    const unsubscribe = events.subscribe((event) => {
      if (isFor(userId, event)) void answer.writeSSE({ event: event.name, data: JSON.stringify(event.data) });
    });
    // Sent at once, so that the page knows that it hears.
    await answer.writeSSE({ event: 'ready', data: '{}' });
    await new Promise<void>((resolve) => answer.onAbort(resolve));
    unsubscribe();
    close();
  });
}

function isFor(userId: number, event: SandboxEvent): boolean {
  return event.name !== 'api-notification' || event.data.agentId === null || event.data.agentId === userId;
}
