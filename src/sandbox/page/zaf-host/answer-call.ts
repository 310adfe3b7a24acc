import type { Call } from './app-message';
import { parseApiPath, type ApiPath } from './api-path';
import { isRecord } from './is-record';
import type { Surface } from './surface';

interface ApiError {
  readonly name: string;
  readonly message: string;
  readonly path: string;
}

type Outcome = { readonly value: unknown } | { readonly error: ApiError };

const noSuchApi = (path: ApiPath): Outcome => ({
  error: { name: 'APIPathError', message: 'No such Api', path: path.text },
});

/** One flat object: each path as the app wrote it, and always `errors`, which apps read without looking. */
export async function answerCall(surface: Surface, call: Call): Promise<Record<string, unknown>> {
  const result: Record<string, unknown> = {};
  const errors: Record<string, ApiError> = {};
  for (const [text, argument] of requested(call)) {
    const outcome = await outcomeOf(surface, call.request, { path: parseApiPath(text), argument });
    if ('error' in outcome) errors[text] = outcome.error;
    else if (outcome.value !== undefined || call.request !== 'invoke') result[text] = outcome.value;
  }
  return { ...result, errors };
}

function requested(call: Call): readonly (readonly [string, unknown])[] {
  if (Array.isArray(call.params)) return call.params.map((path) => [String(path), undefined] as const);
  return isRecord(call.params) ? Object.entries(call.params) : [];
}

async function outcomeOf(
  surface: Surface,
  request: Call['request'],
  { path, argument }: { path: ApiPath; argument: unknown },
): Promise<Outcome> {
  try {
    switch (request) {
      case 'get':
        return read(surface, path);
      case 'set':
        return await change(surface, path, argument);
      case 'invoke':
        return await act(surface, path, argument);
    }
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { error: { name, message, path: path.text } };
  }
}

function read(surface: Surface, path: ApiPath): Outcome {
  const [first = '', ...rest] = path.segments;
  const root = own(surface.values, first);
  return root === undefined ? noSuchApi(path) : dig(root(), rest, path);
}

function dig(value: unknown, [segment, ...rest]: readonly string[], path: ApiPath): Outcome {
  // An organization that is not there has no name; that is an answer, not a wrong path.
  if (value === null || value === undefined) return { value: null };
  if (segment === undefined) return { value };
  if (typeof value !== 'object' || !Object.hasOwn(value, segment)) return noSuchApi(path);
  return dig(Reflect.get(value, segment), rest, path);
}

async function change(surface: Surface, path: ApiPath, value: unknown): Promise<Outcome> {
  const setter = own(surface.setters, path.name);
  if (setter === undefined) return noSuchApi(path);
  await setter(value, path.argument);
  return { value };
}

async function act(surface: Surface, path: ApiPath, args: unknown): Promise<Outcome> {
  const action = own(surface.actions, path.name);
  if (action === undefined) return noSuchApi(path);
  return { value: await action(Array.isArray(args) ? args : [], path.argument) };
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
