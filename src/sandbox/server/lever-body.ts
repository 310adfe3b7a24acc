import type { Context } from 'hono';
import * as v from 'valibot';
import { LeverError } from './lever-error';

type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** The body of a request to one of the levers. Throws LeverError with the key that does not fit. */
export async function leverBody<Schema extends AnySchema>(c: Context, schema: Schema): Promise<v.InferOutput<Schema>> {
  const body = await c.req.json<unknown>().catch(() => undefined);
  return fitting(schema, body);
}

export function fitting<Schema extends AnySchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new LeverError(v.getDotPath(issue) ?? 'body', issue.message);
}
