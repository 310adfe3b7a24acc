/** An answer that may be an expected "no". What nobody expects is thrown instead. */
export type Result<Value, Refused> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Refused };

/** The answer that was hoped for. */
export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

/** The expected refusal. */
export const err = <Refused>(error: Refused): Result<never, Refused> => ({ ok: false, error });

/** Marks a branch that the compiler knows to be unreachable; throws if it is reached all the same. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}
