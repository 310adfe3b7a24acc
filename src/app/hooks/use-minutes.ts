import { useEffect, useState } from 'react';
import { MINUTE_MS, type Instant } from '../../domain/time';

/**
 * The time, drawn anew with every minute and when the page is looked at again: a machine that slept has slept through its intervals.
 * @param now the same function from one drawing to the next.
 */
export function useMinutes(now: () => Instant): Instant {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const look = () => setAt(now());
    const interval = setInterval(look, MINUTE_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(interval);
      document.removeEventListener('visibilitychange', look);
    };
  }, [now]);
  return at;
}
