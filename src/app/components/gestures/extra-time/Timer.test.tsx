import { act, fireEvent, screen } from '@testing-library/react';
import { drawLate } from '../../../../../test/support/late-spoken';
import { aReservation, bookOf, completedBy, issuedBy, noon, stored } from '../../../../../test/support/ledger-samples';
import type { ReservationStep } from '../../../../domain/ledger/entry';
import { reservationId } from '../../../../domain/ids';
import { standingOf } from '../../../../domain/ledger/standing';
import { later, MINUTE_MS, type Instant } from '../../../../domain/time';
import { Timer } from './Timer';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const extraTime = (...steps: readonly (readonly [number, ReservationStep])[]) => extraTimeNamed('r1', ...steps);

function extraTimeNamed(id: string, ...steps: readonly (readonly [number, ReservationStep])[]) {
  const reservation = aReservation({ id: reservationId(id), gift: { kind: 'extra-time', minutes: 15 } });
  return standingOf(stored(reservation), bookOf(id, [1, issuedBy()], ...steps));
}

/** Draws the timer so many minutes after the reservation; the store's time passes apart from the machine's. */
async function show(minutes: number, startsBusy = false) {
  let at: Instant = later(noon, minutes * MINUTE_MS);
  let ends = 0;
  const now = () => at;
  const timer = (standing = extraTime(), isBusy = startsBusy) => (
    <Timer standing={standing} now={now} isBusy={isBusy} onEnd={() => ends++} />
  );
  const draw = await drawLate(timer());
  const pass = (ms: number) => {
    at = later(at, ms);
    act(() => jest.advanceTimersByTime(ms));
  };
  const sleep = (ms: number) => {
    at = later(at, ms);
  };
  return { pass, sleep, ends: () => ends, redraw: (standing = extraTime()) => draw(timer(standing, false)) };
}

const live = () => screen.getByText((_, element) => element?.getAttribute('aria-live') === 'polite');

test('the minutes that are left are shown, and nothing is read aloud while they pass', async () => {
  const { pass, ends } = await show(3.5);
  expect(screen.getByRole('group', { name: 'Extra time' })).toHaveTextContent('12 minutes left');
  expect(screen.getByText('Stopping gives 11 minutes back.')).toBeVisible();

  pass(0.4 * MINUTE_MS);
  expect(screen.getByRole('group')).toHaveTextContent('12 minutes left');
  pass(0.1 * MINUTE_MS);
  expect(screen.getByRole('group')).toHaveTextContent('11 minutes left');
  expect([live().textContent, ends()]).toEqual(['', 0]);
});

test('it ends by itself, once, and says so', async () => {
  const { pass, ends, redraw } = await show(14.5);

  pass(MINUTE_MS);
  redraw();
  pass(MINUTE_MS);

  expect(live()).toHaveTextContent('Your extra time is over. 15 minutes were used.');
  expect(ends()).toBe(1);
});

test('an end that did not come to stand can be tried again, and is gone once it stands', async () => {
  const { ends, redraw } = await show(16);
  expect(ends()).toBe(1);

  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(ends()).toBe(2);

  redraw(extraTime([960, completedBy('h1', 15)]));
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('an end that comes while something else is done waits for it', async () => {
  const { ends, redraw } = await show(16, true);
  expect(ends()).toBe(0);

  redraw();
  expect(ends()).toBe(1);
});

test('each extra time ends by itself', async () => {
  const { ends, redraw } = await show(16);

  redraw(extraTimeNamed('r2'));
  redraw(extraTimeNamed('r2'));

  expect(ends()).toBe(2);
});

test('after a sleep it shows what is left as soon as somebody looks', async () => {
  const { sleep, ends } = await show(1);
  sleep(9 * MINUTE_MS);

  fireEvent(document, new Event('visibilitychange'));
  expect(screen.getByRole('group')).toHaveTextContent('5 minutes left');

  sleep(60 * MINUTE_MS);
  fireEvent(document, new Event('visibilitychange'));
  expect(ends()).toBe(1);
});

test('a press stops it, and what was completed is shown as it is', async () => {
  const { ends, redraw } = await show(3.5);

  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  expect(ends()).toBe(1);

  redraw(extraTime([240, completedBy('h1', 4)]));
  expect(live()).toHaveTextContent('4 minutes were used.');
  expect(ends()).toBe(1);
});
