import * as v from 'valibot';
import { STATUS_CATEGORIES } from '../server/rows/custom-status';
import { flag, id, number, oneOf, stamps, text, type Unsaid } from './schema-parts';

export function brandSchema(unsaid: Unsaid) {
  return v.object(
    {
      id,
      name: text,
      subdomain: v.nullish(text, unsaid.account.subdomain),
      default: v.nullish(flag, false),
      active: v.nullish(flag, true),
      ...stamps(unsaid),
    },
    'an object',
  );
}

const interval = v.object({ start_time: number, end_time: number }, 'an object');
const day = v.pipe(text, v.isoDate('a day like 2026-12-25'));
const holiday = v.object({ id, name: text, start_date: day, end_date: day }, 'an object');

/** Zendesk lists holidays apart from their schedule; here they stand in it. */
export function scheduleSchema(unsaid: Unsaid) {
  return v.object(
    {
      id,
      name: text,
      time_zone: text,
      intervals: v.nullish(v.array(interval, 'a list'), []),
      holidays: v.nullish(v.array(holiday, 'a list'), []),
      ...stamps(unsaid),
    },
    'an object',
  );
}

export function customStatusSchema(unsaid: Unsaid) {
  const row = v.object(
    {
      id,
      status_category: oneOf(STATUS_CATEGORIES),
      agent_label: text,
      end_user_label: v.nullish(text),
      description: v.nullish(text, ''),
      end_user_description: v.nullish(text, ''),
      active: v.nullish(flag, true),
      default: v.nullish(flag, false),
      ...stamps(unsaid),
    },
    'an object',
  );
  return v.pipe(
    row,
    v.transform((status) => ({ ...status, end_user_label: status.end_user_label ?? status.agent_label })),
  );
}

export function customRoleSchema(unsaid: Unsaid) {
  return v.object(
    {
      id,
      name: text,
      description: v.nullish(text, ''),
      role_type: v.nullish(number, 0),
      configuration: v.nullish(v.record(v.string(), v.unknown(), 'an object'), {}),
      ...stamps(unsaid),
    },
    'an object',
  );
}
