import { aManifest, goodFiles, problemsOf, type Files, type Json } from './package-folder';

const TEXTS = { name: 'n', short_description: 's', installation_instructions: 'i', long_description: 'l' };

async function checked(translations: Record<string, unknown>, manifest: Json = {}): Promise<string[]> {
  const files: Files = {};
  for (const [name, content] of Object.entries(translations)) {
    files[`translations/${name}.json`] = typeof content === 'string' ? content : JSON.stringify(content);
  }
  const problems = await problemsOf({
    ...goodFiles(),
    'manifest.json': JSON.stringify(aManifest(manifest)),
    ...files,
  });
  return problems.map(({ rule }) => rule);
}

test('a second language needs no texts about the app', async () => {
  expect(await checked({ de: { 'who.open': 'Offen' }, 'pt-BR': {} })).toEqual([]);
});

test.each([
  ['a name that is no locale', { english: {} }, 'translation.invalid_locale'],
  ['bad JSON', { de: '{"a": ' }, 'translation.not_json'],
  ['a list', { de: [] }, 'translation.not_json_object'],
  ['a key that stands twice', { de: '{"a": "1", "a": "2"}' }, 'own.duplicate_translation'],
  ['no name of the app', { en: { app: {} } }, 'translation.missing_required_key'],
  ['nothing about the app', { en: {} }, 'translation.missing_required_key'],
  ['a setting without a label', { de: { app: { parameters: { a: {} } } } }, 'translation.missing_required_key_on_leaf'],
  ['a setting that is a text', { de: { app: { parameters: { a: 'A' } } } }, 'translation.missing_required_key_on_leaf'],
  ['a text outside its package', { de: { app: { package: 'x' }, a: 'b' } }, 'translation.invalid_format'],
])('a translation is refused for %s', async (_, translations, rule) => {
  expect(await checked(translations)).toEqual([rule]);
});

test('English is not optional, whatever the default language', async () => {
  const files = Object.fromEntries(Object.entries(goodFiles()).filter(([path]) => !path.endsWith('en.json')));
  const manifest = JSON.stringify(aManifest({ defaultLocale: 'de' }));

  const problems = await problemsOf({ ...files, 'manifest.json': manifest, 'translations/de.json': '{}' });

  expect(problems.map(({ rule }) => rule)).toEqual(['own.missing_english']);
});

test('every parameter of the manifest has a label in English', async () => {
  const parameters = [{ name: 'limit' }];

  expect(await checked({}, { parameters })).toEqual(['translation.missing_required_key_on_leaf']);
});

test('texts for translators, with a title and a value each, are fine', async () => {
  const name = { title: 'The name', value: 'Good' };

  expect(await checked({ en: { app: { package: 'good', name } } })).toEqual([]);
});

test.each(Object.keys(TEXTS))('a public app needs app.%s', async (key) => {
  const app = Object.fromEntries(Object.entries(TEXTS).filter(([name]) => name !== key));

  expect(await checked({ en: { app } }, { private: false })).toEqual(['translation.missing_required_key']);
});

test('description is taken for short_description', async () => {
  const { short_description: description, ...rest } = TEXTS;

  expect(await checked({ en: { app: { ...rest, description } } }, { private: false })).toEqual([]);
});

test('texts may be given for each product instead', async () => {
  expect(await checked({ en: { app: { support: { name: 'Good' } } } })).toEqual([]);
});

test.each([
  ['lack the name', { support: {} }, 'translation.missing_required_key_for_product'],
  [
    'are for a product without a location',
    { sell: { name: 'a' } },
    'translation.products_do_not_match_manifest_products',
  ],
])('texts for a product are refused when they %s', async (_, app, rule) => {
  expect(await checked({ en: { app } })).toEqual([rule]);
});
