import * as v from 'valibot';
import type { ExtraMinutes } from '../../ports/extra-minutes';
import type { ZafClient } from './zaf-client';

/** A numeric field comes as a number or as its text, and empty as nothing. */
const number = v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.integer());
const standing = v.pipe(
  v.optional(v.nullable(v.unknown()), null),
  v.transform((value) => (value === null || value === '' ? 0 : value)),
  number,
);

/**
 * The minutes in a numeric field of the open ticket, beside what the agent is changing: Zendesk saves both together.
 * @param fieldId the field that *Set up* has made; `undefined` where it has not.
 */
export function zafExtraMinutes(client: ZafClient, fieldId: number | undefined): ExtraMinutes {
  return {
    change: async (by, atLeast) => {
      if (fieldId === undefined) return 'no-field';
      const path = `ticket.customField:custom_field_${fieldId}`;
      const answer = v.parse(v.record(v.string(), v.unknown()), await client.get([path]));
      // A field that the ticket's form does not have is missing from the answer.
      if (!(path in answer)) return 'no-field';
      const before = v.parse(standing, answer[path]);
      const after = Math.max(before + by, atLeast);
      if (after !== before) await client.set(path, after);
      return 'told';
    },
  };
}
