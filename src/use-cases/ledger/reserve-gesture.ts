import { decide, type Decision } from '../../domain/ledger/decide';
import type { Refusal } from '../../domain/ledger/refusal';
import type { Request } from '../../domain/ledger/request';
import { findStanding, type LedgerView } from '../../domain/ledger/ledger-view';
import { reachOf } from '../../domain/ledger/reach';
import { refusalAtStamp } from '../../domain/ledger/recheck';
import { isReservation, type Position } from '../../domain/ledger/entry';
import { standingOf, type Standing } from '../../domain/ledger/standing';
import type { DiscountSource, Policy } from '../../domain/policy/policy';
import { instant, later, type Instant } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import { LedgerUnreachable, type Appended, type LedgerLog } from '../../ports/ledger-log';
import type { PolicyProblem, PolicySource } from '../../ports/policy-source';
import { appendSurely, fullJitter, GIVE_UP_MS } from './append-surely';
import type { LedgerReader } from './ledger-reader';
import { isReadLately, readAsFarAsNeeded } from './read-lately';
import { release } from './step-book';

export interface LedgerParts {
  readonly log: LedgerLog;
  readonly reader: LedgerReader;
  readonly clock: Clock;
  readonly policies: PolicySource;
}

export type ReserveOutcome =
  /** `isNew`: this call wrote it, so that the first attempt to give is its caller's. */
  | { readonly kind: 'reserved'; readonly standing: Standing; readonly isNew: boolean }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Others were always faster; nothing was reserved. */
  | { readonly kind: 'busy' }
  /** No answer came: it may stand or not. Asking again under the same id finds out. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'gestures-off'; readonly problems: readonly PolicyProblem[] };

/** Takes room in the allowances, or says why there is none. Asking again under the same id never takes room twice. */
export async function reserveGesture(parts: LedgerParts, request: Request): Promise<ReserveOutcome> {
  const deadline = later(parts.clock.now(), GIVE_UP_MS);
  for (let attempt = 0; ; attempt++) {
    const policy = await parts.policies.fetch();
    if (!policy.ok) return { kind: 'gestures-off', problems: policy.error };
    const outcome = await attemptOnFresh(parts, { policy: policy.value, request, deadline }, attempt === 0);
    if (outcome !== 'again') return outcome;
    if (parts.clock.now() >= deadline) return { kind: 'busy' };
    await parts.clock.pause(fullJitter(attempt, parts.clock));
  }
}

interface Attempting {
  readonly policy: Policy;
  readonly request: Request;
  readonly deadline: Instant;
  /** Whether what is known may be a minute old: a refusal that rests on that is no answer yet. */
  readonly mayBeStale: boolean;
}

/**
 * What was read within the last minute is tried first: an append after something newer is refused by the store. A refusal of our own
 * must rest on what was read just now.
 */
async function attemptOnFresh(
  parts: LedgerParts,
  attempting: Omit<Attempting, 'mayBeStale'>,
  isFirst: boolean,
): Promise<ReserveOutcome | 'again'> {
  const { policy, request } = attempting;
  const mayBeStale = isFirst && isReadLately(parts.reader, policy);
  if (!mayBeStale) await readAsFarAsNeeded(parts.reader, policy);
  await parts.reader.lookBack(policy, request.occasion.customer, parts.reader.guess());
  return attemptOnce(parts, { ...attempting, mayBeStale });
}

async function attemptOnce(parts: LedgerParts, attempting: Attempting): Promise<ReserveOutcome | 'again'> {
  const { policy, request, mayBeStale } = attempting;
  const view = parts.reader.known();
  if (view.hasGap && !findStanding(view, request.id)) return 'again';
  const decision = decide(view, policy, request, parts.reader.guess());
  switch (decision.kind) {
    case 'already':
      return { kind: 'reserved', standing: decision.standing, isNew: false };
    case 'refused':
      return mayBeStale ? 'again' : decision;
    case 'policy-outdated':
      return 'again';
    case 'history-needed':
      await parts.reader.readOn(instant(0));
      return 'again';
    case 'reserve':
      return view.revision < policy.revision
        ? notePolicy(parts, attempting, decision.position)
        : write(parts, attempting, decision);
  }
}

