import { Hono } from 'hono';
import * as v from 'valibot';
import { isLightAgent } from './api/viewer';
import type { Ask } from './ask';
import { leverBody } from './lever-body';
import { LeverError } from './lever-error';
import type { Sandbox } from './sandbox';
import type { User } from './state';

const text = v.string('must be a text');

const editSchema = v.strictObject(
  {
    ticket: v.pipe(v.number('must be the id of a ticket'), v.integer('must be the id of a ticket')),
    /** The e-mail address of who edits; by default somebody who neither asks nor has the ticket. */
    agent: v.exactOptional(text),
    note: v.exactOptional(text, 'Seen by a second agent.'),
    tags: v.exactOptional(v.array(text, 'must be a list of texts'), ['second_agent']),
  },
  ({ expected }) => (expected === 'never' ? 'is not a key of an edit' : 'is missing, or not an edit'),
);

/** Another agent's edit of a ticket, made by the API's own route. */
export function secondAgentRoutes(sandbox: Sandbox, ask: Ask): Hono {
  const routes = new Hono();

  routes.post('/second-agent', async (c) => {
    const { ticket, agent, note, tags } = await leverBody(c, editSchema);
    const asking = sandbox.sessions.userIdOf(c.req.header('x-sandbox-session') ?? '');
    const email = agent ?? someoneElse(sandbox, [asking, sandbox.world.tickets.find(ticket)?.assignee_id]).email;
    const update = { comment: { body: note, public: false }, additional_tags: tags };
    return ask(
      new Request(new URL(`/api/v2/tickets/${ticket}`, c.req.url), {
        method: 'PUT',
        headers: { authorization: `Basic ${btoa(`${email}/token:x`)}`, 'content-type': 'application/json' },
        body: JSON.stringify({ ticket: update }),
      }),
    );
  });
  return routes;
}

function someoneElse({ world }: Sandbox, taken: readonly (number | null | undefined)[]): User {
  const colleague = world.state.users.find((user) => mayEdit(user) && !taken.includes(user.id));
  if (colleague === undefined) throw new LeverError('agent', 'there is no second agent who may edit');
  return colleague;
}

function mayEdit(user: User): boolean {
  return user.role !== 'end-user' && user.active && !user.suspended && !isLightAgent(user);
}
