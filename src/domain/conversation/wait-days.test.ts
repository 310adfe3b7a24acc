import { DAY_MS, instantOf, later } from '../time';
import type { Turn } from './conversation';
import { waitDays } from './wait-days';

const now = instantOf('2026-11-22T12:00:00Z');
const turn = (by: Turn['by'], daysAgo: number, isPublic = true): Turn => ({
  ...{ by, isPublic, channel: 'email', text: 'Hello' },
  at: later(now, -daysAgo * DAY_MS),
});

test.each<[string, number, readonly Turn[]]>([
  ['nobody has written', 0, []],
  ['all is answered', 0, [turn('customer', 9), turn('us', 8)]],
  ['the first of two stands unanswered', 5, [turn('us', 9), turn('customer', 5.9), turn('customer', 1)]],
  ['only a note was written since', 3, [turn('customer', 3), turn('us', 2, false)]],
])('where %s the customer has waited %d days', (_, days, conversation) => {
  expect(waitDays(conversation, now)).toBe(days);
});
