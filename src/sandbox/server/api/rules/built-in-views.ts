import { USUAL_OUTPUT, type View, type ViewCondition } from '../../rows/view';
import { ACCOUNT_MADE_AT } from '../../standard-fields';

const UNSOLVED: ViewCondition = { field: 'status', operator: 'less_than', value: 'solved' };
const is = (field: string, value: string): ViewCondition => ({ field, operator: 'is', value });

/** Views that have an alias for an id. The aliases are documented; what exactly is in each view is a guess. */
const BUILT_IN = new Map([
  ['incoming', builtIn(34_301, 'Unassigned tickets', is('assignee_id', ''))],
  ['my', builtIn(34_302, 'Your unsolved tickets', is('assignee_id', 'current_user'))],
  ['my_groups', builtIn(34_303, 'Unsolved tickets in your groups', is('group_id', 'current_groups'))],
]);

export function builtInView(alias: string): View | undefined {
  return BUILT_IN.get(alias);
}

function builtIn(id: number, title: string, condition: ViewCondition): View {
  return {
    id,
    title,
    description: null,
    active: true,
    position: 0,
    conditions: { all: [UNSOLVED, condition], any: [] },
    output: USUAL_OUTPUT,
    restriction: null,
    created_at: ACCOUNT_MADE_AT,
    updated_at: ACCOUNT_MADE_AT,
  };
}
