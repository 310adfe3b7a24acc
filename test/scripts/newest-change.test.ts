import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newestChange } from '../../scripts/newest-change.mjs';

const MONDAY = new Date('2026-03-02T10:00:00Z');
const TUESDAY = new Date('2026-03-03T10:00:00Z');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extra-mile-change-'));
  await mkdir(join(folder, 'deep'));
  await writeFile(join(folder, 'deep', 'file.ts'), '');
  await date(MONDAY, 'deep/file.ts', 'deep', '.');
});

afterEach(() => rm(folder, { recursive: true }));

async function date(time: Date, ...paths: string[]): Promise<void> {
  for (const path of paths) await utimes(join(folder, path), time, time);
}

test('the newest file in a folder counts, however deep', async () => {
  await date(TUESDAY, 'deep/file.ts');

  expect(await newestChange([folder])).toBe(TUESDAY.getTime());
});

test('a deleted file counts through its folder', async () => {
  await rm(join(folder, 'deep', 'file.ts'));
  await date(TUESDAY, 'deep');

  expect(await newestChange([folder])).toBe(TUESDAY.getTime());
});

test('what does not exist never changed', async () => {
  expect(await newestChange([join(folder, 'none'), join(folder, 'deep')])).toBe(MONDAY.getTime());
  expect(await newestChange([])).toBe(0);
});
