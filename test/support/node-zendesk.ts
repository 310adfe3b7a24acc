import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { createClient, type ZendeskClient } from 'node-zendesk';
import { aHelpdesk } from '../../src/sandbox/server/test-helpdesk';

export interface ListeningHelpdesk extends ReturnType<typeof aHelpdesk> {
  /** The client that others use, unchanged, signed in as the person at example.com. */
  readonly clientOf: (person: string) => ZendeskClient;
  readonly close: () => Promise<void>;
}

/** A helpdesk that answers over HTTP, on a free port of this machine. */
export async function aListeningHelpdesk(): Promise<ListeningHelpdesk> {
  const helpdesk = aHelpdesk();
  const server = createAdaptorServer({ fetch: helpdesk.app.fetch });
  const origin = await addressOf(server);
  const clientOf = (person: string) =>
    createClient({
      username: `${person}@example.com`,
      token: 'x',
      endpointUri: `${origin}/api/v2`,
      throwOriginalException: true,
    });
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  return { ...helpdesk, clientOf, close };
}

function addressOf(server: ServerType): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('The server has no port');
      resolve(`http://127.0.0.1:${address.port}`);
    });
  });
}
