import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { zipFolder } from '../../scripts/zip.mjs';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extra-mile-zip-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, content: string): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), content);
}

test('the folder is the root of the zip', async () => {
  await write('manifest.json', '{}');
  await write('assets/main.js', 'go()');

  const files = unzipSync(await zipFolder(folder));

  expect(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
    ['assets/main.js', 'go()'],
    ['manifest.json', '{}'],
  ]);
});

test('the same files give the same bytes, whenever they were written', async () => {
  await write('b.js', 'b');
  await write('a.js', 'a');
  const first = await zipFolder(folder);
  await utimes(join(folder, 'a.js'), new Date('2020-01-01'), new Date('2020-01-01'));

  const second = await zipFolder(folder);

  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});
