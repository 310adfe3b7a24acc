import { aManifest, goodFiles, problemsOf, type Json } from './package-folder';

const OAUTH = { client_id: 'a', client_secret: 'b', authorize_uri: 'https://x.com', access_token_uri: 'https://x.com' };

/** Checks a package whose parameters are these and have labels. */
async function checked(parameters: unknown, changes: Json = {}): Promise<[string, string][]> {
  const names = Array.isArray(parameters)
    ? parameters.map(({ name }: { name: string }) => [name, { label: name }])
    : [];
  const problems = await problemsOf({
    ...goodFiles(),
    'manifest.json': JSON.stringify(aManifest({ parameters, ...changes })),
    'translations/en.json': JSON.stringify({ app: { name: 'Good', parameters: Object.fromEntries(names) } }),
  });
  // The parameters' names alone are enough for the search for words about secrets.
  const others = problems.filter(({ rule }) => rule !== 'generic_secrets');
  return others.map(({ severity, rule }) => [severity, rule]);
}

test('parameters of every type are fine', async () => {
  const types = ['text', 'checkbox', 'url', 'number', 'multiline', 'hidden'];
  const parameters = types.map((type) => ({ name: `a_${type}`, type, required: type !== 'hidden' }));

  expect(await checked(parameters)).toEqual([]);
});

test('a secure parameter with scopes is fine', async () => {
  const parameters = [{ name: 'api_token', secure: true, scopes: ['header', 'jwt_secret_key'] }];

  expect(await checked(parameters)).toEqual([]);
});

test.each([
  ['that are no list', {}, 'parameters_not_an_array'],
  ['without names', [{ type: 'text' }], 'unacceptable_hash'],
  ['of which two share a name', [{ name: 'a' }, { name: 'a' }], 'duplicate_parameters'],
  ['of the type dropdown', [{ name: 'a', type: 'dropdown' }], 'invalid_type_parameter'],
  ['of the type password', [{ name: 'a', type: 'password' }], 'invalid_type_parameter'],
  ['of the type mtls', [{ name: 'a', type: 'mtls' }], 'invalid_type_parameter'],
  ['named name', [{ name: 'name' }], 'name_as_parameter_name'],
  ['required by a text', [{ name: 'a', required: 'true' }], 'unacceptable_boolean'],
  ['secure by a number', [{ name: 'a', secure: 1 }], 'unacceptable_boolean'],
  ['hidden and required', [{ name: 'a', type: 'hidden', required: true }], 'invalid_hidden_parameter'],
  ['with scopes and not secure', [{ name: 'a', scopes: ['url'] }], 'field_requires_secure_parameter'],
  ['with two of oauth', [aParameter('a'), aParameter('b')], 'too_many_oauth_parameters'],
])('parameters are refused %s', async (_, parameters, rule) => {
  expect(await checked(parameters)).toContainEqual(['error', rule]);
});

test.each([
  ['an unknown value', ['header', 'cookie'], 'invalid_scope'],
  ['a text', 'header', 'unacceptable_array'],
  ['an empty list', [], 'unacceptable_array'],
])('scopes are refused for %s', async (_, scopes, rule) => {
  expect(await checked([{ name: 'a', secure: true, scopes }])).toContainEqual(['error', rule]);
});

test('oauth with its keys and its parameter is fine', async () => {
  expect(await checked([aParameter('login')], { oauth: OAUTH })).toEqual([]);
});

test.each([
  ['without a key', [aParameter('a')], { ...OAUTH, client_secret: '' }, 'oauth_keys.missing'],
  ['that is a text', [aParameter('a')], 'yes', 'unacceptable_hash'],
  ['without a parameter', [], OAUTH, 'oauth_parameter_required'],
  ['with a secure parameter', [aParameter('a', { secure: true })], OAUTH, 'oauth_parameter_cannot_be_secure'],
])('oauth is refused %s', async (_, parameters, oauth, rule) => {
  expect(await checked(parameters, { oauth })).toContainEqual(['error', rule]);
});

test.each([
  ['a text named like a secret', { name: 'shop_token' }, 'insecure_token_parameter_in_manifest'],
  ['a secure default', aSecret({ default: 'x' }), 'default_secure_or_hidden_parameter_in_manifest'],
  ['a hidden default', { name: 'a', type: 'hidden', default: 1 }, 'default_secure_or_hidden_parameter_in_manifest'],
  ['a secret for every use', { name: 'a', secure: true }, 'secure_parameters_with_no_scopes_in_manifest'],
])('there is a warning for %s', async (_, parameter, rule) => {
  expect(await checked([parameter])).toEqual([['warning', rule]]);
});

function aParameter(name: string, changes: Json = {}): Json {
  return { name, type: 'oauth', ...changes };
}

function aSecret(changes: Json): Json {
  return { name: 'a', secure: true, scopes: ['header'], ...changes };
}
