import type { ReservationId } from '../../src/domain/ids';
import type { Entry, NewEntry, Reserved, ReservationStep } from '../../src/domain/ledger/entry';

/** What has truly become of a reservation. Told anew here, so that a slip in the domain's own telling shows. */
export interface Fate {
  readonly reservation: Entry<Reserved>;
  readonly state: 'open' | 'issued' | 'completed' | 'released';
  readonly isBeingTakenBack: boolean;
  readonly reference?: string;
  readonly minutes?: number;
}

interface Course {
  state: Fate['state'];
  holder: string;
  since: number;
  isBeingTakenBack: boolean;
  reference?: string;
  minutes?: number;
}

const HOLD_SECONDS = 60;

/** Every reservation that stands in the store, in order; an id that stands twice is counted where it stands first. */
export function fatesOf(entries: readonly Entry[]): readonly Fate[] {
  const inOrder = entries.toSorted(
    (one, other) => one.position - other.position || one.record.localeCompare(other.record),
  );
  const fates = new Map<ReservationId, Fate>();
  for (const entry of inOrder) {
    if (!isReserved(entry) || fates.has(entry.entry.id)) continue;
    fates.set(
      entry.entry.id,
      fateOf(
        entry,
        inOrder.filter(({ book }) => book === entry.entry.id),
      ),
    );
  }
  return [...fates.values()];
}

function fateOf(reservation: Entry<Reserved>, steps: readonly Entry[]): Fate {
  const course: Course = {
    state: 'open',
    holder: reservation.entry.hand,
    since: reservation.at,
    isBeingTakenBack: false,
  };
  for (const { entry, at } of steps) takeCourse(course, entry, at);
  const { state, isBeingTakenBack, reference, minutes } = course;
  return {
    reservation,
    state,
    isBeingTakenBack,
    ...(reference === undefined ? {} : { reference }),
    ...(minutes === undefined ? {} : { minutes }),
  };
}

function takeCourse(course: Course, step: NewEntry, at: number): void {
  if (course.state === 'completed' || course.state === 'released') return;
  if (step.kind === 'reserved' || !('hand' in step)) return;
  const isHolder = step.hand === course.holder;
  if (step.kind === 'attempt') {
    if (course.isBeingTakenBack && step.to !== 'take-back') return;
    const mayBeCalling = course.state === 'open' && !course.isBeingTakenBack && step.to === 'take-back';
    if ((!isHolder || mayBeCalling) && at < course.since + HOLD_SECONDS * 1000) return;
    course.holder = step.hand;
    course.since = at;
    course.isBeingTakenBack ||= step.to === 'take-back';
  } else if (isHolder) end(course, step);
}

function end(course: Course, step: Exclude<ReservationStep, { kind: 'attempt' }>): void {
  if (step.kind === 'released') course.state = 'released';
  else if (step.kind === 'issued' && course.state === 'open') {
    if (course.isBeingTakenBack) return;
    course.state = 'issued';
    course.reference = step.reference;
  } else if (step.kind === 'completed' && course.state === 'issued') {
    course.state = 'completed';
    if (step.minutes !== undefined) course.minutes = step.minutes;
  }
}

function isReserved(entry: Entry): entry is Entry<Reserved> {
  return entry.entry.kind === 'reserved';
}
