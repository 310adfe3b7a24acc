import type { CustomObjectField, CustomObjectRecord } from '../../rows/custom-object';
import { listedError } from '../api-error';
import { comparison } from './record-comparison';
import { isObject } from '../request-body';

export type RecordTest = (record: CustomObjectRecord) => boolean;

const MOST_CONDITIONS = 20;
const FIELD_PREFIX = 'custom_object_fields.';

/** What each type of field can be asked, as Zendesk documents it. */
const ORDER = ['$eq', '$noteq', '$gt', '$gte', '$lt', '$lte', '$exists'];
const TEXT = ['$eq', '$noteq', '$contains', '$notcontains', '$exists'];
const OPERATORS = new Map<string, readonly string[]>([
  ['checkbox', ['$eq']],
  ['date', ORDER],
  ['integer', [...ORDER, '$in', '$notin']],
  ['decimal', [...ORDER, '$in', '$notin']],
  ['currency', [...ORDER, '$in', '$notin']],
  ['lookup', ['$eq', '$noteq', '$exists']],
  ['multiselect', [...TEXT, '$in', '$notin']],
  ['text', TEXT],
  ['textarea', TEXT],
  ['regexp', TEXT],
  ['dropdown', TEXT],
]);

interface Standard {
  readonly type: string;
  readonly operators: readonly string[];
  readonly valueOf: (record: CustomObjectRecord) => unknown;
}
// Documented for times is `$gt` alone; the others are seen to be accepted.
const TIMES = ['$gt', '$gte', '$lt', '$lte'];
const STANDARD = new Map<string, Standard>([
  ['created_at', { type: 'date', operators: TIMES, valueOf: ({ created_at }) => created_at }],
  ['updated_at', { type: 'date', operators: TIMES, valueOf: ({ updated_at }) => updated_at }],
  ['created_by_user', { type: 'lookup', operators: ['$eq'], valueOf: (record) => record.created_by_user_id }],
  ['updated_by_user', { type: 'lookup', operators: ['$eq'], valueOf: (record) => record.updated_by_user_id }],
  ['external_id', { type: 'text', operators: ['$eq'], valueOf: ({ external_id }) => external_id }],
  ['name', { type: 'text', operators: ['$contains'], valueOf: ({ name }) => name }],
]);

/**
 * Reads the flat grammar: one `$and` list, one `$or` list and single conditions beside them. Nested groups need a
 * capability that accounts do not have by default.
 */
export function recordFilter(filter: unknown, fields: readonly CustomObjectField[]): RecordTest {
  if (!isObject(filter)) throw invalidCondition('filter must be an object');

  const groups = Object.entries(filter).map(([name, value]) => groupOf(name, value, fields));
  const conditions = groups.reduce((count, { size }) => count + size, 0);
  if (conditions > MOST_CONDITIONS) throw invalidCondition(`more than ${MOST_CONDITIONS} conditions`);
  return (record) => groups.every(({ test }) => test(record));
}

function groupOf(
  name: string,
  value: unknown,
  fields: readonly CustomObjectField[],
): { test: RecordTest; size: number } {
  if (name !== '$and' && name !== '$or') return { test: conditionOf(name, value, fields), size: 1 };
  if (!Array.isArray(value) || value.length === 0) throw invalidCondition(`${name} must be a list of conditions`);

  const tests = value.flatMap((member: unknown) => {
    if (!isObject(member)) throw invalidCondition(`${name} must hold conditions`);
    return Object.entries(member).map(([attribute, compared]) => conditionOf(attribute, compared, fields));
  });
  const test: RecordTest =
    name === '$and' ? (record) => tests.every((each) => each(record)) : (record) => tests.some((each) => each(record));
  return { test, size: tests.length };
}

function conditionOf(attribute: string, compared: unknown, fields: readonly CustomObjectField[]): RecordTest {
  const { type, operators, valueOf } = attributeOf(attribute, fields);
  const [[operator, value] = [], ...more] = isObject(compared) ? Object.entries(compared) : [];
  if (operator === undefined || more.length > 0) throw invalidCondition(`${attribute} must have one operator`);
  if (!operators.includes(operator)) throw invalidCondition(`${operator} is not supported for ${attribute}`);

  const holds = comparison(type, operator, value);
  if (holds === undefined) throw invalidCondition(`the value for ${attribute} does not fit ${operator}`);
  return (record) => holds(valueOf(record));
}

function attributeOf(attribute: string, fields: readonly CustomObjectField[]): Standard {
  const standard = STANDARD.get(attribute);
  if (standard) return standard;

  const key = attribute.startsWith(FIELD_PREFIX) ? attribute.slice(FIELD_PREFIX.length) : undefined;
  const field = fields.find((each) => each.key === key);
  if (field === undefined) throw invalidCondition(`${attribute} is not known`);
  return {
    type: field.type,
    operators: OPERATORS.get(field.type) ?? [],
    valueOf: (record) => record.custom_object_fields[field.key] ?? null,
  };
}

function invalidCondition(detail: string) {
  return listedError(422, 'InvalidCondition', detail);
}
