import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { policyFrom } from '../../src/adapters/zendesk/policy-settings';
import german from '../../translations/later/de.json';
import english from '../../translations/later/en.json';

const manifest = v.object({ parameters: v.array(v.object({ name: v.string() })) });
const { parameters } = v.parse(manifest, JSON.parse(readFileSync('manifest.json', 'utf8')));

/** The settings that are blamed when all of them are wrong in the same way. */
function blamed(text: string, source: string): readonly string[] {
  const settings = Object.fromEntries(parameters.map(({ name }) => [name, text]));
  const read = policyFrom({ ...settings, discount_source: source }, { revision: 1, accountZone: undefined });
  return read.ok ? [] : read.error.map(({ setting }) => setting);
}

test('every setting that can be wrong has a name that people can read', () => {
  const sources = ['static-code', 'code-pool', 'shopify', 'stripe', 'webhook', '?'];
  const names = new Set(sources.flatMap((source) => ['?', '', '-1'].flatMap((text) => blamed(text, source))));

  expect(names).toContain('call_closed_days');
  expect([...names].filter((name) => !(`setting.${name}` in english && `setting.${name}` in german))).toEqual([]);
});
