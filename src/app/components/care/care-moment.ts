import { amendsOf, suggestions, type CareMoment, type Suggestion } from '../../../domain/care/suggest';
import { reservationId } from '../../../domain/ids';
import type { Amends } from '../../../domain/policy/fix-first';
import type { Instant } from '../../../domain/time';
import { momentOf } from '../../../use-cases/care/moment-of';
import type { Reading } from '../../gestures';
import type { Beginning } from '../gestures/composer-props';
import { asIfIn, requestFor, type Place } from '../gestures/occasion';
import type { HeardNews } from '../heard/heard-news';

export interface AboutMoment {
  /** Absent until the customer was heard. */
  readonly news: HeardNews | undefined;
  readonly place: Place;
  readonly reading: Reading;
  readonly zone: string;
  /** Since when the customer is in touch; absent while that is not known. */
  readonly since?: Instant | undefined;
  /** Whether another ticket of the customer's is open, as far as that is known. */
  readonly hasOthersOpen?: boolean;
}

/** What happened and what was done about it; `undefined` while that or the policy is not known. */
export function careMoment({
  news,
  place,
  reading,
  zone,
  since,
  hasOthersOpen = false,
}: AboutMoment): CareMoment | undefined {
  const { policy, view, now } = reading;
  if (!news || !policy.ok) return undefined;
  const { ticket } = place;
  return momentOf({
    ...news,
    ...{ status: ticket.status, since, hasOthersOpen, view, policy: policy.value, zone, now },
    asking: asIfIn(requestFor(place, { kind: 'discount', percent: 1 }, '', reservationId('looking'))),
  });
}

/** What a form of this kind begins with that nobody opened from a suggestion: what suits the moment all the same. */
export function beginningIn(about: AboutMoment, kind: Suggestion['kind']): Beginning {
  const moment = careMoment(about);
  const fitting = moment && suggestions(moment).find((each) => each.kind === kind);
  return fitting ? beginningOf(fitting) : {};
}

export const beginningOf = ({ occasion, reason }: Suggestion): Beginning => ({
  ...(occasion === undefined ? {} : { occasion }),
  ...(reason === undefined ? {} : { reason }),
});

/** How far what went wrong has come, as far as anybody has heard of it. */
export function amendsIn(about: AboutMoment): Amends {
  const moment = careMoment(about);
  return moment ? amendsOf(moment) : {};
}
