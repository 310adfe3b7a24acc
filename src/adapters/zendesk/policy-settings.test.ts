import { err } from '../../domain/result';
import type { PolicyProblem } from '../../ports/policy-source';
import { policyFrom, type SettingsContext } from './policy-settings';
import type { Settings } from './setting-reader';

const context = { revision: 7, accountZone: 'Europe/London' };

const good: Settings = {
  name: 'Extra Mile',
  title: 'Extra Mile',
  customers_per_agent_month: '10',
  largest_percent: '15',
  days_between_gestures: '30',
  currency: 'GBP',
  monthly_budget: '1000',
  typical_order_value: '60',
  discount_source: 'static-code',
  discount_code: 'THANKYOU',
  discount_codes: null,
  reasons: 'late = It took us too long\nTo say thank you',
  lead_groups: 'Team leads, 360003',
  never_tags: 'legal, chargeback',
  time_zone: '',
  write_notes: true,
};

const read = (changes: Settings = {}, around: SettingsContext = context) => policyFrom({ ...good, ...changes }, around);

function policyOf(changes: Settings = {}) {
  const result = read(changes);
  if (result.ok) return result.value;
  throw new Error(`The settings are wrong: ${JSON.stringify(result.error)}`);
}

function problemsOf(changes: Settings): readonly PolicyProblem[] {
  const result = read(changes);
  return result.ok ? [] : result.error;
}

const SEEN = ['discount', 'card', 'courtesy-call', 'exception'];
const PAID = ['discount', 'exception'];

test('settings from before there were other gestures than discounts are a policy', () => {
  expect(policyOf()).toEqual({
    revision: 7,
    timeZone: 'Europe/London',
    limits: [
      { gesture: 'discount', per: 'agent', within: 'month', max: { customers: 10 } },
      { gesture: 'discount', per: 'agent', within: 'each', max: { percent: 15 } },
      { gesture: 'card', per: 'agent', within: 'month', max: { count: 20 } },
      { gesture: 'extra-time', per: 'agent', within: 'each', max: { minutes: 15 } },
      { gesture: 'extra-time', per: 'agent', within: 'month', max: { minutes: 120 } },
      { gesture: 'courtesy-call', per: 'agent', within: 'month', max: { count: 5 } },
      { gesture: 'exception', per: 'agent', within: 'month', max: { count: 5 } },
      { gesture: SEEN, per: 'customer', within: { days: 30 }, max: { count: 1 } },
      { gesture: PAID, per: 'account', within: 'month', max: { money: { minor: 100_000, currency: 'GBP' } } },
    ],
    never: { ticketTags: ['legal', 'chargeback'], organizations: [] },
    reasons: [
      { id: 'late', label: 'It took us too long' },
      { id: 'to-say-thank-you', label: 'To say thank you' },
    ],
    discounts: { kind: 'static-code', code: 'THANKYOU' },
    discountsByBrand: [],
    codeDays: 30,
    rules: [],
    calls: { needsConsent: true, from: 540, until: 1200, daysOff: [] },
    fixFirst: true,
    typicalOrder: { minor: 6000, currency: 'GBP' },
    leadGroups: ['Team leads', '360003'],
    notes: true,
  });
});

test('numbers and checkboxes may come as what they are', () => {
  expect(
    policyOf({ customers_per_agent_month: 10, largest_percent: 15, days_between_gestures: 30, monthly_budget: 1000 }),
  ).toEqual(policyOf());
});

test('blanks around a value mean nothing', () => {
  expect(policyOf({ largest_percent: ' 15 ', discount_code: ' THANKYOU\n', currency: 'GBP ' })).toEqual(policyOf());
});

