import { type Context, Hono } from 'hono';
import { stream, streamSSE } from 'hono/streaming';
import type { Manifest } from './app-package';
import type { SandboxEvent } from './event-hub';
import { faultRoutes } from './faults/fault-routes';
import type { Sandbox } from './sandbox';
import type { SandboxState } from './state';
import { stateText } from './saving/state-text';

/** The sandbox's own levers, which Zendesk does not have: events for the page, the request log, faults, reset, state. */
export function controlRoutes(sandbox: Sandbox): Hono {
  const { requestLog, world } = sandbox;
  const routes = new Hono();
  routes.route('/', faultRoutes(sandbox));

  routes.get('/events', (c) => {
    const userId = sandbox.sessions.userIdOf(c.req.query('session') ?? '');
    return userId === undefined ? c.text('No such session', 401) : eventStream(c, userId, sandbox);
  });
  routes.get('/requests', (c) => c.json({ requests: requestLog.all() }));
  routes.delete('/requests', (c) => {
    requestLog.clear();
    return c.body(null, 204);
  });
  routes.post('/reset', (c) => {
    world.reset();
    sandbox.files.clear();
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

function eventStream(c: Context, userId: number, { events }: Sandbox): Response {
  return streamSSE(c, async (answer) => {
    const unsubscribe = events.subscribe((event) => {
      if (isFor(userId, event)) void answer.writeSSE({ event: event.name, data: JSON.stringify(event.data) });
    });
    // Sent at once, so that the page knows that it hears.
    await answer.writeSSE({ event: 'ready', data: '{}' });
    await new Promise<void>((resolve) => answer.onAbort(resolve));
    unsubscribe();
  });
}

function isFor(userId: number, event: SandboxEvent): boolean {
  return event.name !== 'api-notification' || event.data.agentId === null || event.data.agentId === userId;
}
