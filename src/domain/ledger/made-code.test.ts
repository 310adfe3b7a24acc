import { reservationId } from '../ids';
import { codeFor } from './made-code';

const ids = Array.from({ length: 5000 }, (_, index) => reservationId(`4f0c2c9e-${index}-4b1f-9d44-aa0d5e9c1b77`));

test('a reservation has one code, however often it is asked for', () => {
  expect(ids.map(codeFor)).toEqual(ids.map(codeFor));
});

test('other reservations have other codes', () => {
  expect(new Set(ids.map(codeFor)).size).toBe(ids.length);
});

test('a code is short and has no sign that is read as another', () => {
  for (const code of ids.map(codeFor)) expect(code).toMatch(/^CARE-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
});
