import { isElsewhere, type Policy } from '../../../domain/policy/policy';
import { LedgerUnreachable } from '../../../ports/ledger-log';
import type { Remote } from '../../hooks/remote';
import { KINDS, type Kind } from './kinds';
import { ledgerTrouble } from './ledger-trouble';
import { isOffered, objectionTo, type Place } from './occasion';
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

export function asksElsewhere(policy: Policy | undefined): boolean {
  return [policy?.discounts, ...(policy?.discountsByBrand ?? []).map(({ source }) => source)].some(
    (source) => source && isElsewhere(source),
  );
}

const NOTHING: Glance['pending'] = [];

/** What stands under that name; nothing while that is not known, always the same one. */
export const standingsIn = (glance: Remote<Glance>, name: 'underWay' | 'planned' | 'sent' | 'pending') =>
  glance.status === 'ready' ? glance.value[name] : NOTHING;

/** While something waits to be sent, that comes first. */
export function canCompose(glance: Remote<Glance>, place: Place): boolean {
  if (standingsIn(glance, 'pending').length > 0) return false;
  if (objectionTo(place) || glance.status === 'loading') return false;
  return glance.status === 'failed' ? ledgerTrouble(glance.error) === 'may.unknown' : glance.value.reading.policy.ok;
}

export function isNotSetUp(glance: Remote<Glance>): boolean {
  return (
    glance.status === 'failed' && glance.error instanceof LedgerUnreachable && glance.error.because === 'not-set-up'
  );
}
