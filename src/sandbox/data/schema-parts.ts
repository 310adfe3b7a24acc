import * as v from 'valibot';
import type { Account } from '../server/state';
import { timestamp } from '../server/timestamp';

/** What an attribute is that the data does not have. */
export interface Unsaid {
  readonly account: Account;
  readonly now: string;
  readonly brandId: number;
}

// A message says what a value must be: "`status` must be one of …, not 5".
const WHOLE_SECONDS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

export const text = v.string('a text');
export const flag = v.boolean('true or false');
export const id = v.pipe(v.number('a number'), v.safeInteger('a whole number'));
export const number = v.number('a number');
export const time = v.pipe(
  text,
  v.regex(TIME, 'a time like 2026-01-31T09:00:00Z'),
  v.transform((at) => (WHOLE_SECONDS.test(at) ? at : timestamp(new Date(at)))),
);
export const oneOf = <const Names extends readonly string[]>(names: Names) =>
  v.picklist(names, `one of ${names.join(', ')}`);
export const texts = v.nullish(v.array(text, 'a list of texts'), []);
export const ids = v.nullish(v.array(id, 'a list of ids'), []);
export const orNothing = <Schema extends v.GenericSchema>(schema: Schema) => v.nullish(schema, null);
export const externalId = orNothing(
  v.pipe(
    v.union([v.string(), v.number()], 'a text'),
    v.transform((value) => String(value)),
  ),
);
export const value = v.union(
  [v.string(), v.number(), v.boolean(), v.array(v.string())],
  'a text, number, flag or list of texts',
);
/** What a client put into `metadata.custom`. */
export const custom = v.nullish(v.record(v.string(), v.unknown(), 'an object'), {});
export const fieldValues = v.nullish(v.record(v.string(), v.nullable(value), 'an object'), {});
export const via = v.nullish(
  v.looseObject({ channel: v.pipe(v.union([v.string(), v.number()], 'a text'), v.transform(String)) }, 'an object'),
  { channel: 'web' },
);

export function stamps({ now }: Unsaid) {
  return { created_at: v.nullish(time, now), updated_at: v.nullish(time, now) };
}
