import { isRecord } from './json-text.mjs';
import { error } from './problem.mjs';
import { appOf } from './translations.mjs';

const EN = 'translations/en.json';
const PUBLIC_KEYS = ['name', 'short_description', 'installation_instructions', 'long_description'];
const PRODUCTS = ['support', 'chat', 'standalone_chat', 'sell'];

export function englishRule({ file }) {
  return file(EN) ? [] : [error('own.missing_english', `${EN} is missing.`)];
}

export function appTextsRule({ manifest, file, json }) {
  if (!file(EN)) return [];
  const app = appOf(json(EN));
  if (productsOf(app).length > 0) return [];
  return missingKeys(app, manifest).map((key) =>
    error('translation.missing_required_key', `${EN} lacks "app.${key}".`),
  );
}

export function productTextsRule({ manifest, file, json }) {
  if (!file(EN)) return [];
  const app = appOf(json(EN));
  return productsOf(app).flatMap((product) =>
    missingKeys(isRecord(app[product]) ? app[product] : {}, manifest).map((key) =>
      error('translation.missing_required_key_for_product', `${EN} lacks "app.${product}.${key}".`),
    ),
  );
}

export function productsMatchRule({ manifest, file, json }) {
  if (!file(EN)) return [];
  const known = Object.keys(isRecord(manifest.location) ? manifest.location : {});
  return productsOf(appOf(json(EN)))
    .filter((product) => !known.includes(product))
    .map((product) =>
      error(
        'translation.products_do_not_match_manifest_products',
        `${EN} has texts for "${product}", which has no location in manifest.json.`,
      ),
    );
}

/** A manifest that does not say is private. */
function missingKeys(texts, manifest) {
  const needed = manifest.private === false ? PUBLIC_KEYS : ['name'];
  return needed.filter((key) => !(key in texts || (key === 'short_description' && 'description' in texts)));
}

function productsOf(app) {
  return PRODUCTS.filter((product) => product in app);
}
