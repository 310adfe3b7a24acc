import { isRecord } from './json-text.mjs';
import { error } from './problem.mjs';
import { requirementsOf } from './requirements.mjs';

const WHERE = 'requirements.json: "custom_objects_v2';
const MOST_BYTES = 1_048_576;
const NEEDED = {
  objects: ['key', 'title', 'title_pluralized', 'include_in_list_view'],
  object_fields: ['key', 'title', 'type', 'object_key'],
  object_triggers: ['key', 'object_key', 'title', 'actions', 'conditions'],
};
const KEY_RULES = {
  objects: 'missing_cov2_object_schema_key',
  object_fields: 'missing_cov2_field_schema_key',
  object_triggers: 'missing_cov2_trigger_schema_key_v2',
};

/** The objects, fields or triggers that requirements.json declares. */
export function declared(appPackage, list) {
  const entries = Object(requirementsOf(appPackage).custom_objects_v2)[list];
  return Array.isArray(entries) ? entries.filter(isRecord) : [];
}

export function customObjectsShapeRule(appPackage) {
  const { custom_objects_v2: block } = requirementsOf(appPackage);
  if (block === undefined) return [];
  if (!isRecord(block)) return [error('invalid_cov2_requirements_structure_v2', `${WHERE}" must be an object.`)];
  const lists = Object.keys(NEEDED);
  if (!lists.some((list) => Object(block[list]).length > 0 || isRecord(block[list]))) {
    return [error('empty_cov2_requirements', `${WHERE}" declares nothing.`)];
  }
  return lists
    .filter((list) => block[list] !== undefined && !Array.isArray(block[list]))
    .map((list) => error(`invalid_${list}_structure_in_cov2_requirements_v2`, `${WHERE}.${list}" must be an array.`));
}

export function customObjectsSizeRule(appPackage) {
  const { custom_objects_v2: block } = requirementsOf(appPackage);
  if (Buffer.byteLength(JSON.stringify(block ?? {})) <= MOST_BYTES) return [];
  return [error('excessive_cov2_payload_size', `${WHERE}" is larger than 1 MB.`)];
}

export function customObjectsPlaceholderRule(appPackage) {
  const { custom_objects_v2: block } = requirementsOf(appPackage);
  if (!/\{\{\s*setting\./.test(JSON.stringify(block ?? {}))) return [];
  return [error('setting_placeholders_not_allowed_in_cov2_requirements', `${WHERE}" must not contain {{setting.…}}.`)];
}

export function customObjectsKeysRule(appPackage) {
  return Object.keys(NEEDED).flatMap((list) =>
    declared(appPackage, list).flatMap((entry) =>
      NEEDED[list]
        .filter((key) => !(key in entry))
        .map((key) => error(KEY_RULES[list], `${WHERE}.${list}": "${entry.key ?? entry.title}" lacks "${key}".`)),
    ),
  );
}

export function customObjectsReferencesRule(appPackage) {
  const known = declared(appPackage, 'objects').map(({ key }) => key);
  return ['object_fields', 'object_triggers'].flatMap((list) =>
    declared(appPackage, list)
      .filter((entry) => 'object_key' in entry && !known.includes(entry.object_key))
      .map((entry) =>
        error(
          `invalid_cov2_object_reference_in_${list.replace('object_', '')}_v2`,
          `${WHERE}.${list}": "${entry.key}" belongs to "${entry.object_key}", which is not declared in this file.`,
        ),
      ),
  );
}
