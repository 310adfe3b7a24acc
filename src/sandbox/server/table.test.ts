import { createTable } from './table';

interface Row {
  readonly id: number;
  readonly word: string;
}

function aTable(rows: Row[], lagMs: number) {
  const clock = { ms: 0 };
  const table = createTable({
    rows: () => rows,
    by: { word: ({ word }: Row) => word },
    nowMs: () => clock.ms,
    lagMs: () => lagMs,
    changed: () => undefined,
  });
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

test('rows are found by a value, in the order of the list, also when they changed or were added elsewhere', () => {
  const rows = [
    { id: 1, word: 'a' },
    { id: 2, word: 'b' },
    { id: 3, word: 'a' },
  ];
  const { table } = aTable(rows, 0);
  const idsWith = (word: string) => table.where('word', word).map(({ id }) => id);

  expect([idsWith('a'), idsWith('b'), idsWith('c')]).toEqual([[1, 3], [2], []]);
  table.put({ id: 1, word: 'b' });
  table.put({ id: 1, word: 'a' });
  table.put({ id: 2, word: 'a' });
  rows.push({ id: 4, word: 'a' });
  expect([idsWith('a'), idsWith('b')]).toEqual([[1, 2, 3, 4], []]);
  table.remove(1);
  expect([idsWith('a'), table.find(1), table.find(4)]).toEqual([[2, 3, 4], undefined, { id: 4, word: 'a' }]);
});

test('another list in the place of the first, or a shorter one, is found through afresh', () => {
  const lists = [[{ id: 1, word: 'a' }], [{ id: 2, word: 'a' }]];
  let now = 0;
  const table = createTable({
    rows: () => lists[now] ?? [],
    by: { word: ({ word }: Row) => word },
    nowMs: () => 0,
    lagMs: () => 0,
    changed: () => undefined,
  });

  expect([table.find(1)?.id, table.find(2)?.id]).toEqual([1, undefined]);
  now = 1;
  expect([table.find(1)?.id, table.where('word', 'a')]).toEqual([undefined, [{ id: 2, word: 'a' }]]);
  lists[1]?.pop();
  expect(table.find(2)).toBeUndefined();
});

test('what is found by a value lags like the list, for rows that came to it and rows that left it', () => {
  const { table, clock } = aTable(
    [
      { id: 1, word: 'a' },
      { id: 2, word: 'b' },
    ],
    1000,
  );
  const idsWith = (word: string) => table.listedWhere('word', word).map(({ id }) => id);

  table.put({ id: 1, word: 'b' });
  table.put({ id: 3, word: 'a' });
  table.remove(2);

  expect([idsWith('a'), idsWith('b')]).toEqual([[1], [2]]);
  clock.ms = 1000;
  expect([idsWith('a'), idsWith('b')]).toEqual([[3], [1]]);
});
