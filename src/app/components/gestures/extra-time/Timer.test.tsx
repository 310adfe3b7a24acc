import { act, fireEvent, screen } from '@testing-library/react';
import { drawLate } from '../../../../../test/support/late-spoken';
import { aReservation, bookOf, completedBy, issuedBy, noon, stored } from '../../../../../test/support/ledger-samples';
import type { ReservationStep } from '../../../../domain/ledger/entry';
import { standingOf } from '../../../../domain/ledger/standing';
import { later, MINUTE_MS, type Instant } from '../../../../domain/time';
import { Timer } from './Timer';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function extraTime(...steps: readonly (readonly [number, ReservationStep])[]) {
  const reservation = aReservation({ gift: { kind: 'extra-time', minutes: 15 } });
  return standingOf(stored(reservation), bookOf('r1', [1, issuedBy()], ...steps));
}

/** Draws the timer so many minutes after the reservation; the store's time passes apart from the machine's. */
async function show(minutes: number) {
  let at: Instant = later(noon, minutes * MINUTE_MS);
  let ends = 0;
  const now = () => at;
  const timer = (standing = extraTime()) => <Timer standing={standing} now={now} isBusy={false} onEnd={() => ends++} />;
  const draw = await drawLate(timer());
  const pass = (ms: number) => {
    at = later(at, ms);
    act(() => jest.advanceTimersByTime(ms));
  };
  const sleep = (ms: number) => {
    at = later(at, ms);
  };
  return { pass, sleep, ends: () => ends, redraw: (standing = extraTime()) => draw(timer(standing)) };
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
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
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
