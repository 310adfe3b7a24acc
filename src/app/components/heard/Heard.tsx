import { memo } from 'react';
import { latestContacts } from '../../../use-cases/hearing/latest-contacts';
import type { TicketAtHand } from '../../../use-cases/hearing/ticket-at-hand';
import { Boundary } from '../frame/Boundary';
import { late } from '../frame/late';
import type { HeardNews } from './heard-news';
import { HeardWaiting } from './HeardWaiting';

const HeardLoader = late(async () => (await import('./HeardLoader')).HeardLoader);

interface HeardProps extends TicketAtHand {
  /** Told what was heard, and again whenever that changes; the same function from one drawing to the next. */
  readonly onNews?: ((news: HeardNews) => void) | undefined;
  /** Whether a call stands that the customer does not want. */
  readonly hasUnwantedCall?: boolean;
}

/**
 * What the customer has said and how it reads, and words that show they were heard: loaded after who they are is drawn. Older contacts
 * are of no matter to it, so it is not drawn anew for them.
 */
export const Heard = memo(
  function Heard({ onNews, hasUnwantedCall = false, ...place }: HeardProps) {
    return (
      <Boundary waiting={<HeardWaiting />}>
        <HeardLoader {...{ place, onNews, hasUnwantedCall }} />
      </Boundary>
    );
  },
  (one, other) =>
    one.ticket === other.ticket &&
    one.customer === other.customer &&
    one.agent === other.agent &&
    one.zone === other.zone &&
    one.onNews === other.onNews &&
    one.hasUnwantedCall === other.hasUnwantedCall &&
    areSame(latestContacts(one.contacts), latestContacts(other.contacts)),
);

const areSame = (one: TicketAtHand['contacts'], other: TicketAtHand['contacts']): boolean =>
  one.length === other.length && one.every((contact, index) => contact === other[index]);
