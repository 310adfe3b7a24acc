import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { drawLate } from '../../../../../test/support/late-spoken';
import { aReservation, bookOf, CALL, issuedBy, noon, stored } from '../../../../../test/support/ledger-samples';
import { callsToMake } from '../../../../domain/call/call-stage';
import { reservationId, ticketId } from '../../../../domain/ids';
import { standingOf } from '../../../../domain/ledger/standing';
import { DAY_MS, HOUR_MS, later, type Instant } from '../../../../domain/time';
import { DueCalls } from './DueCalls';

function aCall(id: string, ticket: number, due: Instant) {
  const reservation = aReservation({ id: reservationId(id), ticket: ticketId(ticket), gift: { ...CALL, due } });
  return standingOf(stored(reservation, { at: later(noon, -3 * DAY_MS) }), bookOf(id, [1, issuedBy('h1', 'task/1')]));
}

interface Scene {
  /** The ticket that is open. */
  readonly ticket?: number;
  readonly isBusy?: boolean;
  readonly whyNot?: string;
}

async function show({ ticket = 9001, isBusy = false, whyNot }: Scene = {}) {
  const standings = [
    aCall('here', 9001, noon),
    aCall('late', 9002, later(noon, -DAY_MS)),
    aCall('soon', 9003, later(noon, HOUR_MS)),
  ];
  const pressed: unknown[] = [];
  await drawLate(
    <DueCalls
      calls={callsToMake(standings, noon)}
      ticket={ticketId(ticket)}
      ownZone="Europe/London"
      clockOf={({ stage }) => (stage === 'due' ? 'It is three there.' : undefined)}
      whyNot={whyNot}
      isBusy={isBusy}
      mayTakeBack={({ stage }) => stage === 'planned'}
      onTakeBack={({ standing }) => pressed.push([standing.reservation.entry.id, 'taken back'])}
      onOutcome={({ standing }, outcome) => pressed.push([standing.reservation.entry.id, outcome])}
      onOpen={(opened) => pressed.push(opened)}
    />,
  );
  return { user: userEvent.setup(), pressed };
}

test('each call says when it is, and whether that has passed', async () => {
  await show();

  const calls = within(screen.getByRole('list', { name: 'Courtesy calls' })).getAllByRole('listitem');
  expect(calls.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Call overdue since Sat,? 21 Nov,? 12:00/),
    expect.stringMatching(/^Call now: Sun,? 22 Nov,? 12:00 · Task #1It is three there\./),
    expect.stringMatching(/^Call at Sun,? 22 Nov,? 13:00/),
  ]);
});

test('an outcome is noted for its call beside its own ticket, and a call of another ticket leads there', async () => {
  const { user, pressed } = await show();

  await user.click(screen.getByRole('button', { name: 'Reached: call of ticket #9001' }));
  await user.click(screen.getByRole('button', { name: 'Do not call again: call of ticket #9001' }));
  await user.click(screen.getByRole('button', { name: 'Ticket #9003' }));

  expect(pressed).toEqual([['here', 'reached'], ['here', 'do-not-call-again'], ticketId(9003)]);
  expect(screen.queryByRole('button', { name: 'Ticket #9001' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /call of ticket #900[23]/ })).not.toBeInTheDocument();
});

test('each call leads to its task', async () => {
  const { user, pressed } = await show();
  const [first] = screen.getAllByRole('button', { name: 'Task #1' });
  if (first === undefined) throw new Error('No call has a task');

  await user.click(first);

  expect(pressed).toEqual([ticketId(1)]);
});

test('beside a task nothing leads to it, and its call leads to the ticket that it is for', async () => {
  await show({ ticket: 1 });

  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Ticket #9002',
    'Ticket #9001',
    'Ticket #9003',
  ]);
});

test('a call that is not due yet can be taken back', async () => {
  const { user, pressed } = await show({ ticket: 9003 });

  await user.click(screen.getByRole('button', { name: /^Take back/ }));

  expect(pressed).toEqual([['soon', 'taken back']]);
});

test('while one is being noted none is pressed again', async () => {
  const { user, pressed } = await show({ isBusy: true });

  await user.click(screen.getByRole('button', { name: 'No answer: call of ticket #9001' }));

  expect(pressed).toEqual([]);
});

test('a call that is not wanted any more can only be taken back', async () => {
  const { user, pressed } = await show({ ticket: 9003, whyNot: 'They do not want it.' });

  const calls = within(screen.getByRole('list', { name: 'Courtesy calls' })).getAllByRole('listitem');
  expect(calls.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Do not call: it was planned for Sat,? 21 Nov,? 12:00 · Ticket #9002 · Task #1They do not/),
    expect.stringMatching(/ · Ticket #9001 · Task #1They do not want it\.$/),
    expect.stringMatching(
      /^Do not call: it was planned for Sun,? 22 Nov,? 13:00 · Task #1They do not want it\.Take back$/,
    ),
  ]);
  await user.click(screen.getByRole('button', { name: /^Take back/ }));
  expect(pressed).toEqual([['soon', 'taken back']]);
});

test('one that is not this agent’s to take back says whose it is', async () => {
  await show({ whyNot: 'They do not want it.' });

  expect(screen.getByText(/^Only whoever planned it can take it back/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /call of ticket/ })).not.toBeInTheDocument();
});
