import { isRecord } from './json-text.mjs';
import { error } from './problem.mjs';

const NESTED = /^[^/]+\/manifest\.json$/;

export function manifestFileRule({ files, json }) {
  const manifest = json('manifest.json');
  if (!manifest) return [missing(files)];
  if (manifest.fault) return [error('manifest_not_json', `manifest.json is not proper JSON: ${manifest.fault}.`)];
  if (!isRecord(manifest.value)) return [error('manifest_not_json', 'manifest.json is not a JSON object.')];
  return manifest.duplicates.map((key) =>
    error('duplicate_manifest_keys', `manifest.json has the key "${key}" twice in one object.`),
  );
}

function missing(files) {
  const nested = files.find(({ path }) => NESTED.test(path));
  return nested
    ? error('nested_manifest', `manifest.json must be at the root of the package, but it is ${nested.path}.`)
    : error('missing_manifest', 'There is no manifest.json.');
}
