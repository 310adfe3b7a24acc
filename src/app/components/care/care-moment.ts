import { amendsOf, type CareMoment } from '../../../domain/care/suggest';
import { reservationId } from '../../../domain/ids';
import type { Amends } from '../../../domain/policy/fix-first';
import { momentOf } from '../../../use-cases/care/moment-of';
import type { Reading } from '../../gestures';
import { asIfIn, requestFor, type Place } from '../gestures/occasion';
import type { HeardNews } from '../heard/heard-news';

export interface AboutMoment {
  /** Absent until the customer was heard. */
  readonly news: HeardNews | undefined;
  readonly place: Place;
  readonly reading: Reading;
  readonly zone: string;
}

/** What happened and what was done about it; `undefined` while that or the policy is not known. */
export function careMoment({ news, place, reading, zone }: AboutMoment): CareMoment | undefined {
  const { policy, view, now } = reading;
  if (!news || !policy.ok) return undefined;
  const { ticket, customer } = place;
  return momentOf({
    ...news,
    ...{ status: ticket.status, since: customer.createdAt, view, policy: policy.value, zone, now },
    asking: asIfIn(requestFor(place, { kind: 'discount', percent: 1 }, '', reservationId('looking'))),
  });
}

/** How far what went wrong has come, as far as anybody has heard of it. */
export function amendsIn(about: AboutMoment): Amends {
  const moment = careMoment(about);
  return moment ? amendsOf(moment) : {};
}
