import { parametersOf } from './parameters.mjs';
import { warning } from './problem.mjs';

const SECRET_NAME = /token|key|pwd|password/i;

export function secretNamesRule({ manifest }) {
  return parametersOf(manifest)
    .filter(({ name, type, secure }) => type === 'text' && secure !== true && SECRET_NAME.test(name))
    .map(({ name }) =>
      warning(
        'insecure_token_parameter_in_manifest',
        `manifest.json: parameter "${name}" sounds like a secret and is not "secure".`,
      ),
    );
}

export function secretDefaultsRule({ manifest }) {
  return parametersOf(manifest)
    .filter((parameter) => 'default' in parameter && (parameter.secure === true || parameter.type === 'hidden'))
    .map(({ name }) =>
      warning(
        'default_secure_or_hidden_parameter_in_manifest',
        `manifest.json: the "default" of "${name}" can be read by everybody who has the package.`,
      ),
    );
}

export function secureScopesRule({ manifest }) {
  return parametersOf(manifest)
    .filter(({ secure, scopes }) => secure === true && !(Array.isArray(scopes) && scopes.length > 0))
    .map(({ name }) =>
      warning(
        'secure_parameters_with_no_scopes_in_manifest',
        `manifest.json: the secure parameter "${name}" has no "scopes", so it may be sent anywhere in a request.`,
      ),
    );
}
