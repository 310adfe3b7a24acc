import { fakeZaf } from '../../../test/support/fake-zaf';
import { zafExtraMinutes } from './zaf-extra-minutes';

const PATH = 'ticket.customField:custom_field_77';

test.each([
  [null, 4],
  ['', 4],
  [0, 4],
  [11, 15],
  ['11', 15],
])('four minutes are added to %p', async (value, after) => {
  const { client, values } = fakeZaf({ [PATH]: value });

  expect(await zafExtraMinutes(client, 77).add(4)).toBe('added');
  expect(values.get(PATH)).toBe(after);
});

test('a ticket without the field, or an account without it, stays as it is', async () => {
  const { client, values } = fakeZaf();

  expect(await zafExtraMinutes(client, 77).add(4)).toBe('no-field');
  expect(await zafExtraMinutes(client, undefined).add(4)).toBe('no-field');
  expect([...values]).toEqual([]);
});

test('what is no number is not overwritten', async () => {
  const { client, values } = fakeZaf({ [PATH]: 'many' });

  await expect(zafExtraMinutes(client, 77).add(4)).rejects.toThrow();
  expect(values.get(PATH)).toBe('many');
});
