import * as v from 'valibot';
import { ruleTitle } from './rule-schema';

const single = v.pipe(
  v.union([v.string(), v.number(), v.boolean()]),
  v.transform((value) => String(value)),
);
const value = v.optional(v.nullable(v.union([single, v.array(single)])), null);
const field = v.pipe(v.string('cannot be blank'), v.minLength(1, 'cannot be blank'));
const condition = v.object({ field, operator: v.optional(v.string(), 'is'), value });
const conditions = v.exactOptional(v.nullable(v.array(condition)));
const actions = v.pipe(v.array(v.object({ field, value })), v.minLength(1, 'cannot be blank'));

const parts = {
  description: v.exactOptional(v.nullable(v.string())),
  active: v.exactOptional(v.boolean()),
  position: v.exactOptional(v.number()),
  category_id: v.exactOptional(v.nullable(v.string())),
  conditions: v.exactOptional(v.object({ all: conditions, any: conditions })),
  /** The older way to write conditions. */
  all: conditions,
  any: conditions,
};

export const businessRuleCreation = v.object({ title: ruleTitle, actions, ...parts });
export const businessRuleUpdate = v.object({
  title: v.exactOptional(ruleTitle),
  actions: v.exactOptional(actions),
  ...parts,
});
export type BusinessRuleInput = v.InferOutput<typeof businessRuleUpdate>;
