import type { CallOutcome } from '../../domain/call/call-outcome';
import type { Standing } from '../../domain/ledger/standing';
import type { CalendarDay } from '../../domain/time';
import type { CallRecords } from '../../ports/call-records';
import type { CallTasks } from '../../ports/call-tasks';
import type { CompletingParts } from '../ledger/complete-gesture';
import { completeOnce, type CompletedOnce } from '../ledger/complete-once';

export interface ClosingParts extends CompletingParts {
  readonly records: CallRecords;
  readonly tasks: CallTasks;
  readonly report: (error: unknown) => void;
}

export interface CallReport {
  readonly outcome: CallOutcome;
  /** Today, in the policy's zone. */
  readonly on: CalendarDay;
  /** What people read in the task. */
  readonly words: string;
}

export type CloseCallOutcome =
  /** `left-open`: the call is done, and its task has to be closed by hand. */
  | { readonly kind: 'closed'; readonly task: 'closed' | 'noted' | 'no-task' | 'left-open' }
  /** The wish not to be called again could not be kept: nothing was done. */
  | { readonly kind: 'not-set-up' }
  /** That wish is kept, and nothing else was noted: the call may still stand. */
  | { readonly kind: 'only-refused' }
  /** Nothing was noted of the call. */
  | Exclude<CompletedOnce, { kind: 'completed' }>;

/**
 * Ends a courtesy call with what came of it. That somebody is not to be called again is kept first, so that it holds whatever fails
 * after it, and never throws then. Throws `HelpdeskFailure` where it cannot be kept, and as the ledger does for other outcomes.
 */
export async function closeCall(
  parts: ClosingParts,
  standing: Standing,
  report: CallReport,
): Promise<CloseCallOutcome> {
  if (report.outcome !== 'do-not-call-again') return endCall(parts, standing, report);
  const { customer, ticket } = standing.reservation.entry;
  const kept = await parts.records.refuse(customer, { on: report.on, ticket });
  if (kept === 'not-set-up') return { kind: 'not-set-up' };
  try {
    const closed = await endCall(parts, standing, report);
    return closed.kind === 'closed' ? closed : { kind: 'only-refused' };
  } catch (error) {
    parts.report(error);
    return { kind: 'only-refused' };
  }
}

async function endCall(parts: ClosingParts, standing: Standing, report: CallReport): Promise<CloseCallOutcome> {
  const completed = await completeOnce(parts, standing, () => ({ outcome: report.outcome }));
  if (completed.kind !== 'completed') return completed;
  return { kind: 'closed', task: await finishTask(parts, completed.standing, report) };
}

/** The call was made: a task that cannot be reached does not undo that. */
async function finishTask({ tasks, report: tell }: ClosingParts, standing: Standing, report: CallReport) {
  const { reservation, reference } = standing;
  if (reference === undefined) return 'no-task';
  return tasks.finish(reservation.entry, reference, report).catch((error: unknown) => {
    tell(error);
    return 'left-open' as const;
  });
}
