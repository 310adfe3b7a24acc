import * as v from 'valibot';
import { timestamp } from '../../timestamp';

const DAY_OR_MOMENT = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?/;
const ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/i;

/** A moment as Zendesk writes it. UNVERIFIED: a day alone begins at midnight UTC, and so does a time without a zone. */
export const momentSchema = v.pipe(
  v.string('is not a valid date'),
  v.transform(momentIn),
  v.check((moment) => !Number.isNaN(moment.getTime()), 'is not a valid date'),
  v.transform(timestamp),
);

function momentIn(written: string): Date {
  if (!DAY_OR_MOMENT.test(written)) return new Date(Number.NaN);
  const hasTime = written.length > 'YYYY-MM-DD'.length;
  return new Date(hasTime && !ZONE.test(written) ? `${written}Z` : written);
}
