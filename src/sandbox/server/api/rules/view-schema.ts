import * as v from 'valibot';
import type { ViewConditions } from '../../rows/view';
import { baseInvalid, recordInvalid } from '../api-error';
import { ruleProperties, ruleTitle } from './rule-schema';
import { columnOf } from './view-columns';
import { operatorsOf } from './view-conditions';
import { TIME_FIELDS } from './view-times';

const MOST_COLUMNS = 10;
/** One of these must be tested in `all`, so that no view holds every ticket there ever was. */
const NARROWING = ['status', 'type', 'group_id', 'assignee_id', 'requester_id'];

const conditionValue = v.union([
  v.string(),
  v.pipe(
    v.union([v.number(), v.boolean()]),
    v.transform((value) => String(value)),
  ),
  v.array(v.string()),
]);
const condition = v.object({
  field: v.string('cannot be blank'),
  operator: v.optional(v.string(), 'is'),
  value: v.optional(v.nullable(conditionValue), null),
});
const conditions = v.exactOptional(v.array(condition));
const columnName = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((name) => String(name)),
  v.check((name) => columnOf(name) !== undefined, 'is not a valid column'),
);
const order = v.exactOptional(v.picklist(['asc', 'desc'], 'is not valid'));
const output = v.object({
  columns: v.exactOptional(v.pipe(v.array(columnName), v.maxLength(MOST_COLUMNS, 'has too many columns'))),
  group_by: v.exactOptional(v.nullable(columnName)),
  group_order: order,
  sort_by: v.exactOptional(v.nullable(columnName)),
  sort_order: order,
});

/** Zendesk takes the conditions beside the view's other properties; its own clients also send them as they read them. */
const changes = {
  ...ruleProperties,
  all: conditions,
  any: conditions,
  conditions: v.exactOptional(v.object({ all: conditions, any: conditions })),
  output: v.exactOptional(output),
};
export const viewCreateSchema = v.object({ title: ruleTitle, ...changes });
export const viewUpdateSchema = v.object({ title: v.exactOptional(ruleTitle), ...changes });
export const viewPreviewSchema = v.object(changes);
export type ViewInput = v.InferOutput<typeof viewUpdateSchema>;

const plainSchema = v.object({ title: v.exactOptional(ruleTitle), ...ruleProperties });

/** What is stored as it came. */
export function plainChangesOf(input: ViewInput): v.InferOutput<typeof plainSchema> {
  return v.parse(plainSchema, input);
}

/** The conditions as they will be; throws the answer for those that make no view. */
export function conditionsOf(input: ViewInput, before: ViewConditions): ViewConditions {
  const given = { ...input.conditions, ...input };
  const after = { all: given.all ?? before.all, any: given.any ?? before.any };
  for (const { field, operator } of [...after.all, ...after.any]) checkCondition(field, operator);
  if (after.any.some(({ field }) => TIME_FIELDS.has(field))) {
    throw recordInvalid({ any: [{ description: 'Any: hours can only be tested in all', error: 'InvalidValue' }] });
  }
  checkNarrowing(after);
  return after;
}

function checkNarrowing({ all }: ViewConditions): void {
  if (all.some(({ field }) => NARROWING.includes(field))) return;
  const names = 'Status, Type, Group, Assignee, Requester';
  throw baseInvalid(
    `Conditions: must test for at least one of the following ticket properties in the ALL conditions section: ${names}`,
    'InvalidValue',
  );
}

function checkCondition(field: string, operator: string): void {
  const operators = operatorsOf(field);
  if (operators?.has(operator) === true) return;
  const wrong = operators === undefined ? `${field} is not a valid field` : `${operator} is not valid for ${field}`;
  throw baseInvalid(`Conditions: ${wrong}`, 'InvalidValue');
}
