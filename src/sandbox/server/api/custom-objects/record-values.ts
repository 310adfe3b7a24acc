import type { Sandbox } from '../../sandbox';
import type { CustomObject, CustomObjectField } from '../../rows/custom-object';
import type { World } from '../../world';
import { type FieldProblem, recordInvalid } from '../api-error';
import { customFieldsOf } from './custom-object-of';

type Values = Record<string, unknown>;

const LARGEST_RECORD_BYTES = 32 * 1024;

/** The given values, checked against the object's fields and brought to the form in which they are stored. */
export function recordValues(given: Values, present: Values, object: CustomObject, sandbox: Sandbox): Values {
  const fields = customFieldsOf(object, sandbox);
  const problems = unknownKeys(given, fields);
  const values: Values = {};
  for (const field of fields) {
    const value = field.key in given ? given[field.key] : present[field.key];
    const stored = isBlank(value) ? null : storedValue(value, field, sandbox);
    const problem = problemWith(stored, field);
    if (problem) problems[field.key] = [problem];
    values[field.key] = stored ?? null;
  }
  if (Buffer.byteLength(JSON.stringify(values)) > LARGEST_RECORD_BYTES) {
    problems.base = [{ description: 'Record is larger than 32 KB', error: 'TooLong' }];
  }
  if (Object.keys(problems).length > 0) throw recordInvalid(problems);
  return values;
}

function unknownKeys(given: Values, fields: readonly CustomObjectField[]): Record<string, FieldProblem[]> {
  const unknown = Object.keys(given).filter((name) => !fields.some(({ key }) => key === name));
  return Object.fromEntries(
    unknown.map((name) => [name, [{ description: `${name}: is not a field of this object`, error: 'InvalidField' }]]),
  );
}

function problemWith(stored: unknown, field: CustomObjectField): FieldProblem | undefined {
  if (stored === undefined)
    return { description: `${field.title}: is not a valid ${field.type}`, error: 'InvalidValue' };
  if (stored !== null || !field.required) return undefined;
  return { description: `${field.title}: cannot be blank`, error: 'BlankValue' };
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

type Reading = (value: unknown) => unknown;

const aString: Reading = (value) => (typeof value === 'string' ? value : undefined);
const aDecimal: Reading = (value) => numberLike(value, /^-?\d+(\.\d+)?$/);
const READINGS = new Map<string, Reading>([
  ['integer', (value) => numberLike(value, /^-?\d+$/)],
  ['decimal', aDecimal],
  ['currency', aDecimal],
  ['checkbox', (value) => (typeof value === 'boolean' ? value : undefined)],
  ['date', (value) => (typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : undefined)],
  [
    'multiselect',
    (value) => (Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : undefined),
  ],
]);

/** `undefined` for a value that the field's type does not take. */
function storedValue(value: unknown, field: CustomObjectField, sandbox: Sandbox): unknown {
  if (field.type === 'lookup') return lookedUp(value, field, sandbox);
  return (READINGS.get(field.type) ?? aString)(value);
}

function numberLike(value: unknown, pattern: RegExp): number | undefined {
  const isScalar = typeof value === 'number' || typeof value === 'string';
  return isScalar && pattern.test(String(value)) ? Number(value) : undefined;
}

/** The id as a string, if it is there to be looked up. */
function lookedUp(value: unknown, field: CustomObjectField, { world }: Sandbox): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const id = String(value);
  return isThere(id, field.relationship_target_type ?? '', world) ? id : undefined;
}

function isThere(id: string, target: string, world: World): boolean {
  const named = (row: { readonly id: number } | undefined) => row !== undefined && String(row.id) === id;
  switch (target) {
    case 'zen:user':
      return named(world.users.find(Number(id)));
    case 'zen:ticket':
      return named(world.tickets.find(Number(id)));
    case 'zen:organization':
      return named(world.organizations.find(Number(id)));
    default:
      return target === `zen:custom_object:${world.records.find(id)?.custom_object_key}`;
  }
}
