import { USUAL_OUTPUT, type View, type ViewCondition, type ViewOutput } from '../server/rows/view';
import { INES, SALES } from './staff';
import { daysAgo } from './times';

const FIRST_VIEW_ID = 38_001;

type Told = Pick<View, 'title' | 'description'> &
  Partial<Pick<View, 'active' | 'restriction'>> & {
    readonly all: readonly ViewCondition[];
    readonly output?: Partial<ViewOutput>;
  };

const UNSOLVED = { field: 'status', operator: 'less_than', value: 'solved' };
const OLDEST_FIRST = { sort_by: 'updated', sort_order: 'asc' } as const;

const told: readonly Told[] = [
  {
    title: 'Mine, not solved yet',
    description: 'What is waiting for you, the longest wait first',
    all: [UNSOLVED, { field: 'assignee_id', operator: 'is', value: 'current_user' }],
    output: OLDEST_FIRST,
  },
  {
    title: 'Nobody’s yet',
    description: 'Take one',
    all: [UNSOLVED, { field: 'assignee_id', operator: 'is', value: '' }],
    output: { columns: ['priority', 'description', 'requester', 'created', 'group'], ...OLDEST_FIRST },
  },
  {
    title: 'Waiting for us for more than a day',
    description: null,
    all: [
      { field: 'status', operator: 'less_than', value: 'pending' },
      { field: 'updated_at', operator: 'greater_than', value: '24' },
    ],
    output: { ...OLDEST_FIRST, group_by: 'assignee' },
  },
  {
    title: 'Doppelt abgebucht, noch offen',
    description: 'Alle Fälle mit der Buchhaltung abstimmen',
    all: [UNSOLVED, { field: 'current_tags', operator: 'includes', value: 'double_charge' }],
    output: { columns: ['status', 'description', 'requester', 'updated', 'assignee'], sort_by: 'priority' },
  },
  {
    title: 'Wholesale and schools',
    description: null,
    all: [UNSOLVED, { field: 'group_id', operator: 'is', value: String(SALES) }],
    restriction: { type: 'Group', id: SALES, ids: [SALES] },
  },
  {
    title: 'Weihnachtsgeschäft',
    description: 'Nur im Dezember',
    all: [UNSOLVED, { field: 'current_tags', operator: 'includes', value: 'christmas' }],
    active: false,
  },
  {
    title: 'Complaints to look at again',
    description: 'For Ines’ Friday round',
    all: [
      { field: 'status', operator: 'greater_than', value: 'pending' },
      { field: 'priority', operator: 'greater_than', value: 'normal' },
    ],
    restriction: { type: 'User', id: INES },
  },
];

/** The views that the team has made for itself, in its two languages. */
export function views(now: Date): View[] {
  const at = daysAgo(now, 200, '10:15');
  return told.map(({ all, output, ...said }, index) => ({
    active: true,
    restriction: null,
    ...said,
    id: FIRST_VIEW_ID + index,
    position: index + 1,
    conditions: { all, any: [] },
    output: {
      ...USUAL_OUTPUT,
      ...output,
    },
    created_at: at,
    updated_at: at,
  }));
}
