import { useEffect, useState } from 'react';
import { timerOf, type Timer } from '../../../../domain/extra-time/timer';
import type { Standing } from '../../../../domain/ledger/standing';
import { MINUTE_MS, SECOND_MS, type Instant } from '../../../../domain/time';

/**
 * How far extra time is, drawn anew when a minute is over and when the page is looked at again: a machine that slept has slept through
 * its timeouts.
 * @param now the store's time.
 */
export function useTimer(standing: Standing, now: () => Instant): Timer {
  const [at, setAt] = useState(now);
  const timer = timerOf(standing, at);
  const { changesAt } = timer;

  useEffect(() => {
    if (changesAt === undefined) return;
    const look = () => setAt(now());
    const wait = Math.min(MINUTE_MS, Math.max(SECOND_MS, changesAt - now()));
    const timeout = setTimeout(look, wait);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timeout);
      document.removeEventListener('visibilitychange', look);
    };
    // `at` changes when a look came too early: then the wait begins anew.
  }, [changesAt, now, at]);

  return timer;
}
