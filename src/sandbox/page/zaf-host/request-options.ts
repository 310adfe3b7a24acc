import * as v from 'valibot';

/** jQuery's options as far as apps use them, and the framework's own. */
const REQUEST_OPTIONS = v.looseObject({
  url: v.string(),
  type: v.optional(v.string()),
  method: v.optional(v.string()),
  data: v.optional(v.union([v.string(), v.record(v.string(), v.unknown()), v.array(v.unknown()), v.null()])),
  dataType: v.optional(v.string()),
  contentType: v.optional(v.union([v.string(), v.boolean()])),
  headers: v.optional(v.record(v.string(), v.string())),
  timeout: v.optional(v.number()),
  autoRetry: v.optional(v.boolean()),
  cors: v.optional(v.boolean()),
  secure: v.optional(v.boolean()),
  httpCompleteResponse: v.optional(v.boolean()),
});

export type RequestOptions = v.InferOutput<typeof REQUEST_OPTIONS>;

export function parseRequestOptions(options: unknown): RequestOptions | undefined {
  const parsed = v.safeParse(REQUEST_OPTIONS, typeof options === 'string' ? { url: options } : options);
  return parsed.success ? parsed.output : undefined;
}

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

const dataText = ({ data }: RequestOptions): string => (typeof data === 'string' ? data : formOf(data ?? {}));

function contentType({ contentType: wanted = FORM }: RequestOptions): Record<string, string> {
  if (typeof wanted === 'string') return { 'Content-Type': wanted };
  return wanted ? { 'Content-Type': FORM } : {};
}

function formOf(data: object): string {
  return new URLSearchParams(Object.entries(data).flatMap(([name, value]) => pairs(name, value))).toString();
}

function pairs(name: string, value: unknown): string[][] {
  if (Array.isArray(value)) return value.flatMap((item) => pairs(`${name}[]`, item));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => pairs(`${name}[${key}]`, inner));
  }
  return [
    [name, typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''],
  ];
}
