import { aTicketField } from '../../../test/support/extra-minutes';
import { aReservation } from '../../../test/support/ledger-samples';
import { aLedgerInMemory } from '../../../test/support/one-browser';
import { instant } from '../../domain/time';
import { endExtraTime } from './end-extra-time';
import { addMinutes, keepMinutes } from './tell-minutes';

const fifteen = aReservation({ gift: { kind: 'extra-time', minutes: 15 } });

async function started(inField: number) {
  const ledger = aLedgerInMemory();
  const standing = await ledger.issue(fifteen, 'extra-time');
  const { reader, ...browser } = ledger.browser('h1');
  await reader.readOn(instant(0));
  return { parts: { ...browser, reader, ...aTicketField(inField) }, standing };
}

test('what was taken is added to what the ticket has', async () => {
  const { parts, standing } = await started(5);

  expect(await addMinutes(parts, standing)).toBe('told');
  expect(parts.minutes()).toBe(20);
});

test.each([
  [0, 15],
  [15, 15],
  [20, 20],
])('a page that was loaded anew and has %d minutes has %d then', async (before, after) => {
  const { parts, standing } = await started(before);

  expect(await keepMinutes(parts, standing)).toBe('told');
  expect(parts.minutes()).toBe(after);
});

test('what this browser has ended is not written anew though a search still lags', async () => {
  const { parts, standing } = await started(15);
  await endExtraTime(parts, standing);
  const { minutes, extraMinutes } = aTicketField(0);

  await keepMinutes({ ...parts, extraMinutes }, standing);

  expect(minutes()).toBe(1);
});

test('a ticket that cannot be reached is told of, and nothing throws', async () => {
  const { parts, standing } = await started(0);
  const told: unknown[] = [];
  const gone = aTicketField(0, 'not-told');

  expect(await addMinutes({ ...parts, ...gone, report: (error) => told.push(error) }, standing)).toBe('not-told');
  expect(told).toEqual([new Error('The ticket is gone')]);
});
