import { IncomingMessage } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import * as v from 'valibot';

const served = v.object({ incoming: v.instance(IncomingMessage) });

/** Ends the connection that a request came by, with nothing said. */
export function dropConnection(env: unknown): Response {
  v.parse(served, env).incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
}