test.each([
  ['customers_per_agent_month', '', 'missing', ''],
  ['customers_per_agent_month', null, 'missing', ''],
  ['customers_per_agent_month', 'ten', 'not-a-number', 'ten'],
  ['customers_per_agent_month', '2.5', 'not-a-number', '2.5'],
  ['customers_per_agent_month', '-1', 'out-of-range', '-1'],
  ['customers_per_agent_month', '100001', 'out-of-range', '100001'],
  ['largest_percent', '', 'missing', ''],
  ['largest_percent', '15 %', 'not-a-number', '15 %'],
  ['largest_percent', '0', 'out-of-range', '0'],
  ['largest_percent', '101', 'out-of-range', '101'],
  ['days_between_gestures', undefined, 'missing', ''],
  ['days_between_gestures', 'a month', 'not-a-number', 'a month'],
  ['days_between_gestures', '-30', 'out-of-range', '-30'],
  ['days_between_gestures', '3651', 'out-of-range', '3651'],
  ['monthly_budget', 'a lot', 'not-money', 'a lot'],
  ['monthly_budget', '-5', 'not-money', '-5'],
  ['monthly_budget', '12.345', 'not-money', '12.345'],
  ['monthly_budget', '1.000,50', 'not-money', '1.000,50'],
  ['monthly_budget', '£1000', 'not-money', '£1000'],
  ['monthly_budget', '99999999999999999999', 'not-money', '99999999999999999999'],
  ['typical_order_value', '60 GBP', 'not-money', '60 GBP'],
  ['discount_code', '', 'missing', ''],
  ['discount_code', '  ', 'missing', ''],
  ['reasons', '', 'missing', ''],
  ['reasons', ' \n \n', 'missing', ''],
  ['time_zone', 'Mars/Olympus', 'not-a-zone', 'Mars/Olympus'],
  ['largest_amount', '25 %', 'not-money', '25 %'],
  ['cards_per_agent_month', '-1', 'out-of-range', '-1'],
  ['extra_minutes', '0', 'out-of-range', '0'],
  ['call_hours', 'noon', 'unknown-value', 'noon'],
] as const)('of %s, %p is wrong: %s', (setting, value, kind, found) => {
  expect(problemsOf({ [setting]: value })).toEqual([{ setting, kind, found }]);
});

test.each(['', 'gbp', 'EURO', '€'])('a currency %p is wrong', (currency) => {
  const kind = currency ? 'unknown-value' : 'missing';

  expect(problemsOf({ currency, monthly_budget: '', typical_order_value: '' })).toEqual([
    { setting: 'currency', kind, found: currency },
  ]);
});

test('amounts are not called wrong for the sake of a wrong currency', () => {
  expect(problemsOf({ currency: 'gbp' })).toEqual([{ setting: 'currency', kind: 'unknown-value', found: 'gbp' }]);
});

test.each([
  ['shop', 'unknown-value'],
  ['', 'missing'],
])('a source of codes %p is wrong: %s', (discount_source, kind) => {
  expect(problemsOf({ discount_source })).toContainEqual({ setting: 'discount_source', kind, found: discount_source });
});

test('everything that is wrong is told at once', () => {
  const wrong = {
    customers_per_agent_month: 'x',
    largest_percent: '',
    currency: 'pounds',
    time_zone: 'x',
    reasons: '',
  };

  expect(problemsOf(wrong).map(({ setting }) => setting)).toEqual(expect.arrayContaining(Object.keys(wrong)));
});

test('settings that are all missing are problems, not an exception', () => {
  const result = policyFrom({}, { revision: 0, accountZone: undefined });

  expect(result.ok).toBe(false);
});

test('a long wrong value is told shortened', () => {
  expect(problemsOf({ time_zone: 'z'.repeat(5000) })).toEqual([
    { setting: 'time_zone', kind: 'not-a-zone', found: 'z'.repeat(40) },
  ]);
});

test('nobody may get a discount where the admin says zero customers', () => {
  expect(policyOf({ customers_per_agent_month: '0' }).limits[0]?.max).toEqual({ customers: 0 });
});

test('zero days between gestures is no limit by days', () => {
  expect(policyOf().limits.map(({ per }) => per)).toContain('customer');
  expect(policyOf({ days_between_gestures: '0' }).limits.map(({ per }) => per)).not.toContain('customer');
});

test.each([
  ['largest_amount', '25', { gesture: 'discount', within: 'each', max: { money: { minor: 2500, currency: 'GBP' } } }],
  ['exception_cap', '40', { gesture: 'exception', within: 'each', max: { money: { minor: 4000, currency: 'GBP' } } }],
  ['cards_per_agent_month', '0', { gesture: 'card', within: 'month', max: { count: 0 } }],
  ['extra_minutes', '20', { gesture: 'extra-time', within: 'each', max: { minutes: 20 } }],
  ['extra_minutes_per_agent_month', 60, { gesture: 'extra-time', within: 'month', max: { minutes: 60 } }],
  ['calls_per_agent_month', '2', { gesture: 'courtesy-call', within: 'month', max: { count: 2 } }],
  ['exceptions_per_agent_month', '3', { gesture: 'exception', within: 'month', max: { count: 3 } }],
])('%s is a limit', (setting, value, limit) => {
  expect(policyOf({ [setting]: value }).limits).toContainEqual({ ...limit, per: 'agent' });
});

test('an empty budget is no limit, and a budget of nothing is one', () => {
  expect(policyOf({ monthly_budget: '' }).limits.map(({ per }) => per)).not.toContain('account');
  expect(policyOf({ monthly_budget: '0' }).limits.at(-1)?.max).toEqual({ money: { minor: 0, currency: 'GBP' } });
});

test('without a typical order nothing is estimated', () => {
  expect(policyOf({ typical_order_value: '' })).not.toHaveProperty('typicalOrder');
});

