import { act, fireEvent, renderHook } from '@testing-library/react';
import { instant, later, MINUTE_MS, SECOND_MS } from '../../domain/time';
import { useMinutes } from './use-minutes';

let at = instant(0);
const now = () => at;

beforeEach(() => {
  jest.useFakeTimers();
  at = instant(0);
});
afterEach(() => void jest.useRealTimers());

test('the time goes on by the minute, and at once when the page is looked at again', async () => {
  const { result } = renderHook(() => useMinutes(now));

  at = later(at, MINUTE_MS);
  await act(() => jest.advanceTimersByTimeAsync(MINUTE_MS - SECOND_MS));
  expect(result.current).toBe(0);
  await act(() => jest.advanceTimersByTimeAsync(SECOND_MS));
  expect(result.current).toBe(MINUTE_MS);

  at = later(at, 60 * MINUTE_MS);
  fireEvent(document, new Event('visibilitychange'));
  expect(result.current).toBe(61 * MINUTE_MS);
});