/** The first who reserves under a policy writes it down, so that everybody can tell later what was allowed. */
async function notePolicy(
  parts: LedgerParts,
  attempting: Attempting,
  position: Position,
): Promise<ReserveOutcome | 'again'> {
  const sentAt = parts.clock.now();
  const { policy } = attempting;
  const entry = { kind: 'policy', revision: policy.revision, text: JSON.stringify(withoutCodes(policy)) } as const;
  const answer = await appendSurely(parts, { book: 'reservations', position }, entry, attempting.deadline);
  if (answer === 'unreadable') parts.reader.foundTaken(position);
  // Nothing is reserved yet, whatever became of the note.
  if (typeof answer === 'string') return 'again';
  parts.reader.noteStamp(answer.entry.at, sentAt);
  parts.reader.learn([answer.entry, ...answer.sharedWith]);
  return attemptOnce(parts, attempting);
}

/** A pool's codes stay in the settings; each one given stands in its reservation. */
function withoutCodes(policy: Policy): Policy {
  const bare = (source: DiscountSource): DiscountSource =>
    source.kind === 'code-pool' ? { ...source, codes: [] } : source;
  return {
    ...policy,
    discounts: bare(policy.discounts),
    discountsByBrand: policy.discountsByBrand.map(({ brands, source }) => ({ brands, source: bare(source) })),
  };
}

async function write(
  parts: LedgerParts,
  { policy, request, deadline }: Attempting,
  { position, entry }: Extract<Decision, { kind: 'reserve' }>,
): Promise<ReserveOutcome | 'again'> {
  const sentAt = parts.clock.now();
  const answer = await appendSurely(parts, { book: 'reservations', position }, entry, deadline);
  if (answer === 'unknown') return { kind: 'unknown' };
  if (answer === 'unreadable') parts.reader.foundTaken(position);
  if (answer === 'unreadable') return { kind: 'unknown' };
  if (answer === 'taken') return 'again';
  parts.reader.noteStamp(answer.entry.at, sentAt);
  return confirm(parts, policy, request, answer).catch(asUnknown);
}

/** It stands; whether there was room for it could not be found out. */
function asUnknown(error: unknown): ReserveOutcome {
  if (error instanceof LedgerUnreachable) return { kind: 'unknown' };
  throw error;
}

/** The time was a guess until the store stamped it: decides once more, and lets go of what had no room. */
async function confirm(
  parts: LedgerParts,
  policy: Policy,
  request: Request,
  { entry, sharedWith, mayBeJoined }: Appended,
): Promise<ReserveOutcome> {
  if (!isReservation(entry)) throw new TypeError('The ledger kept something else than the reservation');
  parts.reader.learn([entry, ...sharedWith]);
  await parts.reader.lookBack(policy, entry.entry.customer, entry.at);
  const reach = reachOf(policy, entry.at);
  const view = mayBeJoined ? await parts.reader.readOn(reach) : await viewReaching(parts, reach);
  // A clock that was wrong by months read too little to know its own id.
  const first = findStanding(view, request.id);
  if (first && first.reservation.record !== entry.record) return { kind: 'reserved', standing: first, isNew: false };
  if (view.end < entry.position) return { kind: 'unknown' };
  const refusal = refusalAtStamp(view, policy, entry, sharedWith.length > 0);
  const standing = standingOf(entry, []);
  if (!refusal) return { kind: 'reserved', standing, isNew: true };
  await release(parts, standing, request.hand, 'no-room');
  return { kind: 'refused', refusal };
}

/** What was read is enough unless the machine's clock was wrong by more than the reach. */
async function viewReaching({ reader }: LedgerParts, reach: Instant): Promise<LedgerView> {
  return reader.reaches(reach) ? reader.known() : reader.readOn(reach);
}