test.each([
  ['60', 'GBP', 6000],
  ['60.5', 'GBP', 6050],
  ['60,50', 'EUR', 6050],
  ['0.05', 'GBP', 5],
  ['60', 'JPY', 60],
  ['1.234', 'KWD', 1234],
])('%s in %s is %i of its smallest unit', (typical_order_value, currency, minor) => {
  expect(policyOf({ typical_order_value, currency, monthly_budget: '' }).typicalOrder).toEqual({ minor, currency });
});

test('yen have nothing behind the point', () => {
  expect(problemsOf({ currency: 'JPY', monthly_budget: '', typical_order_value: '60.5' })).toEqual([
    { setting: 'typical_order_value', kind: 'not-money', found: '60.5' },
  ]);
});

test.each([
  ['late = It took us too long', { id: 'late', label: 'It took us too long' }],
  ['late=It took us too long', { id: 'late', label: 'It took us too long' }],
  ['It took us too long', { id: 'it-took-us-too-long', label: 'It took us too long' }],
  ['Zu spät!', { id: 'zu-spät', label: 'Zu spät!' }],
  ['late =', { id: 'late', label: 'late' }],
  ['late = 1 + 1 = 2', { id: 'late', label: '1 + 1 = 2' }],
  ['遅延', { id: '遅延', label: '遅延' }],
])('the reason %p', (line, reason) => {
  expect(policyOf({ reasons: line }).reasons).toEqual([reason]);
});

test('empty lines between reasons mean nothing, nor do carriage returns', () => {
  expect(policyOf({ reasons: '\r\nlate = Late\r\n\r\n\r\nwrong = Wrong\r\n' }).reasons).toEqual([
    { id: 'late', label: 'Late' },
    { id: 'wrong', label: 'Wrong' },
  ]);
});

const codes = (count: number) => Array.from({ length: count }, (_, index) => `CODE-${index + 1}`);
const pool = (discount_codes: string | null): Settings => ({ discount_source: 'code-pool', discount_codes });

test('a pool is its codes in order, each once', () => {
  expect(policyOf(pool('ONE\n TWO \n\nONE\r\nTHREE')).discounts).toEqual({
    kind: 'code-pool',
    codes: ['ONE', 'TWO', 'THREE'],
  });
});

test('a pool needs no static code, and a static code no pool', () => {
  expect(problemsOf({ ...pool('ONE'), discount_code: '' })).toEqual([]);
  expect(problemsOf({ discount_codes: '' })).toEqual([]);
});

test('a pool without codes is wrong', () => {
  expect(problemsOf(pool(null))).toEqual([{ setting: 'discount_codes', kind: 'missing', found: '' }]);
});

test('a pool of 200 codes is right, one of 201 is too long, unless one is there twice', () => {
  expect(problemsOf(pool(codes(200).join('\n')))).toEqual([]);
  expect(problemsOf(pool(codes(201).join('\n')))).toMatchObject([{ setting: 'discount_codes', kind: 'out-of-range' }]);
  expect(problemsOf(pool([...codes(200), 'CODE-1'].join('\n')))).toEqual([]);
});

test("the admin's time zone goes before the account's", () => {
  expect(policyOf({ time_zone: 'Asia/Tokyo' }).timeZone).toBe('Asia/Tokyo');
  expect(policyOf({ time_zone: null }).timeZone).toBe('Europe/London');
});

test('without any time zone months have no edges', () => {
  expect(read({ time_zone: '' }, { revision: 0, accountZone: undefined })).toEqual(
    err([{ setting: 'time_zone', kind: 'missing', found: '' }]),
  );
});

test.each([
  [true, true],
  [false, false],
  ['true', true],
  ['false', false],
  ['', true],
  [null, true],
])('notes that are set to %p are written: %p', (write_notes, notes) => {
  expect(policyOf({ write_notes }).notes).toBe(notes);
});

test('without lead groups and tags there are none', () => {
  expect(policyOf({ lead_groups: '', never_tags: null })).toMatchObject({ leadGroups: [], never: { ticketTags: [] } });
});

test.each([
  ['https://www.example.com/cards', 'https://www.example.com/cards'],
  ['https://www.example.com/cards//', 'https://www.example.com/cards'],
  ['https://art.example', 'https://art.example'],
  ['', undefined],
])('artwork kept at "%s" is found at %s', (card_art_address, cardArt) => {
  expect(policyOf({ card_art_address }).cardArt).toBe(cardArt);
});

test.each(['http://art.example', 'art.example', 'https://', 'https://art.example/?card=', 'https://art.example/a b'])(
  '%s is no address for artwork',
  (found) => {
    expect(read({ card_art_address: found })).toEqual(
      err([{ setting: 'card_art_address', kind: 'unknown-value', found }]),
    );
  },
);
