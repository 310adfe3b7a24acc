import { lazy, memo, Suspense } from 'react';
import { latestContacts } from '../../../use-cases/hearing/latest-contacts';
import type { TicketAtHand } from '../../../use-cases/hearing/ticket-at-hand';
import { HeardWaiting } from './HeardWaiting';

const HeardLoader = lazy(async () => ({ default: (await import('./HeardLoader')).HeardLoader }));

/**
 * What the customer has said and how it reads, and words that show they were heard: loaded after who they are is drawn. Older contacts
 * are of no matter to it, so it is not drawn anew for them.
 */
export const Heard = memo(
  function Heard(place: TicketAtHand) {
    return (
      <Suspense fallback={<HeardWaiting />}>
        <HeardLoader {...place} />
      </Suspense>
    );
  },
  (one, other) =>
    one.ticket === other.ticket &&
    one.customer === other.customer &&
    one.agent === other.agent &&
    one.zone === other.zone &&
    areSame(latestContacts(one.contacts), latestContacts(other.contacts)),
);

const areSame = (one: TicketAtHand['contacts'], other: TicketAtHand['contacts']): boolean =>
  one.length === other.length && one.every((contact, index) => contact === other[index]);
