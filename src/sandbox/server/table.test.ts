import { createTable } from './table';

interface Row {
  readonly id: number;
  readonly word: string;
}

function aTable(rows: Row[], lagMs: number) {
  const clock = { ms: 0 };
  const table = createTable({ rows: () => rows, nowMs: () => clock.ms, lagMs, changed: () => undefined });
  return { table, clock };
}

test('lists show a row as it was until the lag has passed', () => {
  const { table, clock } = aTable([{ id: 1, word: 'old' }], 5000);

  table.put({ id: 1, word: 'new' });
  table.put({ id: 2, word: 'added' });

  clock.ms = 4999;
  expect(table.listed()).toEqual([{ id: 1, word: 'old' }]);
  expect(table.find(1)).toEqual({ id: 1, word: 'new' });
  clock.ms = 5000;
  expect(table.listed()).toEqual([
    { id: 1, word: 'new' },
    { id: 2, word: 'added' },
  ]);
});

test('a removed row stays listed until the lag has passed, and changes are undone newest first', () => {
  const { table, clock } = aTable([{ id: 1, word: 'a' }], 1000);
  table.put({ id: 1, word: 'b' });
  clock.ms = 600;
  table.put({ id: 1, word: 'c' });
  table.remove(1);

  expect(table.listed()).toEqual([{ id: 1, word: 'a' }]);
  clock.ms = 1200;
  expect(table.listed()).toEqual([{ id: 1, word: 'b' }]);
  clock.ms = 1600;
  expect(table.listed()).toEqual([]);
});

test('without a lag nothing is remembered', () => {
  const { table } = aTable([], 0);

  table.put({ id: 1, word: 'now' });

  expect(table.listed()).toEqual([{ id: 1, word: 'now' }]);
});
