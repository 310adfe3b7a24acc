import { parametersOf } from './parameters.mjs';
import { error } from './problem.mjs';

const SCOPES = ['header', 'body', 'url', 'jwt_secret_key', 'jwt_claim', 'basic_auth_username', 'basic_auth_password'];

export function scopesNeedSecureRule({ manifest }) {
  return scoped(manifest)
    .filter(({ secure }) => secure !== true)
    .map(({ name }) =>
      error('field_requires_secure_parameter', `manifest.json: "scopes" of "${name}" needs "secure": true.`),
    );
}

export function scopesRule({ manifest }) {
  return scoped(manifest).flatMap(({ name, scopes }) => {
    if (!Array.isArray(scopes) || scopes.length === 0) {
      return [error('unacceptable_array', `manifest.json: "scopes" of "${name}" must be an array that is not empty.`)];
    }
    return scopes
      .filter((scope) => !SCOPES.includes(scope))
      .map((scope) => error('invalid_scope', `manifest.json: "${scope}" is not a scope (parameter "${name}").`));
  });
}

function scoped(manifest) {
  return parametersOf(manifest).filter(({ scopes }) => scopes !== undefined);
}
