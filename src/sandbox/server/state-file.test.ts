import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { StateFileError, stateFileIn } from './state-file';
import { aState } from './test-state';

const aFolder = () => mkdtempSync(path.join(tmpdir(), 'sandbox-state-'));

test('what was saved is loaded, and no other file is left', () => {
  const folder = aFolder();
  const file = stateFileIn(folder);

  file.saveSoon(aState());
  file.flush();

  expect(stateFileIn(folder).load()).toEqual(aState());
  expect(readdirSync(folder)).toEqual(['state.json']);
});

test('changes that follow at once are written together', () => {
  const folder = aFolder();
  const file = stateFileIn(folder);
  const state = aState();

  file.saveSoon(state);
  state.lastId = 4321;
  file.saveSoon(state);
  file.flush();

  expect(readFileSync(path.join(folder, 'state.json'), 'utf8')).toContain('"lastId":4321');
});

test('nothing saved is nothing loaded', () => {
  expect(stateFileIn(aFolder()).load()).toBeUndefined();
});

test.each(['', '{"users": [', '[]', 'null', '{"users":[]}'])(
  'a file that holds %j is reported by its name',
  (content) => {
    const folder = aFolder();
    writeFileSync(path.join(folder, 'state.json'), content);

    expect(() => stateFileIn(folder).load()).toThrow(StateFileError);
    expect(() => stateFileIn(folder).load()).toThrow(`${folder}/state.json`);
    expect(() => stateFileIn(folder).load()).toThrow('--reset');
  },
);
