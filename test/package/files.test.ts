import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { aManifest, aPng, goodFiles, problemsOf, type Files } from './package-folder';

const RULES_OF_FILES = ['severity', 'rule'] as const;

async function checked(changes: Files): Promise<string[][]> {
  const problems = await problemsOf({ ...goodFiles(), ...changes });
  return problems.map((problem) => RULES_OF_FILES.map((key) => problem[key]));
}

test.each(['assets/logo.png', 'assets/logo-small.png'])('%s is needed', async (path) => {
  const files = Object.fromEntries(Object.entries(goodFiles()).filter(([name]) => name !== path));

  expect(await problemsOf(files)).toMatchObject([{ rule: 'own.logo', message: `${path} is missing.` }]);
});

test.each([
  ['a large logo of the wrong size', { 'assets/logo.png': aPng(128, 128) }, 'own.logo'],
  ['a small logo of the wrong size', { 'assets/logo-small.png': aPng(128, 64) }, 'own.logo'],
  ['a logo that is no PNG', { 'assets/logo.png': '<svg/>' }, 'own.logo'],
  ['a banner of the wrong size', { 'assets/banner.png': aPng(800, 200) }, 'banner.invalid_size'],
  ['a banner that is no PNG', { 'assets/banner.png': 'GIF89a' }, 'banner.invalid_format'],
  ['a symbolic link', { 'assets/link.js': { linkTo: 'main.js' } }, 'symlink_in_zip'],
  ['a PDF', { 'assets/card.pdf': '' }, 'unsupported_mime_type_detected'],
  ['a PDF by another name', { 'assets/card.png': '%PDF-1.7' }, 'unsupported_mime_type_detected'],
  ['a zip by another name', { 'assets/x.json': Buffer.from('504b0304', 'hex') }, 'unsupported_mime_type_detected'],
  ['a gzip by another name', { 'assets/x.js': Buffer.from('1f8b08', 'hex') }, 'unsupported_mime_type_detected'],
  ['a shell script', { 'assets/deploy.SH': 'ls' }, 'unsupported_mime_type_detected'],
  ['a file of the sandbox', { 'assets/sandbox.js': '' }, 'own.no_sandbox'],
  ['code of the sandbox', { 'assets/main.js': 'cookie("sandbox_as")' }, 'own.no_sandbox'],
])('a package is refused for %s', async (_, changes, rule) => {
  expect(await checked(changes)).toEqual([['error', rule]]);
});

test.each([
  ['assets/main.js', 100],
  ['assets/mood-de.1a2b3c4d.js', 25],
])('%s may have %i KB compressed', async (path, kilobytes) => {
  const noise = (count: number) => randomBytes(count).toString('base64');
  const [fits, tooLarge] = [noise(kilobytes * 950), noise(kilobytes * 1024)];

  expect(await checked({ [path]: fits })).toEqual([]);
  expect(await checked({ [path]: tooLarge })).toEqual([['error', 'own.size']]);
  expect(await checked({ 'assets/late.js': tooLarge })).toEqual([]);
});

test.each(['830x200', '1660x400'])('a banner of %s pixels is fine', async (size) => {
  const [width, height] = size.split('x').map(Number);

  expect(await checked({ 'assets/banner.png': aPng(width ?? 0, height ?? 0) })).toEqual([]);
});

test.each([
  ['a bitmap in an svg', { 'assets/a.svg': '<svg><image href="a.png"/></svg>' }, 'bitmap_in_svg'],
  ['a script in an svg', { 'assets/a.svg': '<svg><script>1</script></svg>' }, 'sanitised_svg'],
  ['an event handler in an svg', { 'assets/a.svg': '<svg onload="x()"/>' }, 'sanitised_svg'],
  ['a kind of file that Zendesk does not name', { 'assets/notes.txt': 'x' }, 'own.unusual_extension'],
  ['an address without https', { 'assets/main.js': 'fetch("http://example.com/a")' }, 'insecure_http_request'],
  ['a private key', { 'assets/a.json': '"-----BEGIN RSA PRIVATE KEY-----"' }, 'application_secret'],
  ['words about secrets', { 'assets/main.js': 'form.password = 1' }, 'generic_secrets'],
])('there is a warning for %s', async (_, changes, rule) => {
  expect(await checked(changes)).toEqual([['warning', rule]]);
});

test('names of namespaces and this machine are no requests', async () => {
  const source = 'ns("http://www.w3.org/2000/svg"); fetch("http://localhost:4600/x"); fetch("https://example.com")';

  expect(await checked({ 'assets/main.js': source })).toEqual([]);
});

test('words about secrets are summed up in one line that names the files', async () => {
  const problems = await problemsOf({ ...goodFiles(), 'assets/a.js': 'password', 'assets/b.js': 'secret' });

  expect(problems).toEqual([
    {
      rule: 'generic_secrets',
      severity: 'warning',
      message: 'Words like password, secret or token in 2 files: assets/a.js, assets/b.js.',
    },
  ]);
});

test('everything that is wrong is said at once', async () => {
  const manifest = JSON.stringify(aManifest({ author: undefined, frameworkVersion: '1.0', singleInstall: false }));

  const rules = (await checked({ 'manifest.json': manifest, 'assets/a.zip': '' })).map(([, rule]) => rule);

  expect(rules).toEqual(
    expect.arrayContaining([
      'manifest_keys.missing',
      'invalid_version',
      'own.single_install',
      'unsupported_mime_type_detected',
    ]),
  );
});

test('whatever the files contain, there is an answer', async () => {
  const content = fc.json({ maxDepth: 4 });
  await fc.assert(
    fc.asyncProperty(content, content, content, async (manifest, translations, requirements) => {
      const problems = await problemsOf({
        'manifest.json': manifest,
        'translations/en.json': translations,
        'requirements.json': requirements,
      });
      expect(problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

test('whatever stands at a known key of the manifest, there is an answer', async () => {
  const keys = ['author', 'location', 'parameters', 'oauth', 'experiments', 'domainWhitelist', 'termsConditionsURL'];
  const blocks = ['custom_objects_v2', 'targets', 'webhooks', 'channel_integrations', 'user_fields'];
  const values = (names: string[]) => fc.dictionary(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 3 }));
  await fc.assert(
    fc.asyncProperty(values(keys), values(blocks), fc.jsonValue(), async (changes, requirements, app) => {
      const problems = await problemsOf({
        ...goodFiles(),
        'manifest.json': JSON.stringify(aManifest(changes)),
        'requirements.json': JSON.stringify(requirements),
        'translations/en.json': JSON.stringify({ app }),
      });
      expect(Array.isArray(problems)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
