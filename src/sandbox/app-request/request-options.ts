import * as v from 'valibot';

/** Apps write numbers and booleans where text goes over the wire. */
const TEXT = v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String));
const RECORD = v.record(v.string(), v.unknown());

/** jQuery's options as far as apps use them, and the framework's own. */
const REQUEST_OPTIONS = v.looseObject({
  url: v.string(),
  type: v.optional(v.string()),
  method: v.optional(v.string()),
  data: v.optional(v.union([TEXT, RECORD, v.array(v.unknown()), v.null()])),
  dataType: v.optional(v.string()),
  contentType: v.optional(v.union([v.string(), v.boolean()])),
  headers: v.optional(v.record(v.string(), TEXT)),
  timeout: v.optional(v.number()),
  traditional: v.optional(v.boolean()),
  autoRetry: v.optional(v.boolean()),
  cors: v.optional(v.boolean()),
  secure: v.optional(v.boolean()),
  httpCompleteResponse: v.optional(v.boolean()),
  jwt: v.optional(
    v.looseObject({
      algorithm: v.optional(v.string()),
      secret_key: v.string(),
      expiry: v.optional(v.number()),
      claims: v.optional(RECORD),
    }),
  ),
  basic_auth: v.optional(v.looseObject({ username: TEXT, password: TEXT })),
});

export type RequestOptions = v.InferOutput<typeof REQUEST_OPTIONS>;

export function parseRequestOptions(options: unknown): RequestOptions | undefined {
  const parsed = v.safeParse(REQUEST_OPTIONS, typeof options === 'string' ? { url: options } : options);
  return parsed.success ? parsed.output : undefined;
}
