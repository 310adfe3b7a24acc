import { isWithoutPages } from './app-kind.mjs';
import { isRecord } from './json-text.mjs';
import { error } from './problem.mjs';

const SUPPORT = [
  ...['top_bar', 'nav_bar', 'system_top_bar', 'background', 'modal', 'ticket_editor'],
  ...['ticket_sidebar', 'new_ticket_sidebar', 'user_sidebar', 'organization_sidebar'],
];
const CHAT = ['chat_sidebar', 'background'];
const STANDALONE_CHAT = ['nav_bar', 'system_top_bar'];
const SELL = [
  ...['top_bar', 'background', 'modal', 'dashboard', 'note_editor', 'call_log_editor', 'email_editor'],
  ...['deal_card', 'person_card', 'company_card', 'lead_card'],
];
// Three products still go by their older names as well.
const LOCATIONS = new Map([
  ...['support', 'zendesk'].map((product) => [product, SUPPORT]),
  ...['chat', 'zopim'].map((product) => [product, CHAT]),
  ...['standalone_chat', 'lotus_box'].map((product) => [product, STANDALONE_CHAT]),
  ['sell', SELL],
]);

/** Every location of the manifest as { product, name, options }, whether the validator knows it or not. */
export function locationsOf(manifest) {
  const products = isRecord(manifest.location) ? Object.entries(manifest.location) : [];
  return products.flatMap(([product, locations]) =>
    Object.entries(isRecord(locations) ? locations : {}).map(([name, options]) => ({
      product,
      name,
      options: optionsOf(options),
    })),
  );
}

function optionsOf(value) {
  if (typeof value === 'string') return { url: value };
  return isRecord(value) ? value : {};
}

export function locationRule({ manifest }) {
  const isPresent = locationsOf(manifest).length > 0;
  if (isWithoutPages(manifest)) {
    if (!isPresent) return [];
    return [error('no_location_required', 'manifest.json: "location" is only for apps with pages.')];
  }
  return isPresent ? [] : [error('manifest_keys.missing', 'manifest.json lacks "location".')];
}

export function knownLocationsRule({ manifest }) {
  return locationsOf(manifest).flatMap(({ product, name }) => {
    const known = LOCATIONS.get(product);
    if (!known) return [error('invalid_host', `manifest.json: "location.${product}" is not a product with apps.`)];
    if (known.includes(name)) return [];
    return [error('invalid_location', `manifest.json: "${name}" is not a location of "location.${product}".`)];
  });
}

export function locationAddressRule({ manifest, file }) {
  return locationsOf(manifest).flatMap(({ product, name, options }) => {
    const where = `manifest.json: "location.${product}.${name}.url"`;
    const { url, autoLoad = true } = options;
    if (typeof url !== 'string' || url === '') {
      return autoLoad ? [error('blank_location_uri', `${where} is missing.`)] : [];
    }
    if (isAcceptable(url, file)) return [];
    const demand = 'must be a file in assets/ or an https address';
    return [error('invalid_location_uri', `${where} ${demand}, but it is "${url}".`)];
  });
}

function isAcceptable(url, file) {
  if (url.includes('{{setting.')) return true;
  if (!/^\w[\w+.-]*:/.test(url)) return url.startsWith('assets/') && Boolean(file(url.split(/[?#]/)[0]));
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || hostname === 'localhost';
}

export function locationFlagsRule({ manifest }) {
  return locationsOf(manifest).flatMap(({ product, name, options }) =>
    ['flexible', 'autoLoad', 'autoHide']
      .filter((key) => options[key] !== undefined && typeof options[key] !== 'boolean')
      .map((key) =>
        error(
          `invalid_location_${key.toLowerCase()}_type`,
          `manifest.json: "location.${product}.${name}.${key}" must be true or false.`,
        ),
      ),
  );
}
