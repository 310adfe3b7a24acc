import { isFamiliar } from './preferences';

test.each([
  ['du', true],
  [' Du ', true],
  ['Sie', false],
  ['', false],
  [undefined, false],
])('customers who are addressed with %j are addressed as friends: %s', (form, familiar) => {
  expect(isFamiliar({ address_form: form })).toBe(familiar);
});
