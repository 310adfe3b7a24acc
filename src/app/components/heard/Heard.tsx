import { lazy, Suspense } from 'react';
import type { TicketAtHand } from '../../../use-cases/hearing/ticket-at-hand';
import { HeardWaiting } from './HeardWaiting';

const HeardLoader = lazy(async () => ({ default: (await import('./HeardLoader')).HeardLoader }));

/** What the customer has said and how it reads, and words that show they were heard: loaded after who they are is drawn. */
export function Heard(place: TicketAtHand) {
  return (
    <Suspense fallback={<HeardWaiting />}>
      <HeardLoader {...place} />
    </Suspense>
  );
}
