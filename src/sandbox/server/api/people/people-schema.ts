import * as v from 'valibot';

const digits = v.pipe(v.string(), v.regex(/^\d+$/, 'is invalid'), v.transform(Number));
export const idSchema = v.union([v.pipe(v.number(), v.integer()), digits], 'is invalid');
export const nameSchema = v.pipe(v.string('cannot be blank'), v.trim(), v.minLength(1, 'cannot be blank'));
export const emailSchema = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.email('is not properly formatted'));
/** Numbers are taken, too, and kept as text. */
export const externalIdSchema = v.nullable(v.pipe(v.union([v.string(), v.number()]), v.transform(String)));
/** What is not in the account's fields is left out, as Zendesk does. */
export const fieldValuesSchema = v.record(v.string(), v.nullable(v.union([v.string(), v.number(), v.boolean()])));
