import { createAdaptorServer, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';

export class PortInUseError extends Error {
  override readonly name = 'PortInUseError';

  constructor(readonly port: number) {
    super(`Port ${port} is in use`);
  }
}

const LOOPBACKS = ['127.0.0.1', '::1'];
/** A machine without IPv6 says one of these. */
const NO_SUCH_ADDRESS = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

/** Listens for this machine only, by both names that `localhost` may have. Throws PortInUseError. */
export async function listen(app: Hono, port: number): Promise<ServerType[]> {
  const servers: ServerType[] = [];
  for (const hostname of LOOPBACKS) {
    const server = createAdaptorServer({ fetch: app.fetch });
    if (await isListening(server, port, hostname)) servers.push(server);
  }
  return servers;
}

function isListening(server: ServerType, port: number, hostname: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') reject(new PortInUseError(port));
      else if (hostname === '::1' && NO_SUCH_ADDRESS.has(error.code ?? '')) resolve(false);
      else reject(error);
    });
    server.listen(port, hostname, () => resolve(true));
  });
}
