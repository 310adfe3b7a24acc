import { isRecord } from './json-text.mjs';
import { error } from './problem.mjs';

const TYPES = ['text', 'checkbox', 'url', 'number', 'multiline', 'hidden', 'oauth'];

/** The manifest's parameters with the validator's defaults; none when the manifest has no proper list of them. */
export function parametersOf({ parameters }) {
  return (Array.isArray(parameters) ? parameters : [])
    .filter(isRecord)
    .map((parameter) => ({ type: 'text', required: false, secure: false, ...parameter }));
}

export function parametersListRule({ manifest: { parameters } }) {
  if (parameters === undefined) return [];
  if (!Array.isArray(parameters))
    return [error('parameters_not_an_array', 'manifest.json: "parameters" must be an array.')];
  if (parameters.every((parameter) => isRecord(parameter) && typeof parameter.name === 'string')) return [];
  return [error('unacceptable_hash', 'manifest.json: each of "parameters" must be an object with a "name".')];
}

export function duplicateParametersRule({ manifest }) {
  const names = parametersOf(manifest).map(({ name }) => name);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) =>
    error('duplicate_parameters', `manifest.json: there are two parameters named "${name}".`),
  );
}

export function parameterTypesRule({ manifest }) {
  return parametersOf(manifest)
    .filter(({ type }) => !TYPES.includes(type))
    .map(({ name, type }) =>
      error(
        'invalid_type_parameter',
        `manifest.json: parameter "${name}" has the type "${type}"; there is only ${TYPES.join(', ')}.`,
      ),
    );
}

export function parameterNameRule({ manifest }) {
  if (!parametersOf(manifest).some(({ name }) => name === 'name')) return [];
  return [error('name_as_parameter_name', 'manifest.json: no parameter may be named "name"; every app has that one.')];
}

export function parameterFlagsRule({ manifest }) {
  return parametersOf(manifest).flatMap((parameter) =>
    ['required', 'secure']
      .filter((key) => typeof parameter[key] !== 'boolean')
      .map((key) =>
        error('unacceptable_boolean', `manifest.json: "${key}" of "${parameter.name}" must be true or false.`),
      ),
  );
}

export function hiddenParametersRule({ manifest }) {
  return parametersOf(manifest)
    .filter(({ type, required }) => type === 'hidden' && required === true)
    .map(({ name }) =>
      error('invalid_hidden_parameter', `manifest.json: parameter "${name}" is hidden and cannot be required.`),
    );
}
