import type { Span } from '../conversation';
import type { FoundFact } from './fact';

/** A stretch of the customer's text that may be a fact. */
export interface Candidate extends Span, Pick<FoundFact, 'kind' | 'of' | 'name'> {}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Whether a stretch overlaps one of the others. */
export const isTaken = (span: Span, taken: readonly Span[]): boolean => taken.some((other) => overlaps(span, other));

/** Those of the spans, which are in order, that do not begin inside one before. */
export function withoutOverlaps<S extends Span>(spans: readonly S[]): readonly S[] {
  let reached = 0;
  return spans.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
