import { screen } from '@testing-library/react';
import { drawLate } from '../../../../test/support/late-spoken';
import { aReservation, bookOf, CALL, issuedBy, noon, stored } from '../../../../test/support/ledger-samples';
import { aPlace } from '../../../../test/support/app-desk';
import type { Completed } from '../../../domain/ledger/entry';
import { handId, reservationId } from '../../../domain/ids';
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

  await drawLate(<GivenBefore standings={calls} place={aPlace()} rules={[]} now={noon} zone="UTC" />);

  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/by you · Do not call again$/),
    expect.stringMatching(/by you · No answer$/),
    expect.stringMatching(/by you$/),
  ]);
});
