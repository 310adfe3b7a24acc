import { isRecord } from './json-text.mjs';
import { error } from './problem.mjs';

const PATH = 'requirements.json';
const MOST = 5000;
const TITLED = [
  ...['automations', 'macros', 'targets', 'views', 'triggers'],
  ...['ticket_fields', 'user_fields', 'organization_fields'],
];
const NEEDED = new Map([
  ...TITLED.map((type) => [type, ['title']]),
  ['user_fields', ['title', 'key']],
  ['organization_fields', ['title', 'key']],
  ['channel_integrations', ['manifest_url']],
  ['webhooks', ['name', 'status', 'endpoint', 'http_method', 'request_format']],
]);
const TYPES = [...NEEDED.keys(), 'custom_objects', 'custom_objects_v2'];
const GONE_TARGETS = ['http_target', 'url_target_v2'];

/** What requirements.json asks for, empty when there is none or it cannot be read. */
export function requirementsOf({ json }) {
  const value = json(PATH)?.value;
  return isRecord(value) ? value : {};
}

export function requirementsFileRule({ manifest, json }) {
  const content = json(PATH);
  if (!content) {
    if (manifest.requirementsOnly !== true) return [];
    return [error('missing_requirements', `${PATH} is missing, and the app is requirements only.`)];
  }
  if (content.fault) return [error('requirements_not_json', `${PATH} is not proper JSON: ${content.fault}.`)];
  return content.duplicates.map((key) =>
    error('duplicate_requirements', `${PATH} has the key "${key}" twice in one object.`),
  );
}

export function requirementsSupportedRule({ manifest, file }) {
  const products = Object.keys(isRecord(manifest.location) ? manifest.location : {});
  const isChatOnly = products.length === 1 && ['chat', 'zopim'].includes(products[0]);
  if (!file(PATH) || !(isChatOnly || manifest.marketingOnly === true)) return [];
  return [error('requirements_not_supported', `${PATH}: marketing-only and Chat-only apps have no requirements.`)];
}

export function requirementTypesRule(appPackage) {
  return Object.keys(requirementsOf(appPackage))
    .filter((type) => !TYPES.includes(type))
    .map((type) => error('invalid_requirements_types', `${PATH}: "${type}" is not a type of requirement.`));
}

export function requirementCountRule(appPackage) {
  const groups = Object.values(requirementsOf(appPackage));
  const entries = groups.flatMap((group) => (isRecord(group) ? Object.values(group).flat() : [group]));
  if (entries.length <= MOST) return [];
  return [error('excessive_requirements', `${PATH} has ${entries.length} requirements; at most ${MOST} are allowed.`)];
}

export function requirementKeysRule(appPackage) {
  return Object.entries(requirementsOf(appPackage)).flatMap(([type, group]) =>
    Object.entries(isRecord(group) ? group : {}).flatMap(([identifier, fields]) =>
      (NEEDED.get(type) ?? [])
        .filter((key) => !(key in Object(fields)))
        .map((key) => error('missing_required_fields', `${PATH}: "${type}.${identifier}" lacks "${key}".`)),
    ),
  );
}

export function channelIntegrationsRule(appPackage) {
  const channels = Object.keys(Object(requirementsOf(appPackage).channel_integrations));
  if (channels.length <= 1) return [];
  return [error('multiple_channel_integrations', `${PATH}: only one channel integration is allowed.`)];
}

export function targetTypesRule(appPackage) {
  return Object.entries(Object(requirementsOf(appPackage).targets))
    .filter(([, target]) => GONE_TARGETS.includes(target?.type))
    .map(([identifier, { type }]) =>
      error('invalid_requirements_types', `${PATH}: "targets.${identifier}" has the type "${type}"; use a webhook.`),
    );
}
