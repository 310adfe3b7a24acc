import { useEffect } from 'react';
import { useServices } from '../../Services';
import type { Glance } from './use-glance';

/** What was sent while nobody listened is noted when its ticket is opened again. */
export function useCompletion(sent: Glance['sent'], onCompleted: () => void): void {
  const { gestures, report, now } = useServices();
  useEffect(() => {
    // While it is in somebody's hand, the browser's background is noting it.
    const free = sent.filter(({ hold }) => now() >= hold.until);
    if (free.length === 0) return;
    Promise.all(free.map(gestures.complete)).then((done) => done.includes(true) && onCompleted(), report);
    // Once for each time the ledger was looked at.
  }, [sent]);
}
