import fc from 'fast-check';
import { masked } from './masked';

test.each([
  ['a phone number by its last two digits', 'phone', '+44 7700 900123', '•••• 23'],
  ['a German number by its last two digits', 'phone', '0171/1234567', '•••• 67'],
  ['too few digits by none', 'phone', '12', '••••'],
  ['an address by its first word', 'address', '14 Beech Road, Leeds LS6 2AB', 'Beech ••••'],
  ['a German address by its street', 'address', 'Lindenstraße 4\n10969 Berlin', 'Lindenstraße ••••'],
  ['an address without words by none', 'address', '12345', '••••'],
  ['anything else whole', 'order', 'AB-48213', 'AB-48213'],
] as const)('%s', (_sentence, kind, value, shown) => {
  expect(masked({ kind, value })).toBe(shown);
});

test('of a phone number no more than two digits are ever shown', () => {
  fc.assert(
    fc.property(fc.string(), (value) => (masked({ kind: 'phone', value }).match(/\p{Nd}/gu) ?? []).length <= 2),
  );
});
