import * as v from 'valibot';
import { LOCATIONS } from '../../locations';

export const SOURCES = ['page', 'api', 'app', ...LOCATIONS];

const text = v.string('must be a text');
const count = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(1, 'must be 1 or more'),
);
const duration = v.pipe(v.number('must be a number'), v.minValue(0, 'must be 0 or more'));

/** A failure to be answered in place of, or before, the real answer. */
export const faultSchema = v.pipe(
  v.strictObject(
    {
      method: v.exactOptional(v.pipe(text, v.toUpperCase())),
      /** Whose requests: the page's, those of clients besides, those of any app, or those of one location. */
      source: v.exactOptional(v.picklist(SOURCES, `must be one of ${SOURCES.join(', ')}`)),
      /** A regular expression, held against path and query. */
      path: v.pipe(text, v.check(isRegularExpression, 'must be a regular expression')),
      /** Without it, and without any of the bodies, the request is carried out and its answer held back for `delayMs`. */
      status: v.exactOptional(
        v.pipe(
          v.number('must be a number'),
          v.integer('must be a whole number'),
          v.minValue(200, 'must be from 200 to 599'),
          v.maxValue(599, 'must be from 200 to 599'),
        ),
      ),
      delayMs: v.exactOptional(duration),
      /** Sent as JSON. */
      body: v.exactOptional(v.unknown()),
      /** Sent as it is, with `contentType`. */
      garbage: v.exactOptional(text),
      contentType: v.exactOptional(text),
      /** The `Retry-After` of a 429. */
      retryAfterSeconds: v.exactOptional(duration),
      /** The request is carried out all the same, and only then answered wrongly or not at all. */
      after: v.exactOptional(v.literal(true, 'must be true or left out')),
      /** The connection ends without an answer. */
      drop: v.exactOptional(v.literal(true, 'must be true or left out')),
      /** How often; without it, until the list changes. */
      times: v.exactOptional(count),
    },
    ({ expected }) => (expected === 'never' ? 'is not a key of a fault' : 'is missing, or not a fault'),
  ),
  v.forward(
    v.check(({ body, garbage }) => body === undefined || garbage === undefined, 'cannot be together with body'),
    ['garbage'],
  ),
);

export type Fault = v.InferOutput<typeof faultSchema>;

function isRegularExpression(pattern: string): boolean {
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}
