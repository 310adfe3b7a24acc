import type { View, ViewOutput } from '../../rows/view';
import { columnOf } from './view-columns';
import { type ApiContext, originOf } from '../viewer';

export function viewJson(c: ApiContext, { output, ...view }: View) {
  return {
    ...view,
    url: `${originOf(c)}/api/v2/views/${view.id}.json`,
    raw_title: view.title,
    default: false,
    execution: executionJson(output),
  };
}

function executionJson({ columns, group_by, group_order, sort_by, sort_order }: ViewOutput) {
  const shown = columnsJson(columns);
  return {
    group_by,
    group_order,
    sort_by,
    sort_order,
    group: orderedJson(group_by, group_order),
    sort: orderedJson(sort_by, sort_order),
    columns: shown,
    fields: shown.filter(({ id }) => typeof id === 'string'),
    custom_fields: shown.filter(({ id }) => typeof id === 'number'),
  };
}

export function columnsJson(names: readonly string[]) {
  const columns = names.map((name) => columnOf(name)).filter((column) => column !== undefined);
  return columns.map(({ id, title }) => ({ id, title }));
}

function orderedJson(name: string | null, order: 'asc' | 'desc') {
  const column = name === null ? undefined : columnOf(name);
  return column === undefined ? null : { id: column.id, title: column.title, order };
}
