import { aManifest, goodFiles, problemsOf, type Files, type Json } from './package-folder';

async function rulesBrokenBy(manifest: Json, files: Files = {}): Promise<string[]> {
  const problems = await problemsOf({ ...goodFiles(), 'manifest.json': JSON.stringify(manifest), ...files });
  return problems.map(({ rule }) => rule);
}

function without(key: string): Json {
  return Object.fromEntries(Object.entries(aManifest()).filter(([name]) => name !== key));
}

function at(location: unknown): Json {
  return aManifest({ location: { support: location } });
}

test('a good package has no problems', async () => {
  expect(await problemsOf(goodFiles())).toEqual([]);
});

test('a package without a manifest says only that', async () => {
  expect(await problemsOf({ 'assets/x.js': '' })).toEqual([
    { rule: 'missing_manifest', severity: 'error', message: 'There is no manifest.json.' },
  ]);
});

test('a manifest one folder too deep is found and named', async () => {
  const [problem] = await problemsOf({ 'app/manifest.json': '{}' });

  expect(problem).toMatchObject({ rule: 'nested_manifest', message: expect.stringContaining('app/manifest.json') });
});

test.each(['{ "author": ', '[]', '"text"'])('a manifest that is not a JSON object is refused: %s', async (text) => {
  const problems = await problemsOf({ ...goodFiles(), 'manifest.json': text });

  expect(problems.map(({ rule }) => rule)).toEqual(['manifest_not_json']);
});

test('a key that stands twice in one object is named, at any depth', async () => {
  const text = JSON.stringify(aManifest()).replace('"flexible":true', '"flexible":true,"flexible":false');

  expect(await problemsOf({ ...goodFiles(), 'manifest.json': text })).toMatchObject([
    { rule: 'duplicate_manifest_keys', message: expect.stringContaining('"flexible"') },
  ]);
});

test('equal keys in different objects, or inside texts, are not duplicates', async () => {
  const author = { name: '"url": {"url": 1}', email: 'name: {', url: 'https://example.com' };

  expect(await rulesBrokenBy(aManifest({ author }))).toEqual([]);
});

test.each([
  ['no author', without('author'), 'manifest_keys.missing'],
  ['no default locale', without('defaultLocale'), 'manifest_keys.missing'],
  ['no location', without('location'), 'manifest_keys.missing'],
  ['no framework version', without('frameworkVersion'), 'manifest_keys.missing'],
  ['an author who is a text', aManifest({ author: 'me' }), 'unacceptable_hash'],
  ['an author with a number for a name', aManifest({ author: { name: 1 } }), 'unacceptable_string'],
  ['an author whose address is none', aManifest({ author: { url: 'example' } }), 'invalid_url'],
  ['a version that is a number', aManifest({ version: 1 }), 'unacceptable_string'],
  ['a flag that is a text', aManifest({ signedUrls: 'yes' }), 'unacceptable_boolean'],
  ['a default locale that is none', aManifest({ defaultLocale: 'english' }), 'invalid_default_locale'],
  ['a default locale without a file', aManifest({ defaultLocale: 'fr' }), 'missing_translation_file'],
  ['an old framework version', aManifest({ frameworkVersion: '1.0' }), 'invalid_version'],
  ['a domain list that is a text', aManifest({ domainWhitelist: 'x.com' }), 'unacceptable_array_of_strings'],
  ['a domain that is a number', aManifest({ domainWhitelist: [1] }), 'unacceptable_array_of_strings'],
  ['terms at no web address', aManifest({ termsConditionsURL: 'ftp://x' }), 'invalid_url'],
  ['noTemplate', aManifest({ noTemplate: true }), 'no_template_deprecated_in_v2'],
  ['experiments that are a list', aManifest({ experiments: [] }), 'unacceptable_hash'],
  ['an unknown experiment', aManifest({ experiments: { warp: true } }), 'invalid_experiment'],
  ['several installations', aManifest({ singleInstall: false }), 'own.single_install'],
])('the manifest is refused for %s', async (_, manifest, rule) => {
  expect(await rulesBrokenBy(manifest)).toEqual([rule]);
});

test.each([
  ['an unknown product', aManifest({ location: { mail: { top_bar: 'https://x.com' } } }), 'invalid_host'],
  ['an unknown location', at({ attic: 'assets/iframe.html' }), 'invalid_location'],
  ['no address', at({ modal: {} }), 'blank_location_uri'],
  ['an address without https', at({ modal: 'http://example.com' }), 'invalid_location_uri'],
  ['a missing file', at({ modal: 'assets/gone.html' }), 'invalid_location_uri'],
  ['a file outside assets', at({ modal: 'manifest.json' }), 'invalid_location_uri'],
  ['a flag that is a text', at({ modal: { url: 'https://x.com', flexible: 'y' } }), 'invalid_location_flexible_type'],
  ['a wrong autoLoad', at({ modal: { url: 'https://x.com', autoLoad: 1 } }), 'invalid_location_autoload_type'],
  ['a bar without an icon', at({ top_bar: 'assets/iframe.html' }), 'own.icon'],
])('a location is refused for %s', async (_, manifest, rule) => {
  expect(await rulesBrokenBy(manifest)).toEqual([rule]);
});

test.each([
  ['a file with a query', 'assets/iframe.html?view=lead#top'],
  ['a secure address', 'https://example.com/app'],
  ['this machine', 'http://localhost:3000/'],
  ['a setting', 'https://{{setting.host}}/'],
])('a location may be %s', async (_, url) => {
  expect(await rulesBrokenBy(at({ modal: { url } }))).toEqual([]);
});

test('a location that does not load by itself needs no address', async () => {
  expect(await rulesBrokenBy(at({ modal: { autoLoad: false } }))).toEqual([]);
});

test('a bar with its icon is fine', async () => {
  const files = { 'assets/icon_top_bar.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' };

  expect(await rulesBrokenBy(at({ top_bar: 'assets/iframe.html' }), files)).toEqual([]);
});

test('an app that is only requirements has no pages and no code', async () => {
  const manifest = aManifest({ requirementsOnly: true });

  expect(await rulesBrokenBy(manifest)).toEqual([
    'no_framework_version_required',
    'no_source_required_apps',
    'no_location_required',
    'missing_requirements',
  ]);
});

test('an app that is only a listing has no parameters and is public', async () => {
  const manifest = aManifest({ marketingOnly: true, parameters: [{ name: 'city' }] });

  expect(await rulesBrokenBy(manifest)).toEqual(
    expect.arrayContaining(['marketing_only_app_cant_be_private', 'no_parameters_required']),
  );
});
