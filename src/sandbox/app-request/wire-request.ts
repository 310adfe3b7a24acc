import type { RequestOptions } from './request-options';

/** A request as it goes over the wire, before anybody's credentials are added. */
export interface WireRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

const FORM = 'application/x-www-form-urlencoded; charset=UTF-8';

/** What jQuery makes of its options: objects become a query on GET and a form otherwise, whatever the content type says. */
export function wireRequest(options: RequestOptions): WireRequest {
  const method = (options.type ?? options.method ?? 'GET').toUpperCase();
  const { headers = {}, url } = options;
  const text = dataText(options);
  const bare = { url, method, headers, body: undefined };
  if (text === '') return bare;
  if (method === 'GET' || method === 'HEAD') return { ...bare, url: `${url}${url.includes('?') ? '&' : '?'}${text}` };
  return { ...bare, headers: { ...contentType(options), ...headers }, body: text };
}

function dataText({ data, traditional = false }: RequestOptions): string {
  return typeof data === 'string' ? data : formOf(data ?? {}, traditional);
}

function contentType({ contentType: wanted = FORM }: RequestOptions): Record<string, string> {
  if (typeof wanted === 'string') return { 'Content-Type': wanted };
  return wanted ? { 'Content-Type': FORM } : {};
}

function formOf(data: object, traditional: boolean): string {
  const fields = Object.entries(data).flatMap(([name, value]) => {
    if (!traditional) return pairs(name, value);
    return Array.isArray(value) ? value.map((item) => [name, textOf(item)]) : [[name, textOf(value)]];
  });
  return new URLSearchParams(fields).toString();
}

function pairs(name: string, value: unknown): string[][] {
  if (Array.isArray(value)) return value.flatMap((item) => pairs(`${name}[]`, item));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => pairs(`${name}[${key}]`, inner));
  }
  return [[name, textOf(value)]];
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
