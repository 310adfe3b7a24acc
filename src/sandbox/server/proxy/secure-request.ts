import type { RequestOptions } from '../../app-request/request-options';
import { wireRequest, type WireRequest } from '../../app-request/wire-request';
import { filled, filledRecord, filledWithin, type Vault } from './placeholders';
import { tokensFor } from './tokens';

type Secrets = Pick<Vault, 'settings' | 'parameters'>;

/** The request with its placeholders filled, before the data becomes a query or a form. */
export async function secureRequest(options: RequestOptions, secrets: Secrets, now: Date): Promise<WireRequest> {
  const vault = { ...secrets, tokens: await tokensFor(options, { ...secrets, tokens: {} }, now) };
  const { url, headers = {}, data } = options;
  const inHeader = Object.entries(headers).map(([name, value]) => [name, filled(value, 'header', vault)] as const);
  return wireRequest({
    ...options,
    url: filled(url, 'url', vault),
    headers: Object.fromEntries(inHeader),
    data: filledData(data, isRead(options) ? 'url' : 'body', vault),
  });
}

/** What is sent with a GET goes into the address. */
const isRead = ({ type, method }: RequestOptions) => ['GET', 'HEAD'].includes((type ?? method ?? 'GET').toUpperCase());

function filledData(data: RequestOptions['data'], scope: 'url' | 'body', vault: Vault): RequestOptions['data'] {
  if (typeof data === 'string') return filled(data, scope, vault);
  if (Array.isArray(data)) return data.map((item) => filledWithin(item, scope, vault));
  return data ? filledRecord(data, scope, vault) : data;
}
