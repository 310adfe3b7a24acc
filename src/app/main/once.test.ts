import { once } from './once';

/** Fails the first `failures` times, and counts. */
function loading(failures: number) {
  let calls = 0;
  const load = once(async () => {
    if (++calls <= failures) throw new Error(`Failed ${calls}`);
    return calls;
  });
  return { load, calls: () => calls };
}

test('what is loaded once is the same for everybody, also for who asks while it loads', async () => {
  const { load, calls } = loading(0);

  expect(await Promise.all([load(), load()])).toEqual([1, 1]);
  expect(await load()).toBe(1);
  expect(calls()).toBe(1);
});

test('what failed to load is loaded anew', async () => {
  const { load } = loading(1);

  await expect(load()).rejects.toThrow('Failed 1');

  expect(await load()).toBe(2);
});
