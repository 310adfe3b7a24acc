import { fakeZaf } from '../../../test/support/fake-zaf';
import { zafExtraMinutes } from './zaf-extra-minutes';

const PATH = 'ticket.customField:custom_field_77';

test.each([
  [null, 4, 4, 4],
  ['', 4, 4, 4],
  [0, 4, 4, 4],
  [11, 4, 4, 15],
  ['11', 4, 15, 15],
  [15, -11, 4, 4],
  [20, -11, 4, 9],
  [0, -11, 4, 4],
  [5, 0, 15, 15],
])('%p, changed by %d and at least %d, is %d then', async (value, by, atLeast, after) => {
  const { client, values } = fakeZaf({ [PATH]: value });

  expect(await zafExtraMinutes(client, 77).change(by, atLeast)).toBe('told');
  expect(values.get(PATH)).toBe(after);
});

test('a ticket that has its minutes already is not changed', async () => {
  const { client, values } = fakeZaf({ [PATH]: '15' });

  expect(await zafExtraMinutes(client, 77).change(0, 15)).toBe('told');
  expect(values.get(PATH)).toBe('15');
});

test('a ticket without the field, or an account without it, stays as it is', async () => {
  const { client, values } = fakeZaf();

  expect(await zafExtraMinutes(client, 77).change(4, 4)).toBe('no-field');
  expect(await zafExtraMinutes(client, undefined).change(4, 4)).toBe('no-field');
  expect([...values]).toEqual([]);
});

test('what is no number is not overwritten', async () => {
  const { client, values } = fakeZaf({ [PATH]: 'many' });

  await expect(zafExtraMinutes(client, 77).change(4, 4)).rejects.toThrow();
  expect(values.get(PATH)).toBe('many');
});
