import type { AgentId, CustomerId, ReservationId, TicketId } from '../ids';
import type { Policy } from '../policy/policy';
import type { Instant } from '../time';
import type { Refusal } from './refusal';
import { customerOf, isStep, type BookId, type Entry, type Position } from './entry';
import { viewOf, type LedgerView } from './ledger-view';
import { refusalAtStamp } from './recheck';
import { isEnded, type Standing } from './standing';

/** A record that the store says was deleted. */
export interface Deletion {
  readonly record: string;
  readonly at: Instant;
  readonly by?: AgentId;
  readonly customer?: CustomerId;
}

/** What a ticket says of a gesture in its own history: the note that is written once the customer has it. */
export interface Mirror {
  readonly reservation: ReservationId;
  readonly ticket: TicketId;
  readonly at: Instant;
}

/** All that an audit looks at. */
export interface Evidence {
  /** Every entry that stands in the store, of all books. */
  readonly entries: readonly Entry[];
  readonly deletions: readonly Deletion[];
  readonly mirrors: readonly Mirror[];
  /** Every policy that is known: those whose texts the ledger notes, and the one in force. */
  readonly policies: readonly Policy[];
  /** Who may act on the gestures of others. */
  readonly leads: readonly AgentId[];
  readonly now: Instant;
}

/** One thing in the ledger that somebody should look at. */
export type Finding =
  | { readonly kind: 'missing'; readonly position: Position }
  | { readonly kind: 'deleted'; readonly deletion: Deletion }
  | { readonly kind: 'shared-position'; readonly book: BookId; readonly position: Position }
  | { readonly kind: 'changed'; readonly entry: Entry }
  /** Written by somebody who is neither the agent it names nor a lead. */
  | { readonly kind: 'foreign-author'; readonly entry: Entry; readonly agent: AgentId }
  | { readonly kind: 'over-limit'; readonly standing: Standing; readonly refusal: Refusal }
  | { readonly kind: 'unknown-revision'; readonly standing: Standing }
  | { readonly kind: 'released-after-sent'; readonly standing: Standing; readonly mirror: Mirror }
  | { readonly kind: 'mirror-without-record'; readonly mirror: Mirror }
  | { readonly kind: 'not-ended'; readonly standing: Standing };

/**
 * Everything in a ledger that an honest app would not have left there, and what was not brought to an end: where bounds are soft, this is
 * what shows that somebody went around them. What is gone or changed of a customer who was erased is no finding.
 */
export function audit(evidence: Evidence): readonly Finding[] {
  const { entries, now } = evidence;
  const view = viewOf(entries, { now, isWhole: true });
  return [
    ...view.missing.map((position): Finding => ({ kind: 'missing', position })),
    ...findingsOnRecords(evidence),
    ...foreignAuthors(evidence, view),
    ...view.standings.flatMap((standing) => findingsOnStanding(evidence, view, standing)),
    ...findingsOnMirrors(evidence, view),
  ];
}

function findingsOnRecords({ entries, deletions }: Evidence): readonly Finding[] {
  const erased = new Set(entries.flatMap(({ entry }) => (entry.kind === 'erased' ? [entry.customer] : [])));
  const isErased = (customer: CustomerId | undefined) => customer !== undefined && erased.has(customer);
  return [
    ...deletions
      .filter(({ customer }) => !isErased(customer))
      .map((deletion): Finding => ({ kind: 'deleted', deletion })),
    ...sharedPlaces(entries).map(({ book, position }): Finding => ({ kind: 'shared-position', book, position })),
    ...entries
      .filter(({ isChanged = false, entry }) => isChanged && !isErased(customerOf(entry)))
      .map((entry): Finding => ({ kind: 'changed', entry })),
  ];
}

/** One entry of each place at which several records stand. */
function sharedPlaces(entries: readonly Entry[]): readonly Entry[] {
  const first = new Map<string, Entry>();
  const shared = new Map<string, Entry>();
  for (const entry of entries) {
    const place = `${entry.book}/${entry.position}`;
    const before = first.get(place) ?? entry;
    first.set(place, before);
    if (before.record !== entry.record) shared.set(place, before);
  }
  return [...shared.values()];
}

function foreignAuthors({ entries, leads }: Evidence, { standings }: LedgerView): readonly Finding[] {
  const agents = new Map<BookId, AgentId>(
    standings.map(({ reservation: { entry } }) => [entry.id, entry.agent] as const),
  );
  return entries.flatMap((entry): readonly Finding[] => {
    const agent = isStep(entry) ? agents.get(entry.book) : entry.claimed;
    const isTheirs = agent === undefined || agent === entry.author || leads.includes(entry.author);
    return isTheirs ? [] : [{ kind: 'foreign-author', entry, agent }];
  });
}

function findingsOnStanding(evidence: Evidence, view: LedgerView, standing: Standing): readonly Finding[] {
  const open: readonly Finding[] = isEnded(standing) ? [] : [{ kind: 'not-ended', standing }];
  const [own, ...later] = policiesFor(evidence, standing);
  if (own?.revision !== standing.reservation.entry.revision) return [{ kind: 'unknown-revision', standing }, ...open];
  const refusal = refusalUnder(own, view, standing);
  if (!refusal || later.some((policy) => !refusalUnder(policy, view, standing))) return open;
  return [{ kind: 'over-limit', standing, refusal }, ...open];
}

/** The policy it was decided under, and those after it where somebody tried again: they looked at the policy of their own day. */
function policiesFor({ policies, entries }: Evidence, { reservation }: Standing): readonly Policy[] {
  const { id, revision } = reservation.entry;
  const wasTriedAgain = entries.some(
    ({ book, entry }) => book === id && entry.kind === 'attempt' && entry.to === 'give',
  );
  return policies
    .filter((policy) => policy.revision === revision || (wasTriedAgain && policy.revision > revision))
    .sort((one, other) => one.revision - other.revision);
}

/** A ledger that moved on later does not make wrong what was given before. */
function refusalUnder(
  policy: Policy,
  { standings }: LedgerView,
  { reservation, status }: Standing,
): Refusal | undefined {
  return status === 'released' ? undefined : refusalAtStamp({ standings }, policy, reservation);
}

function findingsOnMirrors({ mirrors }: Evidence, { standings }: LedgerView): readonly Finding[] {
  return mirrors.flatMap((mirror): readonly Finding[] => {
    const standing = standings.find(({ reservation }) => reservation.entry.id === mirror.reservation);
    if (!standing) return [{ kind: 'mirror-without-record', mirror }];
    return standing.status === 'released' ? [{ kind: 'released-after-sent', standing, mirror }] : [];
  });
}
