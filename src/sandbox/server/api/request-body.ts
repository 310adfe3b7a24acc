import { parse } from 'qs';
import * as v from 'valibot';
import { ApiError, type FieldProblem, invalidAttribute, recordInvalid } from './api-error';
import type { ApiContext } from './viewer';

const FORM = 'application/x-www-form-urlencoded';

/**
 * The body as JSON, or as a form whose names are nested in brackets, as jQuery sends an object; an empty one is an empty object. Throws
 * the answer for what is neither.
 */
export async function jsonOf(c: ApiContext): Promise<unknown> {
  const text = await c.req.text();
  if (text.trim() === '') return {};
  if (isForm(c, text)) return formIn(text);
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, { error: 'BadRequest', description: 'Server could not parse JSON' });
  }
}

/** JSON is sent with a form's content type by many an app, and Zendesk reads it. */
function isForm(c: ApiContext, text: string): boolean {
  return (c.req.header('content-type') ?? '').startsWith(FORM) && !/^\s*[[{]/.test(text);
}

/** In a form everything is text. Fields that are numbers take text with digits; flags have to be made out here. */
function formIn(text: string): unknown {
  return parse(text, {
    decoder: (written, decode, charset, type) => {
      const value = decode(written, decode, charset);
      return type === 'value' ? (FLAGS.get(value) ?? value) : value;
    },
    depth: 10,
    parameterLimit: 10_000,
    arrayLimit: 1000,
  });
}

const FLAGS = new Map<string, unknown>([
  ['true', true],
  ['false', false],
]);

/** What `{"<name>": {…}}` holds, as the schema says; throws Zendesk's answer for what does not fit. */
export async function bodyOf<Schema extends v.GenericSchema>(
  c: ApiContext,
  name: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const body = await jsonOf(c);
  const inner: unknown = isObject(body) ? body[name] : undefined;
  if (!isObject(inner)) throw invalidAttribute(name);
  return valid(inner, schema);
}

export function valid<Schema extends v.GenericSchema>(value: unknown, schema: Schema): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;

  const details: Record<string, FieldProblem[]> = {};
  for (const issue of parsed.issues) {
    const key = issue.path?.[0]?.key;
    const field = typeof key === 'string' ? key : 'base';
    const problem = { description: `${titleOf(field)}: ${issue.message}`, error: 'InvalidValue' };
    details[field] = [...(details[field] ?? []), problem];
  }
  throw recordInvalid(details);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function titleOf(field: string): string {
  const words = field.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
