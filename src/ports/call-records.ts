import type { CallRecord } from '../domain/call/call-record';
import type { Said } from '../domain/call/consent';
import type { CustomerId } from '../domain/ids';

/** `not-set-up`: the helpdesk has no place for it yet, and nothing is kept. */
export type Kept = 'kept' | 'not-set-up';

/** Where the helpdesk keeps what customers say about being called. Methods throw `HelpdeskFailure`; each may be repeated. */
export interface CallRecords {
  /** What is kept at this moment. */
  read(customer: CustomerId): Promise<CallRecord>;
  /** Keeps that they agreed, unless something is noted that forbids it: only a person takes back a *do not call*, in the profile. */
  agree(customer: CustomerId, said: Said): Promise<Kept | 'forbidden-before'>;
  /** Keeps that they are not to be called any more, whatever stood there. */
  refuse(customer: CustomerId, said: Said): Promise<Kept>;
  /** Keeps the IANA zone that they have named. */
  confirmZone(customer: CustomerId, zone: string): Promise<Kept>;
}
