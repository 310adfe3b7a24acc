import { callRecordIn } from '../../../../domain/call/call-record';
import { mayCall, type Consent } from '../../../../domain/call/consent';
import { customerZone } from '../../../../domain/call/customer-zone';
import type { CustomerId } from '../../../../domain/ids';
import type { Standing } from '../../../../domain/ledger/standing';
import type { LateSpeech } from '../../../i18n/LateSpeech';
import type { Place } from '../occasion';
import { consentWords } from './call-words';

/** What stands in a customer's profile about calls, as it came with the ticket, unless they have said no since then. */
export function wishAboutCalls({ customer, hasRefusedCalls = false }: Place): Consent {
  if (hasRefusedCalls) return { kind: 'do-not-call' };
  return callRecordIn(customer.fields)?.consent ?? { kind: 'none' };
}

/** The zone in which they are called, where it is known. */
export const zoneOf = ({ customer }: Place, account: string): string | undefined =>
  customerZone({ confirmed: callRecordIn(customer.fields)?.zone, helpdesk: customer.zone, account });

/** Whether a call that was planned is not to be made any more: they agreed then, where that was needed. */
export const isUnwanted = (wish: Consent): boolean => !mayCall({ needsConsent: false }, wish);

/** Why it is not, in a sentence; `undefined` where it may be made. */
export const whyNotToCall = (speech: LateSpeech, wish: Consent): string | undefined =>
  isUnwanted(wish) ? consentWords(speech, wish) : undefined;

/** Whether one of these is a call of the customer's. */
export const hasCall = (standings: readonly Standing[], customer: CustomerId): boolean =>
  standings.some(({ reservation: { entry } }) => entry.gift.kind === 'courtesy-call' && entry.customer === customer);
