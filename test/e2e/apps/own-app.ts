import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from '@swc/core';

const HERE = import.meta.dirname;
const SCRIPTS = ['driver', 'cdn-client'];

/** Puts the tests' own app into a folder, as a build would: a manifest, translations and assets. */
export async function buildOwnApp(folder: string): Promise<void> {
  await cp(path.join(HERE, 'catalogue'), folder, { recursive: true });
  await mkdir(path.join(folder, 'assets'), { recursive: true });
  for (const script of SCRIPTS) {
    const source = await readFile(path.join(HERE, `${script}.ts`), 'utf8');
    const { code } = await transform(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } });
    await writeFile(path.join(folder, 'assets', `${script}.js`), code);
  }
}

/** Which page of the app runs beside tickets from now on: with the SDK from npm, or with our stand-in for the CDN's. */
export async function useSdk(folder: string, sdk: 'npm' | 'cdn'): Promise<void> {
  const manifest = await readFile(path.join(HERE, 'catalogue', 'manifest.json'), 'utf8');
  await writeFile(path.join(folder, 'manifest.json'), manifest.replaceAll('npm.html', `${sdk}.html`));
}
