import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, unzipSync } from 'node:zlib';
import type { WireRequest } from '../../app-request/wire-request';
import { checkedLookup, checkLiteral, type Resolve } from './checked-lookup';

/** What the page is told of an answer. */
export interface ProxyAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

interface Way {
  readonly resolve: Resolve;
  readonly signal: AbortSignal;
}

/** What belongs to a connection and not to a request, and what the proxy says itself. */
const CONNECTION_HEADERS = new Set([
  ...['host', 'connection', 'keep-alive', 'content-length', 'transfer-encoding', 'te', 'trailer', 'upgrade', 'expect'],
  ...['accept-encoding', 'proxy-authorization', 'proxy-connection'],
]);

/** Sends a request to a checked address, without following where it leads. */
export async function sendOnce(request: WireRequest, { resolve, signal }: Way): Promise<ProxyAnswer> {
  const url = new URL(request.url);
  checkLiteral(url.hostname);
  const { body, method } = request;
  const response = await new Promise<IncomingMessage>((answered, failed) => {
    const { request: start } = url.protocol === 'https:' ? https : http;
    // A connection of its own: one that is kept could have been made for other eyes.
    const options = {
      method,
      signal,
      agent: false,
      lookup: checkedLookup(resolve),
      headers: headersOf(request),
    } as const;
    start(url, options, answered).once('error', failed).end(body);
  });
  return {
    status: response.statusCode ?? 0,
    statusText: response.statusMessage ?? '',
    headers: joined(response),
    body: await bodyOf(response),
  };
}

function headersOf({ headers, body }: WireRequest): Record<string, string> {
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const given = Object.entries(headers).filter(([name]) => isPassedOn(name.toLowerCase()));
  return { accept: '*/*', 'accept-encoding': 'identity', ...Object.fromEntries(given), ...length };
}

/** Zendesk's proxy loses names with an underscore. */
const isPassedOn = (name: string): boolean => !name.includes('_') && !CONNECTION_HEADERS.has(name);

function joined({ headers }: IncomingMessage): Record<string, string> {
  const told = Object.entries(headers).map(([name, value = '']) => [name, [value].flat().join(', ')] as const);
  return Object.fromEntries(told);
}

async function bodyOf(response: IncomingMessage): Promise<string> {
  const bytes = decoded(await buffer(response), response.headers['content-encoding']);
  return new TextDecoder().decode(bytes);
}

/** Some servers pack their answers although nobody asked for it. */
function decoded(bytes: Uint8Array, encoding: string | undefined): Uint8Array {
  if (bytes.length === 0) return bytes;
  if (encoding === 'br') return brotliDecompressSync(bytes);
  return encoding === 'gzip' || encoding === 'deflate' ? unzipSync(bytes) : bytes;
}
