import { once } from 'node:events';
import { createAdaptorServer } from '@hono/node-server';
import { createClient } from 'node-zendesk';
import { aHelpdesk } from '../../src/sandbox/server/test-helpdesk';

/** A client that was not written for the sandbox, and a small helpdesk that listens for it. */
export async function aConnectedClient(person = 'anna') {
  const helpdesk = aHelpdesk();
  const server = createAdaptorServer({ fetch: helpdesk.app.fetch });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const client = createClient({
    username: `${person}@example.com`,
    token: 'x',
    endpointUri: `http://127.0.0.1:${port}/api/v2`,
  });
  const close = async () => {
    server.close();
    await once(server, 'close');
  };
  return { client, helpdesk, close };
}
