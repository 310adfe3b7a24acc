import { money } from '../../../../domain/money';
import { instantOf } from '../../../../domain/time';
import { readForm, type Bounds, type DiscountForm, type ReadForm } from './discount-form';

const percentOnly: Bounds = {
  largestPercent: 15,
  currency: 'GBP',
  isMade: true,
  now: instantOf('2026-11-22T09:13:00Z'),
  zone: 'Europe/London',
};
const bounds: Bounds = { ...percentOnly, largestAmount: money(2500, 'GBP') };

const filled: DiscountForm = {
  by: 'percent',
  percent: '10',
  amount: '12.50',
  orderValue: '',
  days: '30',
  minimumOrder: '',
};

const read = (form: Partial<DiscountForm>, changes: Partial<Bounds> = {}): ReadForm =>
  readForm({ ...filled, ...form }, { ...bounds, ...changes });

/** The last second on which the code that is asked for can be used. */
function endOf(days: string, changes: Partial<Bounds> = {}): string {
  const { wish } = read({ days }, changes);
  return wish?.expires === undefined ? 'never' : new Date(wish.expires).toISOString();
}

/** The fields in which something is wrong. */
const wrongIn = ({ wish, wrong }: ReadForm): readonly string[] => [
  ...Object.entries(wrong).flatMap(([field, isWrong]) => (isWrong ? [field] : [])),
  ...(wish ? ['and yet it can be asked for'] : []),
];

test.each<[string, string, Partial<Bounds>]>([
  ['30', '2026-12-22T23:59:59.000Z', {}],
  ['1', '2026-11-23T23:59:59.000Z', {}],
  // The clocks go forward in between.
  ['150', '2027-04-21T22:59:59.000Z', {}],
  ['30', '2026-12-22T09:59:59.000Z', { zone: 'Pacific/Kiritimati' }],
  // It is still the 21st there.
  ['30', '2026-12-22T10:59:59.000Z', { zone: 'Pacific/Pago_Pago' }],
])('a code for %s days can be used until %s, the end of its last day (%j)', (days, end, changes) => {
  expect(endOf(days, changes)).toBe(end);
});

test('codes that an admin has entered end when the admin says, and ask for no order of a size', () => {
  const { wish } = read({ days: '', minimumOrder: 'much' }, { isMade: false });

  expect(wish).toEqual({ kind: 'discount', percent: 10 });
});

test.each<[string, Partial<DiscountForm>, object]>([
  ['a percentage', { percent: ' 15 ' }, { percent: 15 }],
  [
    'a percentage of an order whose value is known',
    { orderValue: '49,90' },
    { percent: 10, orderValue: money(4990, 'GBP') },
  ],
  ['an amount', { by: 'amount', amount: '25' }, { amount: money(2500, 'GBP') }],
  [
    'an amount, whatever is left in the other fields',
    { by: 'amount', percent: '', orderValue: '?' },
    { amount: money(1250, 'GBP') },
  ],
  ['what is only for larger orders', { minimumOrder: '60' }, { percent: 10, minimumOrder: money(6000, 'GBP') }],
])('%s can be asked for', (_, form, wish) => {
  expect(read(form)).toMatchObject({ wish: { kind: 'discount', ...wish, expires: instantOf('2026-12-22T23:59:59Z') } });
  expect(wrongIn(read(form))).toEqual(['and yet it can be asked for']);
});

test.each<[string, Partial<DiscountForm>]>([
  ['percent', { percent: '16' }],
  ['percent', { percent: '0' }],
  ['percent', { percent: '7.5' }],
  ['percent', { percent: '' }],
  ['orderValue', { orderValue: '49.999' }],
  ['orderValue', { orderValue: '0' }],
  ['minimumOrder', { minimumOrder: '0,00' }],
  ['amount', { by: 'amount', amount: '25.01' }],
  ['amount', { by: 'amount', amount: '0' }],
  ['amount', { by: 'amount', amount: 'five' }],
  ['days', { days: '0' }],
  ['days', { days: '3651' }],
  ['days', { days: '2 weeks' }],
  ['minimumOrder', { minimumOrder: 'some' }],
])('what is wrong with %s is known (%j)', (field, form) => {
  expect(wrongIn(read(form))).toEqual([field]);
});

test('an amount cannot be asked for where discounts are percentages only', () => {
  expect(wrongIn(readForm({ ...filled, by: 'amount' }, percentOnly))).toEqual(['amount']);
});

test('a coupon takes off what the admin has made it for', () => {
  const coupons = [
    { id: 'TEN', percent: 10 },
    { id: 'FIVE', amount: money(500, 'EUR') },
  ];

  expect(read({ by: 'coupon FIVE' }, { coupons }).wish).toMatchObject({ amount: money(500, 'EUR') });
  expect(read({ by: 'coupon TEN' }, { coupons }).wish).toMatchObject({ percent: 10 });
  expect(read({ by: 'coupon GONE' }, { coupons }).wish).toBeUndefined();
});

test('what the codes give is not the choice of the agent, and a percentage of it asks what the order is worth', () => {
  const given = (off: NonNullable<Bounds['given']>) => ({ isMade: false, given: off });
  const form = { percent: '15', orderValue: '80' };

  expect(read(form, given({ percent: 10 })).wish).toEqual({
    kind: 'discount',
    percent: 10,
    orderValue: money(8000, 'GBP'),
  });
  expect(read(form, given({ amount: money(500, 'EUR') })).wish).toEqual({
    kind: 'discount',
    amount: money(500, 'EUR'),
  });
});
