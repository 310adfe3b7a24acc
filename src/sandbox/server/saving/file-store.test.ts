import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileStoreIn } from './file-store';

test('files are kept until they are removed, each by its id', () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'sandbox-files-')), 'files');
  const textOf = (id: number) => Buffer.from(fileStoreIn(folder).get(id) ?? []).toString();
  const files = fileStoreIn(folder);

  files.put(1, Buffer.from('one'));
  files.put(2, Buffer.from('two'));
  expect([textOf(1), textOf(2), files.get(3)]).toEqual(['one', 'two', undefined]);
  files.remove(1);
  expect([files.get(1), textOf(2)]).toEqual([undefined, 'two']);
  files.clear();
  expect(files.get(2)).toBeUndefined();
});
