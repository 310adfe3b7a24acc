import { isRecord } from './json-text.mjs';
import { LOCALE } from './locale.mjs';
import { error } from './problem.mjs';
import { isWebAddress } from './web-address.mjs';

const BOOLEANS = ['requirementsOnly', 'marketingOnly', 'singleInstall', 'signedUrls', 'private'];
const STRINGS = ['defaultLocale', 'version', 'frameworkVersion', 'remoteInstallationURL', 'termsConditionsURL', 'gaID'];
const AUTHOR_STRINGS = ['name', 'email', 'url'];

export function requiredKeysRule({ manifest }) {
  return ['author', 'defaultLocale']
    .filter((key) => manifest[key] === undefined)
    .map((key) => error('manifest_keys.missing', `manifest.json lacks "${key}".`));
}

export function booleansRule({ manifest }) {
  return BOOLEANS.filter((key) => manifest[key] !== undefined && typeof manifest[key] !== 'boolean').map((key) =>
    error('unacceptable_boolean', `manifest.json: "${key}" must be true or false.`),
  );
}

export function stringsRule({ manifest }) {
  return STRINGS.filter((key) => manifest[key] !== undefined && typeof manifest[key] !== 'string').map((key) =>
    error('unacceptable_string', `manifest.json: "${key}" must be a string.`),
  );
}

export function authorRule({ manifest: { author } }) {
  if (author === undefined) return [];
  if (!isRecord(author)) return [error('unacceptable_hash', 'manifest.json: "author" must be an object.')];
  const problems = AUTHOR_STRINGS.filter((key) => author[key] !== undefined && typeof author[key] !== 'string').map(
    (key) => error('unacceptable_string', `manifest.json: "author.${key}" must be a string.`),
  );
  if (typeof author.url === 'string' && !isWebAddress(author.url)) {
    problems.push(error('invalid_url', 'manifest.json: "author.url" must be an http or https address.'));
  }
  return problems;
}

export function termsRule({ manifest: { termsConditionsURL } }) {
  if (typeof termsConditionsURL !== 'string' || isWebAddress(termsConditionsURL)) return [];
  return [error('invalid_url', 'manifest.json: "termsConditionsURL" must be an http or https address.')];
}

export function defaultLocaleRule({ manifest: { defaultLocale }, file }) {
  if (typeof defaultLocale !== 'string') return [];
  if (!LOCALE.test(defaultLocale)) {
    return [error('invalid_default_locale', `manifest.json: "${defaultLocale}" is not a locale.`)];
  }
  const path = `translations/${defaultLocale}.json`;
  return file(path) ? [] : [error('missing_translation_file', `${path} is missing; it is the "defaultLocale".`)];
}

export function domainWhitelistRule({ manifest: { domainWhitelist } }) {
  if (domainWhitelist === undefined) return [];
  if (Array.isArray(domainWhitelist) && domainWhitelist.every((domain) => typeof domain === 'string')) return [];
  return [error('unacceptable_array_of_strings', 'manifest.json: "domainWhitelist" must be an array of strings.')];
}
