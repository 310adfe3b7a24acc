import type { Schedule } from '../server/rows/schedule';
import { daysAgo } from './times';

const DAY = 24 * 60;
const WEEKDAYS = [1, 2, 3, 4, 5];
const SATURDAY = 6;

/** When the shop's team is there: Monday to Friday 9:00 to 17:30, Saturday 10:00 to 14:00. */
export function schedules(now: Date): Schedule[] {
  const at = daysAgo(now, 1500, '09:30');
  const year = now.getUTCFullYear();
  return [
    {
      id: 36_001,
      name: 'Shop',
      time_zone: 'London',
      intervals: [
        ...WEEKDAYS.map((day) => ({ start_time: day * DAY + 9 * 60, end_time: day * DAY + 17 * 60 + 30 })),
        { start_time: SATURDAY * DAY + 10 * 60, end_time: SATURDAY * DAY + 14 * 60 },
      ],
      holidays: [
        { id: 36_101, name: 'New Year’s Day', start_date: `${year}-01-01`, end_date: `${year}-01-01` },
        { id: 36_102, name: 'Christmas', start_date: `${year}-12-25`, end_date: `${year}-12-26` },
      ],
      created_at: at,
      updated_at: at,
    },
  ];
}
