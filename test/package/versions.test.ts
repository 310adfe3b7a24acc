import { readFileSync } from 'node:fs';
import path from 'node:path';

const versionIn = (file: string): unknown =>
  Reflect.get(Object(JSON.parse(readFileSync(path.resolve(file), 'utf8'))), 'version');

test('what Zendesk shows as the version is the version', () => {
  expect(versionIn('manifest.json')).toBe(versionIn('package.json'));
  expect(versionIn('package-lock.json')).toBe(versionIn('package.json'));
});
