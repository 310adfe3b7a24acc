/** What can come of a courtesy call. */
export const CALL_OUTCOMES = ['reached', 'no-answer', 'do-not-call-again'] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];
