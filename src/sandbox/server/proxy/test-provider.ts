import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { valueAt } from '../test-answer';

/** For tests: somebody else's server on this machine, which tells what it was asked, or leads elsewhere. */
export async function aProvider() {
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { method, url = '', headers } = request;
      const target = new URL(url, 'http://localhost').searchParams.get('to');
      if (target !== null) {
        response.writeHead(Number(url.slice(1, 4)), { location: target }).end();
        return;
      }
      const told = JSON.stringify({ method, url, headers, body });
      const isPacked = url === '/packed';
      const packed = isPacked ? { 'content-encoding': 'gzip' } : {};
      response.writeHead(201, { 'content-type': 'application/json', 'x-seen': 'yes', ...packed });
      response.end(isPacked ? gzipSync(told) : told);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { origin: `http://localhost:${String(valueAt(server.address(), 'port'))}`, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
