import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createClient, type ZendeskClient } from 'node-zendesk';
import type { TestHelpdesk } from './ledger-helpdesk';

export interface Connection {
  readonly client: ZendeskClient;
  readonly close: () => void;
}

/** node-zendesk, unchanged, over HTTP to a helpdesk of a test's own. */
export async function connectedTo({ app }: TestHelpdesk, person = 'admin'): Promise<Connection> {
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = createClient({
    username: `${person}@example.com`,
    token: 'any',
    endpointUri: `http://127.0.0.1:${portOf(server.address())}/api/v2`,
    throwOriginalException: true,
  });
  return { client, close: () => server.close() };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on a port');
  return address.port;
}
