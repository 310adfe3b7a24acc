import { screen } from '@testing-library/react';
import { drawLate } from '../../../../test/support/late-spoken';
import {
  aReservation,
  bookOf,
  CALL,
  completedBy,
  issuedBy,
  noon,
  stored,
} from '../../../../test/support/ledger-samples';
import { aPlace } from '../../../../test/support/app-desk';
import type { Completed } from '../../../domain/ledger/entry';
import { agentId, handId, reservationId } from '../../../domain/ids';
import { standingOf } from '../../../domain/ledger/standing';
import { DAY_MS, later } from '../../../domain/time';
import { GivenBefore } from './GivenBefore';

function aCall(id: string, outcome: Completed['outcome']) {
  const completed: Completed = { kind: 'completed', hand: handId('h1'), ...(outcome && { outcome }) };
  const reservation = aReservation({ id: reservationId(id), gift: CALL });
  return standingOf(stored(reservation, { at: later(noon, -DAY_MS) }), bookOf(id, [1, issuedBy()], [9, completed]));
}

test('what came of a call stands with it, where it was kept', async () => {
  const calls = [aCall('r1', undefined), aCall('r2', 'no-answer'), aCall('r3', 'do-not-call-again')];

  await drawLate(<GivenBefore standings={calls} names={new Map()} place={aPlace()} rules={[]} now={noon} zone="UTC" />);

  expect(said()).toEqual([
    expect.stringMatching(/by you · Do not call again$/),
    expect.stringMatching(/by you · No answer$/),
    expect.stringMatching(/by you$/),
  ]);
});

test('whoever gave it is named, as far as it is known', async () => {
  const given = [1, 2, 3].map((agent) =>
    standingOf(stored(aReservation({ id: reservationId(`r${agent}`), agent: agentId(agent) })), []),
  );
  const names = new Map([
    [agentId(1), 'Maya Osei'],
    [agentId(2), 'Jonas Keller'],
  ]);
  const about = { place: aPlace(), rules: [], now: later(noon, 2 * DAY_MS), zone: 'UTC' };

  const draw = await drawLate(<GivenBefore standings={given} names={new Map()} {...about} />);
  const before = said();
  draw(<GivenBefore standings={given} names={names} {...about} />);

  const what = '10 % discount, 2 days ago,';
  expect(before).toEqual([`${what} by a colleague`, `${what} by a colleague`, `${what} by you`]);
  expect(said()).toEqual([`${what} by a colleague`, `${what} by Jonas Keller`, `${what} by you`]);
});

test('of extra time it tells the minutes that were used, however many were reserved', async () => {
  const reservation = aReservation({ gift: { kind: 'extra-time', minutes: 15 } });
  const stopped = standingOf(stored(reservation), bookOf('r1', [1, issuedBy('h1', 'r1')], [60, completedBy('h1', 1)]));

  await drawLate(
    <GivenBefore standings={[stopped]} names={new Map()} place={aPlace()} rules={[]} now={noon} zone="UTC" />,
  );

  expect(said()).toEqual(['1 minute of extra time, today, by you']);
});

const said = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
