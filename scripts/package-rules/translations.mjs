import { isRecord } from './json-text.mjs';
import { LOCALE } from './locale.mjs';
import { parametersOf } from './parameters.mjs';
import { error } from './problem.mjs';

const FILE = /^translations\/(.*)\.json$/;
const FORMAT_KEYS = 'title value';

export function translationNamesRule({ files }) {
  return files
    .filter(({ path }) => FILE.test(path) && !LOCALE.test(FILE.exec(path)[1]))
    .map(({ path }) => error('translation.invalid_locale', `${path} is not named after a locale.`));
}

export function translationJsonRule({ files, json }) {
  return translationPaths(files).flatMap((path) => {
    const { value, fault, duplicates } = json(path);
    if (fault) return [error('translation.not_json', `${path} is not valid JSON: ${fault}.`)];
    if (!isRecord(value)) return [error('translation.not_json_object', `${path} is not a JSON object.`)];
    return duplicates.map((key) =>
      error('own.duplicate_translation', `${path} has the key "${key}" twice in one object.`),
    );
  });
}

export function translationLabelsRule({ files, json }) {
  return translationPaths(files).flatMap((path) => {
    const parameters = appOf(json(path)).parameters ?? {};
    return Object.entries(parameters)
      .filter(([, texts]) => !isRecord(texts) || texts.label === undefined)
      .map(([name]) => missingLabel(path, name));
  });
}

/** Settings without a label show their technical name to the admin. */
export function everyParameterLabelledRule({ manifest, file, json }) {
  const path = 'translations/en.json';
  if (!file(path)) return [];
  const labelled = appOf(json(path)).parameters ?? {};
  return parametersOf(manifest)
    .filter(({ name }) => !(name in Object(labelled)))
    .map(({ name }) => missingLabel(path, name));
}

export function translationFormatRule({ files, json }) {
  return translationPaths(files)
    .filter((path) => appOf(json(path)).package)
    .flatMap((path) =>
      unformatted(json(path).value)
        .filter((key) => key !== 'app.package')
        .map((key) => error('translation.invalid_format', `${path}: "${key}" must have a "title" and a "value".`)),
    );
}

function unformatted(node, path = []) {
  return Object.entries(node).flatMap(([key, value]) => {
    const here = [...path, key];
    if (!isRecord(value)) return [here.join('.')];
    const isLeaf = Object.keys(value).sort().join(' ') === FORMAT_KEYS;
    return isLeaf && typeof value.title === 'string' && typeof value.value === 'string' ? [] : unformatted(value, here);
  });
}

function missingLabel(path, name) {
  return error('translation.missing_required_key_on_leaf', `${path}: "app.parameters.${name}" lacks "label".`);
}

function translationPaths(files) {
  return files.map(({ path }) => path).filter((path) => FILE.test(path));
}

/** The part of a translation file that is about the app, empty when the file has none. */
export function appOf(content) {
  return isRecord(content?.value?.app) ? content.value.app : {};
}
