import * as v from 'valibot';
import { ruleProperties, ruleTitle } from './rule-schema';

const FIELDS = [
  'subject',
  'status',
  'type',
  'priority',
  'group_id',
  'assignee_id',
  'brand_id',
  'ticket_form_id',
  'custom_status_id',
  'set_tags',
  'current_tags',
  'remove_tags',
  'cc',
  'follower',
  'comment_value',
  'comment_value_html',
  'comment_mode_is_public',
];
const field = v.pipe(
  v.string('cannot be blank'),
  v.check((name) => FIELDS.includes(name) || /^custom_fields_\d+$/.test(name), 'is not a valid action'),
);
const single = v.pipe(
  v.union([v.string(), v.number(), v.boolean()]),
  v.transform((value) => String(value)),
);
const actions = v.pipe(
  v.array(v.object({ field, value: v.optional(v.nullable(v.union([single, v.array(v.string())])), null) })),
  v.minLength(1, 'cannot be blank'),
);
export const macroCreateSchema = v.object({ title: ruleTitle, actions, ...ruleProperties });
export const macroUpdateSchema = v.object({
  title: v.exactOptional(ruleTitle),
  actions: v.exactOptional(actions),
  ...ruleProperties,
});
