import { lateEnglish } from '../../../../../test/support/late-spoken';
import { aPolicy, aReservation, CALL, noon, stored } from '../../../../../test/support/ledger-samples';
import type { PlannedCall } from '../../../../domain/call/call-stage';
import { standingOf } from '../../../../domain/ledger/standing';
import { clockThere } from './call-times';

const call = (stage: PlannedCall['stage']): PlannedCall => ({
  standing: standingOf(stored(aReservation({ gift: CALL })), []),
  due: noon,
  stage,
});
const { calls } = aPolicy();
const anyDay = { ...calls, daysOff: [] };

// Noon of a Sunday in London: nine in the evening in Tokyo, seven in the morning in New York.
test.each([
  ['planned', 'Asia/Dubai', anyDay, /^Sun,? 22 Nov,? 16:00 where they are$/],
  ['due', 'Asia/Dubai', anyDay, /^It is 16:00 where they are\.$/],
  ['overdue', 'Asia/Dubai', undefined, /^It is 16:00 where they are\.$/],
  ['due', 'Asia/Tokyo', anyDay, /^It is 21:00 where they are: no calls now\.$/],
  ['overdue', 'America/New_York', anyDay, /^It is 07:00 where they are: no calls now\.$/],
  ['due', 'Europe/London', calls, /^It is 12:00 where they are: no calls now\.$/],
] as const)('beside a call that is %s in %s their clock is told', async (stage, zone, rules, words) => {
  const there = { zone, rules, ownZone: 'Europe/London', now: noon };

  expect(clockThere(await lateEnglish(), call(stage), there)).toMatch(words);
});

test.each([
  ['nobody knows the zone', 'due', undefined],
  ['it is the agent’s own clock', 'due', 'Europe/London'],
  ['it is the agent’s own clock', 'planned', 'Europe/London'],
] as const)('where %s nothing is said of it: %s', async (_, stage, zone) => {
  const there = { zone, rules: anyDay, ownZone: 'Europe/London', now: noon };

  expect(clockThere(await lateEnglish(), call(stage), there)).toBeUndefined();
});
