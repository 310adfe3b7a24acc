import * as v from 'valibot';
import { restrictionSchema } from './restriction';

export const ruleTitle = v.pipe(v.string('cannot be blank'), v.trim(), v.minLength(1, 'cannot be blank'));

/** What may be said of a view and of a macro alike. */
export const ruleProperties = {
  description: v.exactOptional(v.nullable(v.string())),
  active: v.exactOptional(v.boolean()),
  position: v.exactOptional(v.number()),
  restriction: v.exactOptional(restrictionSchema),
};
