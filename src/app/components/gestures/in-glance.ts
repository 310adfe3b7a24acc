import { reservationId } from '../../../domain/ids';
import { refusedGestures, type RefusedKind } from '../../../domain/ledger/possible-gestures';
import { isElsewhere, type Policy } from '../../../domain/policy/policy';
import type { Remote } from '../../hooks/remote';
import { KINDS, type Kind } from './kinds';
import { ledgerTrouble } from './ledger-trouble';
import { asIfIn, isOffered, objectionTo, requestFor, type Place } from './occasion';
import type { Glance } from './use-glance';

export function policyIn(glance: Remote<Glance>): Policy | undefined {
  if (glance.status !== 'ready' || !glance.value.reading.policy.ok) return undefined;
  return glance.value.reading.policy.value;
}

/** Kinds that admins have not turned off; while nothing is known, what everybody may try. */
export function offered(glance: Remote<Glance>, place: Place): readonly Kind[] {
  if (glance.status !== 'ready') return KINDS.slice(0, 1);
  const { reading } = glance.value;
  return KINDS.filter((kind) => isOffered(kind, place, reading));
}

/** Kinds of which nothing is possible here now, whatever would be composed; none while that is not known. */
export function blocked(glance: Remote<Glance>, place: Place): readonly RefusedKind[] {
  if (glance.status !== 'ready') return [];
  const { view, policy, now } = glance.value.reading;
  if (!policy.ok) return [];
  const asking = asIfIn(requestFor(place, { kind: 'discount', percent: 1 }, '', reservationId('looking')));
  return refusedGestures(view, policy.value, asking, now);
}

export function asksElsewhere(policy: Policy | undefined): boolean {
  return [policy?.discounts, ...(policy?.discountsByBrand ?? []).map(({ source }) => source)].some(
    (source) => source && isElsewhere(source),
  );
}

/** Whether this customer has any gestures, or the agent any calls, of which something is to be shown or noted. */
export function hasStandings(glance: Remote<Glance>): glance is Extract<Remote<Glance>, { status: 'ready' }> {
  if (glance.status !== 'ready') return false;
  const { pending, planned, underWay, elsewhere, sent, given } = glance.value;
  return [pending, planned, underWay, elsewhere, sent, given].some(({ length }) => length > 0);
}

/** Whether this agent has left something unsent on this ticket. What waits elsewhere, or for a colleague, only counts in the limits. */
export const hasUnsent = ({ pending }: Glance, { ticket, agent }: Place): boolean =>
  pending.some(({ reservation: { entry } }) => entry.ticket === ticket.id && entry.agent === agent.id);

/** While something of the agent's own waits to be sent here, that comes first. */
export function canCompose(glance: Remote<Glance>, place: Place): boolean {
  if (objectionTo(place) || glance.status === 'loading') return false;
  if (glance.status === 'failed') return ledgerTrouble(glance.error) === 'may.unknown';
  return !hasUnsent(glance.value, place) && glance.value.reading.policy.ok;
}

export const isNotSetUp = (glance: Remote<Glance>): boolean =>
  glance.status === 'failed' && ledgerTrouble(glance.error) === 'may.notSetUp';
