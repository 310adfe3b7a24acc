import { knownFor, type Known } from './known-for';

const KNOWN: Known = {
  values: { name: 'Ada' },
  order: 'your order EX-1',
  since: { day: '17 November', days: 3 },
};

test('an order stands only in phrases that are said of one', () => {
  expect(knownFor({ namesOrder: true }, KNOWN).issue).toBe('your order EX-1');
  expect(knownFor({}, KNOWN).issue).toBeUndefined();
});

test('nothing has gone on since today, and no wait of three days is called long', () => {
  expect(knownFor({}, KNOWN).since).toBe('17 November');
  expect(knownFor({}, { ...KNOWN, since: { day: '20 November', days: 0 } }).since).toBeUndefined();
  expect(knownFor({ fits: 'long-wait' }, KNOWN).since).toBeUndefined();
  expect(knownFor({ fits: 'long-wait' }, { ...KNOWN, since: { day: '16 November', days: 4 } }).since).toBeDefined();
});
