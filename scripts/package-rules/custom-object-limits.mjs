import { declared } from './custom-objects.mjs';
import { isRecord } from './json-text.mjs';
import { error } from './problem.mjs';

const MOST_OBJECTS = 50;
const MOST_FIELDS = 20;
const MOST_TRIGGERS = 10;
const MOST_CHOICE_FIELDS = 5;
const MOST_OPTIONS = 10;
const MOST_FILTERS = 20;
const MOST_CONDITIONS = 50;
const MOST_ACTIONS = 25;
const CHOICES = ['dropdown', 'multiselect'];

export function objectLimitRule(appPackage) {
  const count = declared(appPackage, 'objects').length;
  return tooMany('excessive_custom_objects_v2_requirements', 'custom objects', count, MOST_OBJECTS);
}

export function fieldLimitRule(appPackage) {
  return byObject(declared(appPackage, 'object_fields')).flatMap(([key, fields]) =>
    tooMany('excessive_custom_objects_v2_fields', `fields of "${key}"`, fields.length, MOST_FIELDS),
  );
}

export function triggerLimitRule(appPackage) {
  return byObject(declared(appPackage, 'object_triggers')).flatMap(([key, triggers]) =>
    tooMany('excessive_custom_objects_v2_triggers', `triggers of "${key}"`, triggers.length, MOST_TRIGGERS),
  );
}

export function choiceFieldLimitRule(appPackage) {
  const fields = declared(appPackage, 'object_fields');
  return CHOICES.flatMap((choice) =>
    byObject(fields.filter(({ type }) => type === choice)).flatMap(([key, { length }]) =>
      tooMany('excessive_cov2_selection_fields_per_object', `${choice} fields of "${key}"`, length, MOST_CHOICE_FIELDS),
    ),
  );
}

export function optionLimitRule(appPackage) {
  return declared(appPackage, 'object_fields')
    .filter(({ type }) => CHOICES.includes(type))
    .flatMap(({ key, custom_field_options: options }) =>
      tooMany('excessive_cov2_field_options', `options of "${key}"`, lengthOf(options), MOST_OPTIONS),
    );
}

export function filterLimitRule(appPackage) {
  return declared(appPackage, 'object_fields').flatMap(({ key, relationship_filter: filter }) =>
    tooMany('excessive_cov2_relationship_filter_conditions', `filters of "${key}"`, countOf(filter), MOST_FILTERS),
  );
}

export function triggerSizeRule(appPackage) {
  return declared(appPackage, 'object_triggers').flatMap(({ title, conditions, actions }) => [
    ...tooMany(
      'excessive_custom_objects_v2_trigger_conditions',
      `conditions of "${title}"`,
      countOf(conditions),
      MOST_CONDITIONS,
    ),
    ...tooMany('excessive_custom_objects_v2_trigger_actions', `actions of "${title}"`, lengthOf(actions), MOST_ACTIONS),
  ]);
}

export function triggerShapeRule(appPackage) {
  return declared(appPackage, 'object_triggers').flatMap(({ title, conditions, actions }) => {
    const problems = [];
    if (!isRecord(conditions) || !('all' in conditions || 'any' in conditions)) {
      problems.push(problem('invalid_cov2_trigger_conditions_structure_v2', title, 'needs conditions "all" or "any"'));
    } else if (countOf(conditions) === 0) {
      problems.push(problem('empty_cov2_trigger_conditions_v2', title, 'has no condition'));
    }
    if (!Array.isArray(actions)) {
      problems.push(problem('invalid_cov2_trigger_actions_structure_v2', title, 'needs an array of actions'));
    } else if (actions.length === 0) {
      problems.push(problem('empty_cov2_trigger_actions_v2', title, 'has no action'));
    }
    return problems;
  });
}

function problem(rule, title, complaint) {
  return error(rule, `requirements.json: the trigger "${title}" ${complaint}.`);
}

function tooMany(rule, what, count, most) {
  if (count <= most) return [];
  return [error(rule, `requirements.json: ${count} ${what}; at most ${most} are allowed.`)];
}

function byObject(entries) {
  const groups = new Map();
  for (const entry of entries) groups.set(entry.object_key, [...(groups.get(entry.object_key) ?? []), entry]);
  return [...groups];
}

function countOf(conditions) {
  return lengthOf(conditions?.all) + lengthOf(conditions?.any);
}

function lengthOf(list) {
  return Array.isArray(list) ? list.length : 0;
}
