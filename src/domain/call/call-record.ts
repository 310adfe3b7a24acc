import type { Customer } from '../customer/customer';
import { consentIn, type Consent } from './consent';

/** What is kept with a customer about calling them. */
export interface CallRecord {
  readonly consent: Consent;
  /** The IANA zone that they have named, as it was noted. */
  readonly zone?: string;
}

/** The keys of the customer's fields in which it is kept; *Set up* makes them. */
export const CALL_FIELDS = { consent: 'care_calls', zone: 'care_time_zone' } as const;

/** The record in the fields that came with a customer, by `user.key`; `undefined` when no fields came, which is not the same as none. */
export function callRecordIn(fields: Customer['fields']): CallRecord | undefined {
  if (fields === undefined) return undefined;
  const zone = fields[`user.${CALL_FIELDS.zone}`]?.trim();
  return { consent: consentIn(fields[`user.${CALL_FIELDS.consent}`] ?? ''), ...(zone ? { zone } : {}) };
}
