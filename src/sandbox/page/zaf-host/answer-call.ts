import type { Call } from './app-message';
import { parseApiPath, splitSegment, type ApiPath } from './api-path';
import { isRecord } from './is-record';
import type { Surface } from './surface';

interface ApiError {
  readonly name: string;
  readonly message: string;
  readonly path: string;
}

type Outcome = { readonly value: unknown } | { readonly error: ApiError };

// UNVERIFIED: only the messages are known; names are ours, and the SDK wants some.
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
  return { ...(call.request === 'set' ? await asStored(surface, result) : result), errors };
}

/** What was set may have become something else on its way, also by what else was set. */
async function asStored(surface: Surface, given: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  const stored: Record<string, unknown> = {};
  for (const [text, value] of Object.entries(given)) {
    const path = parseApiPath(text);
    const outcome = isReadable(surface, path)
      ? await outcomeOf(surface, 'get', { path, argument: undefined })
      : { value };
    stored[text] = 'value' in outcome ? outcome.value : value;
  }
  return stored;
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
        return await read(surface, path);
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

async function read(surface: Surface, path: ApiPath): Promise<Outcome> {
  const [first = '', ...rest] = path.segments;
  const { name, argument } = splitSegment(first);
  if (argument === undefined) {
    const root = own(surface.values, name);
    return root === undefined ? noSuchApi(path) : dig(await root(), rest, path);
  }
  const found: unknown = await own(surface.lookups ?? {}, name)?.(argument);
  return found === undefined ? noSuchApi(path) : dig(found, rest, path);
}

function dig(value: unknown, [segment, ...rest]: readonly string[], path: ApiPath): Outcome {
  // An organization that is not there has no name; that is an answer, not a wrong path.
  if (value === null || value === undefined) return { value: null };
  if (segment === undefined) return { value };
  if (typeof value !== 'object') return noSuchApi(path);
  if (Object.hasOwn(value, segment)) return dig(Reflect.get(value, segment), rest, path);
  const member = memberOf(value, segment);
  return member === undefined ? noSuchApi(path) : dig(member, rest, path);
}

/** `optionValues:vip` is the option of that value. */
function memberOf(owner: object, segment: string): unknown {
  const { name, argument } = splitSegment(segment);
  const list: unknown = Object.hasOwn(owner, name) ? Reflect.get(owner, name) : undefined;
  if (argument === undefined || !Array.isArray(list)) return undefined;
  return list.find((member) => isRecord(member) && String(member.value) === argument);
}

async function change(surface: Surface, path: ApiPath, value: unknown): Promise<Outcome> {
  const setter = own(surface.setters, path.name);
  if (setter === undefined || !(await isThere(surface, path))) return noSuchApi(path);
  await setter(value, path.args);
  return { value };
}

/** `ticket.customField` can be set, but not for every name behind it. */
async function isThere(surface: Surface, path: ApiPath): Promise<boolean> {
  return !isReadable(surface, path) || 'value' in (await read(surface, path));
}

/** Some things can only be set, such as the letters of an icon. */
function isReadable(surface: Surface, { segments: [first = ''] }: ApiPath): boolean {
  const { name, argument } = splitSegment(first);
  return own((argument === undefined ? surface.values : surface.lookups) ?? {}, name) !== undefined;
}

async function act(surface: Surface, path: ApiPath, args: unknown): Promise<Outcome> {
  const action = own(surface.actions, path.name);
  if (action === undefined) return noSuchApi(path);
  return { value: await action(Array.isArray(args) ? args : [], path.args) };
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
