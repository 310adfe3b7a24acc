import { act, screen } from '@testing-library/react';
import { appDesk } from '../../../../test/support/app-desk';
import { aReservation, completedBy, issuedBy, noon, stored } from '../../../../test/support/ledger-samples';
import { showMay } from '../../../../test/support/show-may';
import { reservationId } from '../../../domain/ids';
import { viewOf } from '../../../domain/ledger/ledger-view';
import { DAY_MS, later } from '../../../domain/time';
import type { Reading } from '../../gestures';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const at = later(noon, -90 * DAY_MS);
const book = reservationId('r1');
const OLD = [
  stored(aReservation(), { at }),
  stored(issuedBy(), { book, at }),
  stored(completedBy(), { book, position: 2, at }),
];

/** Cora's ticket, where one search did not find what she was given. */
function besideBusyAgent(answer: (whole: Reading) => Promise<Reading>) {
  const desk = appDesk();
  const { gestures } = desk.services;
  let looks = 0;
  const glance: typeof gestures.glance = async (customer) => {
    looks += 1;
    const reading = await gestures.glance(customer);
    const whole = { ...reading, view: viewOf(OLD, { now: noon, isSelection: true }) };
    return { ...reading, further: () => answer(whole) };
  };
  showMay({ ...desk, services: { ...desk.services, gestures: { ...gestures, glance } } });
  return { reported: desk.reported, looks: () => looks };
}

const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
const givenBefore = () => screen.queryByRole('list', { name: 'Given before' });

test('what one search left out is shown once the page was idle, and asked for once', async () => {
  const { looks } = besideBusyAgent(async (whole) => whole);

  await pass(900);
  expect(screen.getByRole('button', { name: 'Give a discount' })).toBeEnabled();
  expect(givenBefore()).not.toBeInTheDocument();
  await pass(5000);

  expect(givenBefore()).toHaveTextContent('10 % discount, 2 months ago, by you');
  expect(looks()).toBe(1);
});

test('where that fails it is reported, and what was found stays', async () => {
  const lost = new Error('No answer');
  const { reported } = besideBusyAgent(() => Promise.reject(lost));

  await pass(900);
  await pass(5000);

  expect(givenBefore()).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Give a discount' })).toBeEnabled();
  expect(reported).toEqual([lost]);
});
