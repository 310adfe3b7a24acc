import { isTooFarAhead } from '../../domain/call/call-stage';
import { customerZone } from '../../domain/call/customer-zone';
import { mayCallAt } from '../../domain/call/civil-hours';
import { objectionToCall, type CallObjection, type Said } from '../../domain/call/consent';
import type { CustomerId } from '../../domain/ids';
import type { CallRules } from '../../domain/policy/policy';
import { err, ok, type Result } from '../../domain/result';
import type { Instant } from '../../domain/time';
import type { CallRecords } from '../../ports/call-records';

/** A courtesy call as an agent has composed it. */
export interface CallPlan {
  readonly customer: CustomerId;
  readonly due: Instant;
  /** Day and ticket, where the customer has agreed just now. */
  readonly agreed?: Said;
  /** The IANA zone, where the customer has named it just now. */
  readonly namedZone?: string;
  /** What the helpdesk and the account say of the zone. */
  readonly helpdeskZone?: string;
  readonly accountZone?: string;
}

export type CallRefusal =
  | CallObjection
  | 'zone-unknown'
  | 'outside-hours'
  | 'past'
  | 'too-far'
  /** The helpdesk has no place for what they said: *Set up* makes it. */
  | 'not-set-up';

/**
 * Keeps what the customer has just said, then reads what is kept and decides whether the call may be planned, before any allowance is
 * taken. Answers the customer's zone. Throws `HelpdeskFailure`; it may be repeated.
 * @param now the store's time.
 */
export async function prepareCall(
  records: CallRecords,
  rules: CallRules,
  plan: CallPlan,
  now: Instant,
): Promise<Result<{ readonly zone: string }, CallRefusal>> {
  if (!(await isKept(records, plan))) return err('not-set-up');
  const { consent, zone: confirmed } = await records.read(plan.customer);
  const objection = objectionToCall(rules, consent);
  if (objection) return err(objection);
  const zone = customerZone({ confirmed, helpdesk: plan.helpdeskZone, account: plan.accountZone });
  if (zone === undefined) return err('zone-unknown');
  const fault = timeFaultOf(plan.due, now);
  if (fault) return err(fault);
  return mayCallAt(rules, zone, plan.due) ? ok({ zone }) : err('outside-hours');
}

function timeFaultOf(due: Instant, now: Instant): 'past' | 'too-far' | undefined {
  if (due <= now) return 'past';
  return isTooFarAhead(due, now) ? 'too-far' : undefined;
}

/** A wish not to be called that was noted before is not overwritten, and is found when the record is read. */
async function isKept(records: CallRecords, { customer, agreed, namedZone }: CallPlan): Promise<boolean> {
  if (agreed && (await records.agree(customer, agreed)) === 'not-set-up') return false;
  return namedZone === undefined || (await records.confirmZone(customer, namedZone)) === 'kept';
}
