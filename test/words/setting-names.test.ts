import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { policyFrom } from '../../src/adapters/zendesk/policy-settings';
import english from '../../translations/later/en.json';

const manifest = v.object({ parameters: v.array(v.object({ name: v.string() })) });
const { parameters } = v.parse(manifest, JSON.parse(readFileSync('manifest.json', 'utf8')));

/** Read where they are used, each pattern for itself. */
const OUTSIDE_POLICY = ['fact_patterns'];

/** The settings that are blamed when all of them are wrong in the same way. */
function blamed(text: string, source: string, currency: string): readonly string[] {
  const settings = Object.fromEntries(parameters.map(({ name }) => [name, text]));
  const read = policyFrom({ ...settings, discount_source: source, currency }, { revision: 1, accountZone: undefined });
  return read.ok ? [] : read.error.map(({ setting }) => setting);
}

test('every setting that can be wrong has a name that people can read, and no other has one', () => {
  const sources = ['static-code', 'code-pool', 'shopify', 'stripe', 'webhook', '?'];
  const wrong = sources.flatMap((source) =>
    // Money is looked at only where its currency is known.
    ['GBP', '?'].flatMap((currency) => ['?', '', '-1'].flatMap((text) => blamed(text, source, currency))),
  );
  const keys = [...new Set([...wrong, ...OUTSIDE_POLICY])].map((name) => `setting.${name}`).sort();

  expect(
    Object.keys(english)
      .filter((key) => key.startsWith('setting.'))
      .sort(),
  ).toEqual(keys);
});
