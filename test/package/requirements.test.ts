import { aManifest, goodFiles, problemsOf, type Json } from './package-folder';

async function checked(requirements: unknown, manifest: Json = {}): Promise<string[]> {
  const problems = await problemsOf({
    ...goodFiles(),
    'manifest.json': JSON.stringify(aManifest(manifest)),
    'requirements.json': typeof requirements === 'string' ? requirements : JSON.stringify(requirements),
  });
  return [...new Set(problems.map(({ rule }) => rule))];
}

function many<Entry>(count: number, make: (index: number) => Entry): Entry[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function entries(count: number): Json {
  return Object.fromEntries(many(count, (index) => [`macro_${index}`, { title: 'A macro' }]));
}

const ENDPOINT = { endpoint: 'https://example.com', http_method: 'POST', request_format: 'json' };

test('requirements with everything they need are fine', async () => {
  const requirements = {
    macros: entries(3),
    user_fields: { since: { title: 'Since', key: 'since' } },
    channel_integrations: { one: { manifest_url: '/manifest' } },
    webhooks: { hook: { name: 'Hook', status: 'active', ...ENDPOINT } },
  };

  expect(await checked(requirements)).toEqual([]);
});

test.each([
  ['that are not JSON', '{', 'requirements_not_json'],
  ['with a key that stands twice', '{"macros": {}, "macros": {}}', 'duplicate_requirements'],
  ['of an unknown type', { wishes: {} }, 'invalid_requirements_types'],
  ['in too great a number', { macros: entries(5001) }, 'excessive_requirements'],
  ['without a title', { views: { mine: {} } }, 'missing_required_fields'],
  ['for a user field without a key', { user_fields: { a: { title: 'A' } } }, 'missing_required_fields'],
  ['for a webhook without a name', { webhooks: { a: { status: 'active', ...ENDPOINT } } }, 'missing_required_fields'],
  ['for a channel without a manifest', { channel_integrations: { a: {} } }, 'missing_required_fields'],
  ['for two channels', { channel_integrations: twoChannels() }, 'multiple_channel_integrations'],
  ['for a target that is gone', { targets: { a: { title: 'A', type: 'http_target' } } }, 'invalid_requirements_types'],
])('requirements are refused %s', async (_, requirements, rule) => {
  expect(await checked(requirements)).toEqual([rule]);
});

test('apps that are only listed, or only for Chat, have no requirements', async () => {
  const chat = { location: { chat: { chat_sidebar: 'https://example.com' } } };

  expect(await checked({}, chat)).toEqual(['requirements_not_supported']);
  expect(await checked({}, { marketingOnly: true })).toContain('requirements_not_supported');
});

const OBJECT = { key: 'gift', title: 'Gift', title_pluralized: 'Gifts', include_in_list_view: false };
const FIELD = { key: 'size', title: 'Size', type: 'text', object_key: 'gift' };
const TRIGGER = { key: 'new', object_key: 'gift', title: 'New', conditions: { all: [{}] }, actions: [{}] };

async function checkedObjects(block: unknown): Promise<string[]> {
  return checked({ custom_objects_v2: block });
}

test('custom objects with fields and triggers are fine', async () => {
  const block = { objects: [OBJECT], object_fields: [FIELD], object_triggers: [TRIGGER] };

  expect(await checkedObjects(block)).toEqual([]);
});

test.each([
  ['that are a list', [], 'invalid_cov2_requirements_structure_v2'],
  ['that are empty', { objects: [] }, 'empty_cov2_requirements'],
  ['whose list is none', { objects: {} }, 'invalid_objects_structure_in_cov2_requirements_v2'],
  ['of more than 1 MB', { objects: [{ ...OBJECT, title: 'x'.repeat(1_048_576) }] }, 'excessive_cov2_payload_size'],
  ['with a setting', placeholder(), 'setting_placeholders_not_allowed_in_cov2_requirements'],
  ['without a title', { objects: [{ ...OBJECT, title: undefined }] }, 'missing_cov2_object_schema_key'],
  ['with a field without a type', fields([{ ...FIELD, type: undefined }]), 'missing_cov2_field_schema_key'],
  ['with a trigger without a key', triggers({ key: undefined }), 'missing_cov2_trigger_schema_key_v2'],
  ['with a stranger’s field', fields([{ ...FIELD, object_key: 'x' }]), 'invalid_cov2_object_reference_in_fields_v2'],
  ['with a stranger’s trigger', triggers({ object_key: 'x' }), 'invalid_cov2_object_reference_in_triggers_v2'],
  ['in too great a number', { objects: many(51, () => OBJECT) }, 'excessive_custom_objects_v2_requirements'],
  ['with 21 fields', fields(many(21, () => FIELD)), 'excessive_custom_objects_v2_fields'],
  ['with 6 dropdowns', fields(many(6, () => aDropdown(1))), 'excessive_cov2_selection_fields_per_object'],
  ['with 11 options', fields([aDropdown(11)]), 'excessive_cov2_field_options'],
  ['with 21 filters', fields([aFilter(21)]), 'excessive_cov2_relationship_filter_conditions'],
  ['with 11 triggers', elevenTriggers(), 'excessive_custom_objects_v2_triggers'],
  ['with 51 conditions', triggers(conditions(51)), 'excessive_custom_objects_v2_trigger_conditions'],
  ['with 26 actions', triggers({ actions: many(26, () => ({})) }), 'excessive_custom_objects_v2_trigger_actions'],
  ['with conditions in a list', triggers({ conditions: [] }), 'invalid_cov2_trigger_conditions_structure_v2'],
  ['without a condition', triggers(conditions(0)), 'empty_cov2_trigger_conditions_v2'],
  ['with actions in an object', triggers({ actions: {} }), 'invalid_cov2_trigger_actions_structure_v2'],
  ['without an action', triggers({ actions: [] }), 'empty_cov2_trigger_actions_v2'],
])('custom objects are refused %s', async (_, block, rule) => {
  expect(await checkedObjects(block)).toEqual([rule]);
});

function twoChannels(): Json {
  return { a: { manifest_url: '/a' }, b: { manifest_url: '/b' } };
}

function placeholder(): Json {
  return { objects: [{ ...OBJECT, title: '{{setting.title}}' }] };
}

function fields(objectFields: Json[]): Json {
  return { objects: [OBJECT], object_fields: objectFields };
}

function triggers(changes: Json): Json {
  return { objects: [OBJECT], object_triggers: [{ ...TRIGGER, ...changes }] };
}

function elevenTriggers(): Json {
  return { objects: [OBJECT], object_triggers: many(11, () => TRIGGER) };
}

function conditions(count: number): Json {
  return { conditions: { any: many(count, () => ({})) } };
}

function aDropdown(options: number): Json {
  return { ...FIELD, type: 'dropdown', custom_field_options: many(options, () => ({})) };
}

function aFilter(count: number): Json {
  return { ...FIELD, relationship_filter: { all: many(count, () => ({})) } };
}
