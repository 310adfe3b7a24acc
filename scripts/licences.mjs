import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from './root.mjs';
import { say, stop } from './say.mjs';

const PAGE = join(ROOT, 'docs', 'licences.md');
/** The licences' own texts, which go with the package as they ask for it. */
const NOTICES = join(ROOT, 'assets', 'licences.html');
const COPYRIGHT = /^\W*(copyright\s+(?:\(c\)|©|[12]\d{3}).*?)\s*$/im;

const shipped = shippedPackages();
const page = await format(licencesPage(), { ...(await resolveConfig(PAGE)), filepath: PAGE });
for (const [file, text] of [
  [PAGE, page],
  [NOTICES, notices()],
]) {
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
    say(`Wrote ${file}.`);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    const name = relative(ROOT, file);
    stop(`${name} does not fit the installed packages: run "npm run licences" and read what changed.`);
  }
}

function shippedPackages() {
  const locked = Object.entries(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages);
  return locked.filter(([path, entry]) => path !== '' && isShipped(path, entry)).map(([path]) => path);
}

/** Each licence's words once, under those who gave their work under it. */
function notices() {
  const texts = new Map();
  for (const path of shipped) {
    const { name, version, copyright, licence, text } = describe(path);
    const words = text ?? `${licence}, without a text of its own.`;
    const owners = texts.get(words) ?? [];
    texts.set(words, [...owners, [`${name} ${version}`, copyright].filter(Boolean).join(', ')]);
  }
  const parts = [...texts].map(([words, owners]) => `${owners.join('\n')}\n\n${words}`);
  const text = `This app contains parts of the following packages.\n\n${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
  return `<!doctype html>\n<meta charset="utf-8" />\n<title>Licences</title>\n<pre style="white-space: pre-wrap">\n${escaped(text)}</pre>\n`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function licencesPage() {
  return [
    '# Licences of what we build upon',
    '',
    'Written by `npm run licences`; `npm run package` fails when it is out of date. Extra Mile itself is Apache-2.0.',
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
    ...table(sandboxOnly().map((name) => `node_modules/${name}`)),
    '',
  ].join('\n');
}

function isShipped(path, { dev, devOptional, optional }) {
  return !(dev || devOptional || optional || /\/(@types\/[^/]+|csstype)$/.test(path));
}

/** What the sandbox imports, tests apart, and the app does not ship. */
function sandboxOnly() {
  const folder = join(ROOT, 'src', 'sandbox');
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.test)\.tsx?$/.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return Object.keys(devDependencies).filter((name) => new RegExp(`(from|import|module) '${name}['/]`).test(code));
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
  const text = licenceIn(folder);
  const copyright = COPYRIGHT.exec(text ?? '')?.[1]
    ?.replaceAll('|', '\\|')
    .replace(/\s*<[^>]*>/, '');
  return { name, version, licence, copyright: copyright ?? authorName(author), text: text && withoutCopyright(text) };
}

function licenceIn(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file && readFileSync(join(folder, file), 'utf8');
}

/** Without its first copyright line and the way it is folded, the same licence reads the same everywhere. */
function withoutCopyright(text) {
  const paragraphs = text
    .replaceAll('\r', '')
    .replace(COPYRIGHT, '')
    .trim()
    .split(/\n\s*\n/);
  return paragraphs.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim()).join('\n\n');
}

function authorName(author) {
  return (typeof author === 'string' ? author.replace(/\s*[<(].*/, '') : author?.name) ?? '';
}
