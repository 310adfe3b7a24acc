import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from './root.mjs';
import { say, stop } from './say.mjs';

const PAGE = join(ROOT, 'docs', 'licences.md');
// What the sandbox and its tests put together on a developer's machine; none of it is in the app's package.
const SANDBOX_ONLY = ['hono', '@hono/node-server', 'jose', 'zendesk_app_framework_sdk'];
const COPYRIGHT = /^\W*(copyright\s+(?:\(c\)|©|[12]\d{3}).*?)\s*$/im;

const page = await format(licencesPage(), { ...(await resolveConfig(PAGE)), filepath: PAGE });
if (!process.argv.includes('--check')) {
  writeFileSync(PAGE, page);
  say(`Wrote ${PAGE}.`);
} else if (!existsSync(PAGE) || readFileSync(PAGE, 'utf8') !== page) {
  stop('docs/licences.md does not fit the installed packages: run "node scripts/licences.mjs" and read what changed.');
}

function licencesPage() {
  const locked = Object.entries(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages);
  const shipped = locked.filter(([path, entry]) => path !== '' && isShipped(path, entry)).map(([path]) => path);
  return [
    '# Licences of what we build upon',
    '',
    'Written by `node scripts/licences.mjs`; `npm run package` fails when it is out of date. Extra Mile itself is',
    'Apache-2.0.',
    '',
    '## In the app package',
    '',
    'The dependencies and their own dependencies. The bundle holds those parts of them that the app uses, and of some',
    'nothing at all. Packages that hold only type declarations are left out.',
    '',
    ...table(shipped),
    '',
    '## In the sandbox only',
    '',
    'These run the local helpdesk, beside some of the above, and are never part of the app package.',
    '',
    ...table(SANDBOX_ONLY.map((name) => `node_modules/${name}`)),
    '',
  ].join('\n');
}

function isShipped(path, { dev, devOptional, optional }) {
  return !(dev || devOptional || optional || /\/(@types\/[^/]+|csstype)$/.test(path));
}

function table(paths) {
  const rows = paths
    .map(describe)
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.version < b.version ? -1 : 1));
  return [
    '| package | version | licence | copyright |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ name, version, licence, copyright }) => `| ${name} | ${version} | ${licence} | ${copyright} |`),
  ];
}

function describe(path) {
  const folder = join(ROOT, path);
  const { name, version, license, licenses, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licence = license ?? licenses?.map(({ type }) => type).join(' or ');
  if (!licence) stop(`${name} ${version} does not say under which licence it may be used.`);
  return { name, version, licence, copyright: copyrightIn(folder) ?? authorName(author) };
}

function copyrightIn(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const line = file && COPYRIGHT.exec(readFileSync(join(folder, file), 'utf8'))?.[1];
  return line?.replaceAll('|', '\\|').replace(/\s*<[^>]*>/, '');
}

function authorName(author) {
  return (typeof author === 'string' ? author.replace(/\s*[<(].*/, '') : author?.name) ?? '';
}
