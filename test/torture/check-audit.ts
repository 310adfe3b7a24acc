import { agentId } from '../../src/domain/ids';
import { audit, type Finding } from '../../src/domain/ledger/audit';
import type { Entry } from '../../src/domain/ledger/entry';
import type { Person } from './schedule';
import type { World } from './world';

/**
 * When honest apps have brought everything to an end, the audit finds what an admin has deleted, by its place, and nothing else but the
 * gestures given at the very end.
 */
export function checkAudit(world: World, people: readonly Person[], deleted: readonly Entry[]): void {
  // Where two may stand at one position the audit finds that they do.
  if (world.traits.apartness === 'soon') return;
  const found = audit({
    entries: world.store.entries(),
    deletions: [],
    mirrors: [],
    policies: world.office.all(),
    leads: people.filter(({ isLead }) => isLead).map(({ machine }) => agentId(machine.agent)),
    now: world.time.now(),
  });
  for (const finding of found.filter(({ kind }) => kind !== 'not-ended' && kind !== 'missing')) {
    world.chronicle.accuse(`the audit finds ${brief(finding)}`);
  }
  const missing = found.flatMap((finding) => (finding.kind === 'missing' ? [finding.position] : []));
  const expected = deleted.map(({ position }) => position).sort((one, other) => one - other);
  if (String(missing) !== String(expected)) {
    world.chronicle.accuse(`the audit finds ${String(missing) || 'nothing'} missing instead of ${String(expected)}`);
  }
}

function brief(finding: Finding): string {
  const which = 'standing' in finding ? finding.standing.reservation.entry.id : JSON.stringify(finding);
  return `${finding.kind}: ${which}`;
}
