import * as v from 'valibot';
import { isRecord } from '../zaf-host/is-record';
import { ApiUnavailable } from '../zaf-host/surface';

const EMAIL = v.pipe(v.string(), v.email());

/** What apps give, read as what a path takes; anything else is an error that says what it takes. */
export function textFrom(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new ApiUnavailable('takes text');
}

export function textOrNull(value: unknown): string | null {
  return value === null ? null : textFrom(value);
}

export function emailFrom(value: unknown): string {
  const address = textFrom(value).trim();
  if (!v.is(EMAIL, address)) throw new ApiUnavailable('takes an e-mail address');
  return address;
}

/** Apps hold ids as numbers or, after a round trip through settings, as text. */
export function idFrom(value: unknown): number {
  const id = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof id !== 'number' || !Number.isInteger(id)) throw new ApiUnavailable('takes an id');
  return id;
}

/** The id of `{id}`, or the id itself. */
export function idWithin(value: unknown): number {
  return idFrom(isRecord(value) ? value.id : value);
}

export function oneOf<T extends string>(known: readonly T[], value: unknown): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new ApiUnavailable(`is one of ${known.join(', ')}`);
  return found;
}

/** Tags come as one text, as a list, or as several arguments. */
export const textsFrom = (value: unknown): string[] => (Array.isArray(value) ? value.flat() : [value]).map(textFrom);
