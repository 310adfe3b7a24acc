import { isRecord } from './json-text.mjs';
import { error } from './problem.mjs';

const EXPERIMENTS = ['hashParams', 'newCssCompiler'];
const CODE = /(?:\.jsx?|templates\/.*\.hdbs|app\.css)$/;

/** Whether the package is only requirements or only a listing in the marketplace, with nothing that runs. */
export function isWithoutPages(manifest) {
  return manifest.requirementsOnly === true || manifest.marketingOnly === true;
}

export function frameworkVersionRule({ manifest }) {
  const { frameworkVersion } = manifest;
  if (isWithoutPages(manifest)) {
    if (frameworkVersion === undefined) return [];
    return [error('no_framework_version_required', 'manifest.json: "frameworkVersion" is only for apps with pages.')];
  }
  if (frameworkVersion === undefined) {
    return [error('manifest_keys.missing', 'manifest.json lacks "frameworkVersion".')];
  }
  if (frameworkVersion === '2.0') return [];
  return [error('invalid_version', 'manifest.json: "frameworkVersion" must be "2.0".')];
}

export function noTemplateRule({ manifest }) {
  if (!manifest.noTemplate) return [];
  return [error('no_template_deprecated_in_v2', 'manifest.json: "noTemplate" is not for framework version 2.')];
}

export function experimentsRule({ manifest: { experiments } }) {
  if (experiments === undefined) return [];
  if (!isRecord(experiments)) return [error('unacceptable_hash', 'manifest.json: "experiments" must be an object.')];
  return Object.keys(experiments)
    .filter((name) => experiments[name] && !EXPERIMENTS.includes(name))
    .map((name) => error('invalid_experiment', `manifest.json: the experiment "${name}" is not available.`));
}

export function noSourceRule({ manifest, files }) {
  if (!isWithoutPages(manifest)) return [];
  return files
    .filter(({ path }) => CODE.test(path))
    .map(({ path }) => error('no_source_required_apps', `${path}: an app without pages must not contain code.`));
}

export function marketingOnlyRule({ manifest }) {
  if (manifest.marketingOnly !== true) return [];
  const problems = [];
  if (manifest.parameters?.length > 0) {
    problems.push(error('no_parameters_required', 'manifest.json: a marketing-only app has no "parameters".'));
  }
  if (manifest.private !== false) {
    problems.push(error('marketing_only_app_cant_be_private', 'manifest.json: "private" must be false here.'));
  }
  return problems;
}
