import * as v from 'valibot';
import { NO_CONDITIONS, USUAL_OUTPUT } from '../server/rows/view';
import { flag, id, number, oneOf, orNothing, stamps, text, type Unsaid } from './schema-parts';

const asText = v.pipe(v.union([v.string(), v.number(), v.boolean()], 'a text'), v.transform(String));
const ruleValue = orNothing(v.union([asText, v.array(asText)], 'a text or a list of texts'));

const restriction = v.pipe(
  v.object({ type: oneOf(['Group', 'User']), id, ids: v.exactOptional(v.array(id, 'a list of ids')) }, 'an object'),
  v.transform((row) =>
    row.type === 'User'
      ? { type: 'User' as const, id: row.id }
      : { type: 'Group' as const, id: row.id, ids: row.ids ?? [row.id] },
  ),
);

/** What views and macros have in common. */
function ruleParts(unsaid: Unsaid) {
  return {
    id,
    title: text,
    description: orNothing(text),
    active: v.nullish(flag, true),
    position: v.nullish(number, 0),
    restriction: orNothing(restriction),
    ...stamps(unsaid),
  };
}

const action = v.object({ field: text, value: ruleValue }, 'an object');

export function macroSchema(unsaid: Unsaid) {
  return v.object({ ...ruleParts(unsaid), actions: v.array(action, 'a list') }, 'an object');
}

const condition = v.object({ field: text, operator: v.nullish(text, 'is'), value: ruleValue }, 'an object');
const conditions = v.nullish(v.array(condition, 'a list'), []);
export function businessRuleSchema(unsaid: Unsaid) {
  return v.object(
    {
      ...ruleParts(unsaid),
      restriction: v.optional(v.null('nothing: triggers have no restriction'), null),
      conditions: v.nullish(v.object({ all: conditions, any: conditions }, 'an object'), NO_CONDITIONS),
      actions: v.nullish(v.array(action, 'a list'), []),
      category_id: orNothing(asText),
    },
    'an object',
  );
}

const column = v.object({ id: asText }, 'an object');
const order = oneOf(['asc', 'desc']);

/** A view says how it shows tickets in `execution`. */
const execution = v.object(
  {
    columns: v.nullish(v.array(column, 'a list')),
    group_by: orNothing(asText),
    group_order: v.nullish(order, USUAL_OUTPUT.group_order),
    sort_by: orNothing(asText),
    sort_order: v.nullish(order, USUAL_OUTPUT.sort_order),
  },
  'an object',
);

export function viewSchema(unsaid: Unsaid) {
  const row = v.object(
    {
      ...ruleParts(unsaid),
      conditions: v.nullish(v.object({ all: conditions, any: conditions }, 'an object'), NO_CONDITIONS),
      execution: v.nullish(execution),
    },
    'an object',
  );
  return v.pipe(
    row,
    v.transform(({ execution: shown, ...view }) => ({ ...view, output: shown ? outputOf(shown) : USUAL_OUTPUT })),
  );
}

function outputOf({ columns, ...order }: v.InferOutput<typeof execution>) {
  return { ...order, columns: columns?.map((each) => each.id) ?? USUAL_OUTPUT.columns };
}
