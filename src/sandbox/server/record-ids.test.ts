import { recordIds } from './record-ids';

test('an id has 26 characters of the ULID alphabet', () => {
  const next = recordIds(() => 1_700_000_000_000, Math.random);

  expect(next()).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
});

test('ids sort by the order in which they were made, within a millisecond and when the clock is set back', () => {
  const times = [5000, 5000, 5000, 4000, 6000, 5999];
  const next = recordIds(() => times.shift() ?? 7000, Math.random);

  const ids = Array.from({ length: 40 }, next);

  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(40);
});
