import { isRecord } from './json-text.mjs';
import { parametersOf } from './parameters.mjs';
import { error } from './problem.mjs';

const KEYS = ['client_id', 'client_secret', 'authorize_uri', 'access_token_uri'];

export function oauthKeysRule({ manifest: { oauth } }) {
  if (oauth === undefined) return [];
  if (!isRecord(oauth)) return [error('unacceptable_hash', 'manifest.json: "oauth" must be an object.')];
  return KEYS.filter((key) => !oauth[key]).map((key) =>
    error('oauth_keys.missing', `manifest.json: "oauth" lacks "${key}".`),
  );
}

export function oauthParameterRule({ manifest }) {
  const parameters = oauthParameters(manifest);
  if (parameters.length > 1) {
    return [error('too_many_oauth_parameters', 'manifest.json: only one parameter may have the type "oauth".')];
  }
  if (manifest.oauth === undefined || parameters.length === 1) return [];
  return [error('oauth_parameter_required', 'manifest.json: "oauth" needs a parameter of the type "oauth".')];
}

export function oauthNotSecureRule({ manifest }) {
  return oauthParameters(manifest)
    .filter(({ secure }) => secure === true)
    .map(({ name }) =>
      error('oauth_parameter_cannot_be_secure', `manifest.json: parameter "${name}" is oauth and cannot be secure.`),
    );
}

function oauthParameters(manifest) {
  return parametersOf(manifest).filter(({ type }) => type === 'oauth');
}
