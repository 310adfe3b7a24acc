import { appendFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { StateFileError, stateFileIn } from './state-file';
import { aState, aTicket } from '../test-state';
import { withAccountLists } from '../with-account-lists';
import { createWorld } from '../world';

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

/** A state that counts as large, saved once. */
function aLargeState() {
  const folder = aFolder();
  const world = createWorld({
    state: aState(),
    seed: aState,
    now: () => new Date('2026-03-02T09:00:00Z'),
    random: () => 0.5,
    lagMs: () => 0,
    onChange: (state, change) => file.saveSoon(state, change),
  });
  const file = stateFileIn(folder, { manyRows: 1 });
  file.start(world.state);
  const whole = readFileSync(path.join(folder, 'state.json'), 'utf8');
  const save = () => {
    // As when the time to save has come.
    jest.advanceTimersByTime(1000);
  };
  return { folder, world, file, whole, save };
}

describe('of a large state', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  test('changes go to a journal beside the whole, and both together are loaded', () => {
    const { folder, world, whole, save } = aLargeState();

    world.tickets.put(aTicket(1, { subject: 'Changed' }));
    world.tickets.put(aTicket(4, { subject: 'Made' }));
    world.tickets.remove(2);
    world.nextId();
    save();
    world.tickets.put(aTicket(1, { subject: 'Changed again' }));
    world.state.groups.push({ id: 8, name: 'Sales' });
    world.changed();
    save();

    expect(readFileSync(path.join(folder, 'state.json'), 'utf8')).toBe(whole);
    expect(readdirSync(folder)).toEqual(['journal-1.jsonl', 'state.json']);
    expect(stateFileIn(folder).load()).toEqual(world.state);
  });

  test('a line that a crash cut off is passed over, what was appended before is kept', () => {
    const { folder, world, save } = aLargeState();
    world.tickets.put(aTicket(1, { subject: 'Changed' }));
    save();
    appendFileSync(path.join(folder, 'journal-1.jsonl'), '{"list":"tickets","id":1,"row":{"id":1,"subj');

    const file = stateFileIn(folder, { manyRows: 1 });
    const state = file.load() ?? aState();
    expect(state).toEqual(world.state);
    file.saveSoon(state, { list: 'tickets', id: 2 });
    file.flush();
    expect(
      stateFileIn(folder)
        .load()
        ?.tickets.map(({ id }) => id),
    ).toEqual([1, 3]);
  });

  test('a journal that is not one is reported', () => {
    const { folder } = aLargeState();
    writeFileSync(path.join(folder, 'journal-1.jsonl'), '{"list":"things"}\n');

    expect(() => stateFileIn(folder).load()).toThrow(StateFileError);
  });

  test('a reset, and the end after a change that no journal tells, write the whole, and the journal is gone', () => {
    const { folder, world, file, save } = aLargeState();
    world.tickets.put(aTicket(9));
    save();
    world.reset();
    save();
    expect(readdirSync(folder)).toEqual(['state.json']);
    expect(stateFileIn(folder).load()).toEqual(withAccountLists(aState()));

    Object.assign(world.users.find(11) ?? {}, { name: 'Renamed' });
    world.changed();
    file.flush();
    expect(stateFileIn(folder).load()?.users[0]?.name).toBe('Renamed');
  });

  test('a journal of an earlier whole is left alone', () => {
    const { folder, world, save } = aLargeState();
    world.reset();
    save();
    writeFileSync(path.join(folder, 'journal-1.jsonl'), '{"list":"tickets","id":1}\n');

    expect(stateFileIn(folder).load()?.tickets).toHaveLength(3);
  });
});
